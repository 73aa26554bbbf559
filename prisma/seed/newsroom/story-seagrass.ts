import { b, h2, h3, i, link, ol, p, picture, quote, ref, ul } from './body.ts'
import { ago, type DemoArticle } from './types.ts'

/** Seagrass of Karra Bay: 12,000 shoots on two hectares, 8,520 (71 %) alive after the storm; the film K-14. */
export const SEAGRASS: DemoArticle[] = [
  {
    key: 'seagrass-1',
    section: 'science',
    place: 'karra-bay',
    authors: ['lida-koroval'],
    tags: ['seagrass', 'marine-institute'],
    minutesAgo: ago(36, 2, 40),
    hero: 'seagrass',
    recalls: [],
    en: {
      slug: 'divers-plant-12000-shoots-of-seagrass-in-karra-bay',
      headline: 'Divers plant 12,000 shoots of seagrass in Karra Bay',
      standfirst:
        'Two hectares of bare sand are to become a meadow again. Half of the shoots come from a bed that survived the cold; nobody knows yet why.',
      caption: 'Seagrass in the shallow part of the bay, where the last natural bed remains.',
      body: [
        p(
          'Eighteen divers of the Marine Institute have spent nine days kneeling on the floor of Karra Bay. When they came up for the last time, 12,000 shoots of seagrass stood in rows on two hectares of sand, each fastened with a bent bamboo pin.',
        ),
        p(
          'The bay lost nine tenths of its meadows within twenty years, first to dredging, then to two winters in which the water stayed below four degrees. With the grass went young cod, and much of the clear water.',
        ),
        h2('Two kinds of shoot'),
        p(
          'The experiment has a second purpose. Half of the plants were raised from seed of the bay’s outer beds. The other half were taken from one small bed behind the lighthouse, which came through both cold winters unharmed. The rows alternate, so that every plant has neighbours of the other kind.',
        ),
        quote(
          '“If the lighthouse plants do better, we shall want to know whether it is the plant or something that lives on it,” said Sabine Orlo, who leads the project.',
        ),
        h2('What is measured'),
        ul(
          'Every fourth week divers count the living shoots in 120 marked squares.',
          'A buoy sends temperature and turbidity every ten minutes.',
          'Samples of the leaves go to the laboratory frozen.',
        ),
        p(
          'The institute calls the trial a success if half of the shoots are alive after a year. Earlier plantings elsewhere on the coast reached about a third. The figures will be published as they come, the bad ones too.',
        ),
      ],
    },
    uk: {
      slug: 'vodolazy-vysadyly-12-tysiach-pahoniv-morskoi-travy-v-zatotsi-karra',
      headline: 'Водолази висадили 12 тисяч пагонів морської трави в Затоці Карра',
      standfirst:
        'Два гектари голого піску мають знову стати лукою. Половину пагонів узяли з ділянки, що пережила холоди, — чому, ще ніхто не знає.',
      caption: 'Морська трава на мілководді, де вціліла остання природна ділянка.',
      body: [
        p(
          'Вісімнадцятеро водолазів Морського інституту провели дев’ять днів навколішки на дні Затоки Карра. Коли вони востаннє піднялися на поверхню, на двох гектарах піску рядами стояло 12 тисяч пагонів морської трави, і кожен тримався на зігнутій бамбуковій шпильці.',
        ),
        p(
          'За двадцять років затока втратила дев’ять десятих підводних лук: спершу через днопоглиблення, потім через дві зими, коли вода не прогрівалася вище чотирьох градусів. Разом із травою зникли мальки тріски та прозорість води.',
        ),
        h2('Два різновиди пагонів'),
        p(
          'Дослід має і другу мету. Половину рослин виростили з насіння зовнішніх ділянок затоки. Другу половину взяли з невеликої ділянки за маяком, яка пережила обидві холодні зими неушкодженою. Ряди чергуються, тож поруч із кожною рослиною ростуть сусідки іншого походження.',
        ),
        quote(
          '«Якщо рослини з-під маяка житимуть краще, ми захочемо дізнатися, чи річ у самій рослині, чи в тому, що на ній оселилося», — каже керівниця проєкту Сабіна Орло.',
        ),
        h2('Що вимірюють'),
        ul(
          'Щочотири тижні водолази рахують живі пагони у 120 позначених квадратах.',
          'Буй кожні десять хвилин передає температуру та каламутність води.',
          'Зразки листя замороженими везуть до лабораторії.',
        ),
        p(
          'В інституті вважатимуть дослід успішним, якщо за рік житиме половина пагонів. Попередні посадки в інших місцях узбережжя давали близько третини. Дані публікуватимуть одразу, зокрема й невтішні.',
        ),
      ],
    },
  },
  {
    key: 'seagrass-2',
    section: 'science',
    place: 'karra-bay',
    authors: ['lida-koroval', 'petro-halynych'],
    tags: ['seagrass', 'marine-institute'],
    minutesAgo: ago(20, 8, 5),
    modifiedMinutesAgo: ago(19, 22, 30),
    hero: 'storm',
    recalls: ['seagrass-1'],
    en: {
      slug: 'seagrass-of-karra-bay-survives-its-first-storm',
      headline: 'Seagrass of Karra Bay survives its first storm',
      standfirst:
        'After gusts of 31 metres a second 71 per cent of the planted shoots are still standing. The difference between the two kinds surprised the divers.',
      caption: 'Waves at the breakwater of Karra Bay on the second day of the storm.',
      body: [
        p(
          'The storm that tore the roof off the fish market has spared most of the new seagrass. Of the 12,000 shoots that were planted in Karra Bay, 8,520 are still in the sand, the Marine Institute says: 71 per cent.',
        ),
        p(
          'Gusts reached 31 metres a second, and the buoy that measures the water was found on a beach four kilometres away, still transmitting.',
        ),
        h2('Row by row'),
        p(
          'What the divers saw when the water cleared was a pattern. The rows of plants from ',
          ref('seagrass-1', 'the bed behind the lighthouse'),
          ' stood almost complete, with 5,160 of 6,000 shoots alive. The rows between them, raised from seed of the outer beds, had lost nearly half: 3,360 of 6,000 were left.',
        ),
        quote('“It looked like a comb with every second tooth broken,” said Aron Feld, one of the divers.'),
        h2('What it does not mean'),
        p(
          'Sabine Orlo, who leads the project, warns against haste. A storm tests roots, not resistance to cold. The lighthouse plants were also older by two months when they were set, and may have held better for that reason alone.',
        ),
        p(
          'The team will now dig up forty plants of each kind, weigh the roots and look at what lives on them. The first results are expected within two weeks. Until then nothing will be replanted, so as not to blur the comparison.',
        ),
      ],
      corrections: [
        {
          kind: 'correction',
          minutesAgo: ago(19, 22, 30),
          text: 'The first version of this article said that 17 per cent of the shoots had survived. It is 71 per cent; two digits were exchanged in editing.',
        },
      ],
    },
  },
  {
    key: 'seagrass-3',
    section: 'science',
    place: 'karra-bay',
    authors: ['lida-koroval'],
    tags: ['seagrass', 'marine-institute'],
    minutesAgo: ago(9, 5, 15),
    hero: 'lab-dish',
    recalls: ['seagrass-2', 'seagrass-1'],
    en: {
      slug: 'a-film-thinner-than-paint-may-keep-seagrass-alive',
      headline: 'A film thinner than paint may keep seagrass alive',
      standfirst:
        'On the roots of the hardy plants researchers found a layer of microbes that the others lack. They call it K-14 and do not yet claim that it is the cause.',
      caption: 'Cultures of the microbial film in the laboratory of the Marine Institute.',
      body: [
        p(
          'The roots looked dirty, and that was the discovery. On all forty plants that came from the bed behind the Karra Bay lighthouse there is a greyish film, about a fiftieth of a millimetre thick. On the forty plants raised from seed there is none.',
        ),
        p(
          'The film consists of at least three species of bacteria that live together, says the Marine Institute. It is kept in a refrigerator under the number of the dish in which it first grew: K-14.',
        ),
        h2('What it does'),
        p(
          'In the laboratory, roots with the film took up half as much again of the sugar they need in water of three degrees as roots from which it had been brushed off. They were also harder to pull out of sand, which would fit what the divers saw ',
          ref('seagrass-2', 'after the storm'),
          '.',
        ),
        h2('What is not known'),
        ol(
          'Whether the film makes the plants strong, or strong plants can afford the film.',
          'Whether it can be passed on to other plants, and stays.',
          'Whether it does harm to anything else in the bay.',
        ),
        quote(
          '“Eighty plants are a reason to go on, not a reason to give a press conference,” said Sabine Orlo at the press conference.',
        ),
        p(
          'The institute is sending 90 roots to the laboratory in Ostrel, which will repeat the work without being told which roots are which.',
        ),
      ],
    },
    uk: {
      slug: 'plivka-tonsha-za-shar-farby-mozhe-berehty-morsku-travu',
      headline: 'Плівка, тонша за шар фарби, може берегти морську траву',
      standfirst:
        'На коренях витривалих рослин дослідники знайшли шар мікробів, якого немає на інших. Його назвали К-14 і поки не стверджують, що річ саме в ньому.',
      caption: 'Культури мікробної плівки в лабораторії Морського інституту.',
      body: [
        p(
          'Коріння здавалося брудним — це й було відкриття. На всіх сорока рослинах із ділянки за маяком Затоки Карра є сірувата плівка завтовшки приблизно одну п’ятдесяту міліметра. На сорока рослинах, вирощених із насіння, її немає.',
        ),
        p(
          'Плівка складається щонайменше з трьох видів бактерій, що живуть разом, повідомляє Морський інститут. Її зберігають у холодильнику під номером чашки, в якій вона виросла вперше: К-14.',
        ),
        h2('Що вона робить'),
        p(
          'У лабораторії за температури води три градуси корені з плівкою засвоювали в півтора раза більше потрібного їм цукру, ніж ті, з яких її зчистили. Ще їх було важче витягти з піску, і це узгоджується з тим, що побачили водолази після першого шторму: ряди з-під маяка вціліли майже повністю, а сусідні втратили мало не половину пагонів.',
        ),
        h2('Чого ще не знають'),
        ol(
          'Чи плівка робить рослини сильними, чи це сильні рослини можуть її собі дозволити.',
          'Чи можна передати її іншим рослинам і чи вона на них утримається.',
          'Чи не шкодить вона чомусь іншому в затоці.',
        ),
        quote(
          '«Вісімдесят рослин — це привід працювати далі, а не скликати пресконференцію», — сказала на пресконференції керівниця проєкту Сабіна Орло.',
        ),
        p(
          'Інститут надсилає 90 коренів до лабораторії в Острелі. Там повторять дослід, не знаючи, де які корені.',
        ),
      ],
    },
  },
  {
    key: 'seagrass-4',
    section: 'science',
    place: 'ostrel',
    authors: ['lida-koroval'],
    tags: ['seagrass', 'marine-institute'],
    minutesAgo: ago(0, 16, 40),
    hero: 'tanks',
    recalls: ['seagrass-3', 'seagrass-2', 'seagrass-1'],
    en: {
      slug: 'second-laboratory-confirms-the-seagrass-film',
      headline: 'Second laboratory confirms the seagrass film, with a smaller effect',
      standfirst:
        'Working blind, researchers in Ostrel saw the same microbes help roots in cold water, by 30 per cent and not by 50. Spread to new plants succeeded in one case of three.',
      caption: 'Seagrass roots in cold-water tanks at the Ostrel laboratory.',
      body: [
        p(
          'The laboratory in Ostrel received 90 roots in numbered tubes and a letter that said nothing else. A week later it wrote back with a list: these with the film, these without, and those with the film feed better in cold water. The list was right in 88 cases of 90.',
        ),
        p(
          'So the effect of the microbial film K-14 has been seen by people who did not know what they were looking at, which is what was missing when ',
          ref('seagrass-3', 'the Marine Institute presented it'),
          ' nine days ago. It is smaller, though. At three degrees, roots with the film took up 30 per cent more sugar, not 50.',
        ),
        h2('Why the numbers differ'),
        h3('Water'),
        p('Ostrel lies on a river and mixed its sea water itself. It lacks what the real bay carries along.'),
        h3('Age'),
        p('The tubes spent two days on the way. The film, the authors write, does not like to travel.'),
        picture('lab-dish', {
          alt: 'Round dishes with pale growth on a dark bench.',
          caption: 'The first cultures of K-14 at the Marine Institute.',
          credit: 'Illustration: Dateline',
        }),
        h2('Passing it on'),
        p(
          'In a second trial the film was brushed on to clean roots. After a week it had taken hold on ten of thirty. ',
          b('One in three'),
          ' is too few for planting, says Sabine Orlo of the Marine Institute, “but it is not none”.',
        ),
        p(
          'Both groups have put their data and the ',
          i('unsuccessful'),
          ' runs ',
          link('https://example.org/', 'in an open archive'),
          '. Divers will count the shoots in Karra Bay again next week.',
        ),
      ],
    },
    uk: {
      slug: 'druha-laboratoriia-pidtverdyla-diiu-plivky-na-morskii-travi',
      headline: 'Друга лабораторія підтвердила дію плівки на морській траві, але слабшу',
      standfirst:
        'В Острелі працювали наосліп і побачили, що ті самі мікроби допомагають кореням у холодній воді: на 30 відсотків, а не на 50. Перенести їх на нові рослини вдалося в одному випадку з трьох.',
      caption: 'Корені морської трави в холодних акваріумах лабораторії в Острелі.',
      body: [
        p(
          'До лабораторії в Острелі надійшло 90 коренів у пронумерованих пробірках і лист, у якому більше нічого не було. За тиждень звідти відповіли списком: ці з плівкою, ці без неї, а ті, що з плівкою, краще живляться в холодній воді. Список виявився правильним у 88 випадках із 90.',
        ),
        p(
          'Отже, дію мікробної плівки К-14 побачили люди, які не знали, на що дивляться. Саме цього бракувало, коли ',
          ref('seagrass-3', 'Морський інститут розповів про неї'),
          ' дев’ять днів тому. Щоправда, вона слабша. За трьох градусів корені з плівкою засвоювали на 30 відсотків більше цукру, а не на 50.',
        ),
        h2('Чому цифри різні'),
        h3('Вода'),
        p(
          'Острель стоїть на річці й морську воду змішувала сама. У ній немає того, що несе справжня затока.',
        ),
        h3('Вік'),
        p('Пробірки були в дорозі два дні. Плівка, пишуть автори, не любить подорожувати.'),
        picture('lab-dish', {
          alt: 'Круглі чашки зі світлими культурами на темному столі.',
          caption: 'Перші культури К-14 у Морському інституті.',
          credit: 'Ілюстрація: Dateline',
        }),
        h2('Як її передати'),
        p(
          'У другому досліді плівку нанесли на чисті корені пензлем. За тиждень вона прижилася на десяти з тридцяти. ',
          b('Один із трьох'),
          ' — замало для посадки, каже Сабіна Орло з Морського інституту, «але це вже не нуль».',
        ),
        p(
          'Обидві групи виклали дані разом із ',
          i('невдалими'),
          ' дослідами ',
          link('https://example.org/', 'у відкритий архів'),
          '. Наступного тижня водолази знову рахуватимуть пагони в Затоці Карра.',
        ),
      ],
    },
  },
]
