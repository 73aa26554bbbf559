import { h2, h3, ol, p, picture, quote, recall, ref, ul } from './body.ts'
import { ago, type DemoArticle } from './types.ts'

/** Heatherfold's own wind farm: nine turbines planned, seven on the ridge after the survey and two moved; vote 412 to 268. */
export const WIND: DemoArticle[] = [
  {
    key: 'wind-1',
    section: 'environment',
    place: 'heatherfold',
    authors: ['mira-sundvik'],
    tags: ['wind-power', 'local-vote'],
    minutesAgo: ago(29, 4, 30),
    hero: 'turbines',
    recalls: [],
    en: {
      slug: 'a-village-of-nine-hundred-plans-nine-turbines',
      headline: 'A village of nine hundred plans nine turbines',
      standfirst:
        'Heatherfold wants to own its wind. The plan would power the village four times over, and divides it at the bakery, the church and several kitchen tables.',
      caption:
        'The ridge above Heatherfold as it would look with nine turbines, after the village’s own drawing.',
      body: [
        p(
          'On the wall of the village hall in Heatherfold hangs a photograph of the ridge, and on the photograph are nine matches, glued upright. Each stands for a turbine 119 metres high. People come in with their shopping to look at them.',
        ),
        p(
          'The plan is not a company’s but the village’s own. A cooperative of its 910 inhabitants would build the turbines for 31 million crowns, borrow 26 million of that, and sell what it does not use. In an average year, it reckons, the wind would yield four times what Heatherfold needs.',
        ),
        h2('For'),
        p(
          'Gustav Prell, a joiner who keeps the cooperative’s books, has three figures on a card in his pocket: a third off every household’s bill, eleven years until the loan is paid, and 400,000 crowns a year after that for the school, which has lost two teachers.',
        ),
        h2('Against'),
        p(
          'Rosa Tindall lives in the last house below the ridge. The nearest turbine would stand 640 metres from her bedroom. She has nothing against wind, she says, “but I came here for what is not there”.',
        ),
        quote('“We agree about the climate. We disagree about the window.”'),
        h2('The timetable'),
        p(
          'A bird survey comes first, since the ridge lies near the route of migrating cranes. Then the village votes. Everyone over sixteen may take part, and the cooperative has promised that a bare majority of those who vote will decide.',
        ),
      ],
    },
  },
  {
    key: 'wind-2',
    section: 'environment',
    place: 'heatherfold',
    authors: ['mira-sundvik', 'lida-koroval'],
    tags: ['wind-power', 'birds'],
    minutesAgo: ago(19, 3, 20),
    hero: 'crane-birds',
    recalls: ['wind-1'],
    en: {
      slug: 'cranes-move-two-turbines',
      headline: 'Cranes move two turbines',
      standfirst:
        'Observers counted 6,840 cranes over the Heatherfold ridge in ten days. Most of them cross at one saddle, where the village will now build nothing.',
      caption: 'Cranes over the saddle of the Heatherfold ridge in the early morning.',
      body: [
        p(
          'They come at first light, low and talking to each other. For ten mornings and evenings observers lay in the heather above the village and counted 6,840 cranes. Then they drew the flights on a map, and the map had a waist.',
        ),
        p(
          'Eight in ten of the birds cross the ridge at the same place, a saddle some 500 metres wide. Two of the nine turbines that Heatherfold plans would have stood in it.',
        ),
        h2('What the survey recommends'),
        ul(
          'No turbine within 800 metres of the saddle; the two will move to the western end.',
          'All turbines stop for an hour at dawn and at dusk on days of strong migration, about twelve a year.',
          'A count every spring and autumn for ten years, paid by the cooperative.',
        ),
        p(
          'The cooperative has accepted all three. The new sites have a little less wind, and the pauses cost about 1 per cent of the yearly yield. The plan now reckons with 3.8 times the village’s needs instead of four.',
        ),
        quote(
          '“The cranes were here before the church,” said Gustav Prell, who keeps the books. “One per cent is a fair rent.”',
        ),
        p(
          'For Rosa Tindall, who lives below the ridge and has spoken against the plan, the survey changes something else: the turbine nearest to her house is one of the two that move. She has not said how she will vote. “Now I have to think again,” she said, “and I had finished.”',
        ),
      ],
    },
  },
  {
    key: 'wind-3',
    section: 'environment',
    place: 'heatherfold',
    authors: ['mira-sundvik'],
    tags: ['wind-power', 'local-vote'],
    minutesAgo: ago(10, 1, 55),
    hero: 'village',
    recalls: ['wind-2', 'wind-1'],
    en: {
      slug: 'heatherfold-votes-for-its-turbines-412-to-268',
      headline: 'Heatherfold votes for its turbines, 412 to 268',
      standfirst:
        'Nine in ten of those entitled came to the village hall. The losing side asked for one thing and got it: a say in when the blades stand still.',
      caption: 'Heatherfold below the ridge on the evening of the count.',
      body: [
        p(
          'The count took forty minutes, because every slip was read aloud. When the last one had been laid down, Heatherfold had decided by 412 votes to 268 to build nine turbines on its ridge.',
        ),
        p(
          'Of 751 people entitled to vote, 684 came, including a man who was driven over from the hospital in Ostrel. Four slips were spoiled, one of them with a drawing of a crane.',
        ),
        recall(),
        h2('After the count'),
        p(
          'There was no cheering. Gustav Prell of the cooperative thanked “the 268 first”, and then asked what they needed. Rosa Tindall, who had argued against the plan from the start, proposed that a committee chosen by lot should decide on the hours when the turbines rest, beyond those that ',
          ref('wind-2', 'the crane survey'),
          ' demands. The hall agreed by a show of hands.',
        ),
        quote('“I lost,” she said, “but I was counted properly.”'),
        h2('What happens now'),
        ol(
          'The loan of 26 million crowns is signed this week with two savings banks.',
          'Work on the access road begins; it follows the old peat track.',
          'The first foundation is to be cast in about a week, if the ground stays dry.',
        ),
        p(
          'Electricity should flow in fourteen months. Until then the nine matches stay on the wall of the village hall. Two of them have been unglued and moved to the west, leaving small bare spots on the photograph.',
        ),
      ],
    },
    uk: {
      slug: 'vereskove-proholosuvalo-za-vitriaky-412-proty-268',
      headline: 'Вереськове проголосувало за вітряки: 412 проти 268',
      standfirst:
        'До сільської зали прийшли дев’ятеро з десяти тих, хто мав право голосу. Сторона, що програла, попросила одного й дістала своє: вплив на те, коли лопаті стоятимуть.',
      caption: 'Вереськове під гребенем увечері, коли рахували голоси.',
      body: [
        p(
          'Підрахунок тривав сорок хвилин, бо кожен бюлетень зачитували вголос. Коли відклали останній, виявилося, що Вереськове 412 голосами проти 268 вирішило поставити на своєму гребені дев’ять вітряків.',
        ),
        p(
          'З 751 людини, яка мала право голосу, прийшли 684, зокрема чоловік, якого привезли з лікарні в Острелі. Чотири бюлетені зіпсовано, на одному намальовано журавля.',
        ),
        recall(),
        h2('Після підрахунку'),
        p(
          'Ніхто не святкував. Густав Прелль, який веде рахунки кооперативу, подякував «спершу тим 268», а тоді спитав, чого вони потребують. Роза Тіндалл, яка від початку виступала проти, запропонувала, щоб години спокою для вітряків, понад ті, яких вимагає облік журавлів, визначав комітет, обраний жеребом. Зала погодилася, піднявши руки.',
        ),
        quote('«Я програла, — сказала вона, — але мене порахували чесно».'),
        h2('Що тепер'),
        ol(
          'Цього тижня з двома ощадними касами підпишуть договір про позику на 26 мільйонів крон.',
          'Почнуться роботи на під’їзній дорозі — вона пройде старим торф’яним шляхом.',
          'Перший фундамент заллють приблизно за тиждень, якщо ґрунт лишиться сухим.',
        ),
        p(
          'Струм має піти за чотирнадцять місяців. Доти на стіні сільської зали висітиме світлина гребеня з дев’ятьма приклеєними сірниками: так тут уявляли вітряки. Два з них відклеїли й пересунули на захід, тож на світлині лишилися дві світлі плямки.',
        ),
      ],
    },
  },
  {
    key: 'wind-4',
    section: 'environment',
    place: 'heatherfold',
    authors: ['mira-sundvik', 'petro-halynych'],
    tags: ['wind-power'],
    minutesAgo: ago(2, 6, 45),
    hero: 'turbine-base',
    recalls: ['wind-3', 'wind-2'],
    en: {
      slug: 'first-foundation-cast-on-the-heatherfold-ridge',
      headline: 'First foundation cast on the Heatherfold ridge',
      standfirst:
        'It took 61 lorries of concrete, eleven hours and a shared pot of soup. The village’s own turbines have begun to be something that one can stand on.',
      caption: 'The ring of the first foundation, 18 metres across, before the concrete was poured.',
      body: [
        p(
          'At four in the morning the first lorry turned into the old peat track, and at three in the afternoon the last one left. Between them lay 61 loads of concrete, which now fill a ring of steel 18 metres across on the ridge above Heatherfold.',
        ),
        p(
          'It is the first of nine foundations. The concrete must harden for 28 days before it may carry a tower, and it is kept warm with blankets that the village has borrowed from the ice rink in Ostrel.',
        ),
        h2('A dry week'),
        p(
          'The builders had waited for the ground. The track crosses peat, and each lorry weighs 32 tonnes. Steel plates were laid along 900 metres of it, to be taken up afterwards, so that the heather can close again.',
        ),
        h3('Soup'),
        p(
          'The cooperative’s kitchen cooked for the drivers: 90 litres, made by people who had voted for the turbines and people who had voted against. Gustav Prell says that he did not ask who was who. “One can tell by the salt.”',
        ),
        picture('turbines', {
          alt: 'White wind turbines on a line of hills under a pale sky.',
          caption: 'The ridge with its nine turbines, after the village’s own drawing.',
          credit: 'Illustration: Dateline',
        }),
        h2('Next'),
        p(
          'Two more foundations follow this month, both at the western end, where the turbines were moved because of ',
          ref('wind-2', 'the cranes'),
          '. The first migration count under the new rules begins at the same time.',
        ),
      ],
    },
    uk: {
      slug: 'na-hrebeni-nad-vereskovym-zalyly-pershyi-fundament',
      headline: 'На гребені над Вереськовим залили перший фундамент',
      standfirst:
        'Знадобилися 61 вантажівка бетону, одинадцять годин і спільний казан супу. Сільські вітряки стали чимось таким, на чому вже можна стояти.',
      caption: 'Кільце першого фундаменту завширшки 18 метрів, перш ніж залили бетон.',
      body: [
        p(
          'О четвертій ранку на старий торф’яний шлях звернула перша вантажівка, а о третій пополудні виїхала остання. Між ними вмістилася 61 порція бетону: тепер вона заповнює сталеве кільце завширшки 18 метрів на гребені над Вереськовим.',
        ),
        p(
          'Це перший із дев’яти фундаментів. Бетон має тверднути 28 днів, перш ніж на ньому можна буде поставити вежу. Його зігрівають ковдрами, які село позичило на ковзанці в Острелі.',
        ),
        h2('Сухий тиждень'),
        p(
          'Будівельники чекали, доки підсохне земля. Шлях іде торфовищем, а кожна вантажівка важить 32 тонни. Тому на 900 метрах поклали сталеві плити; потім їх приберуть, щоб верес міг знову зімкнутися.',
        ),
        h3('Суп'),
        p(
          'Для водіїв варила кухня кооперативу: 90 літрів, і біля казана стояли й ті, хто голосував за вітряки, і ті, хто був проти. Густав Прелль каже, що не питав, хто є хто. «Це чути по солі».',
        ),
        picture('turbines', {
          alt: 'Білі вітряки на лінії пагорбів під блідим небом.',
          caption: 'Гребінь із дев’ятьма вітряками — за малюнком самих мешканців.',
          credit: 'Ілюстрація: Dateline',
        }),
        h2('Далі'),
        p(
          'Цього місяця заллють ще два фундаменти, обидва на західному краю, куди вітряки пересунули через журавлів. Тоді ж розпочнеться перший облік перельоту за новими правилами, про які домовилися, коли ',
          ref('wind-3', 'село проголосувало'),
          '.',
        ),
      ],
    },
  },
]
