import { b, h2, h3, i, ol, p, picture, quote, ref, ul } from './body.ts'
import { ago, type DemoArticle } from './types.ts'

/** Saltline, the Tern Islands ferry: return ticket 22 crowns, wanted 26 (+18 %), agreed 23.30 (+6 %); 5,600 islanders. */
export const FERRY: DemoArticle[] = [
  {
    key: 'ferry-1',
    section: 'economy',
    place: 'karra-bay',
    authors: ['tomas-brandel'],
    tags: ['ferries', 'fares', 'port'],
    minutesAgo: ago(31, 5, 50),
    hero: 'ferry',
    recalls: [],
    en: {
      slug: 'ferry-to-the-tern-islands-to-cost-18-per-cent-more',
      headline: 'Ferry to the Tern Islands to cost 18 per cent more',
      standfirst:
        'Saltline, the only company on the route, blames fuel and an ageing ship. A return ticket would rise from 22 to 26 crowns.',
      caption: 'The Petrel, 34 years old, on the morning crossing from Karra Bay.',
      body: [
        p(
          'Saltline will raise its fares on the Tern Islands route by 18 per cent from the first day of the month after next. A return ticket for an adult will cost 26 crowns instead of 22; a small car 61 instead of 52.',
        ),
        p(
          'The company is the only one to sail between Karra Bay and the islands, where 5,600 people live. It made the trip 2,190 times last year and carried 412,000 passengers.',
        ),
        h2('The company’s reasons'),
        p(
          'Two thirds of the increase, says the managing director, Ilse Morven, go into fuel. The rest is meant for the ',
          i('Petrel'),
          ', which is 34 years old and spent 41 days in dry dock last year. A replacement would cost 48 million crowns.',
        ),
        quote(
          '“We can have cheap tickets or a ship that starts in the morning. I should like to offer both, but I have seen the invoices.”',
        ),
        h2('What the accounts show'),
        p(
          'According to the annual report, fuel cost the company 9 per cent more than the year before. Fares went up by 4 per cent at that time. The report also shows a profit of 1.3 million crowns, the first in four years, and a dividend of 700,000 that is mentioned on page 61.',
        ),
        p(
          'The islands’ council has called a public meeting. Its chair, Jonas Quill, said that he had learned of the new fares from the ticket machine.',
        ),
      ],
    },
  },
  {
    key: 'ferry-2',
    section: 'economy',
    place: 'tern-islands',
    authors: ['petro-halynych'],
    tags: ['ferries', 'fares'],
    minutesAgo: ago(22, 7, 30),
    hero: 'islands',
    recalls: ['ferry-1'],
    en: {
      slug: 'three-in-four-islanders-sign-against-ferry-fares',
      headline: 'Three in four islanders sign against ferry fares',
      standfirst:
        'The petition went from house to house and came back with 4,100 names. With it the Tern Islands send a counter-offer: a card for those who live there.',
      caption: 'The northern harbour of the Tern Islands. The ferry is the only way to the mainland.',
      body: [
        p(
          'In the schoolhouse of the northern island the pile of paper needed a second table. Of the 5,600 people who live on the Tern Islands, 4,100 have signed against the new ferry fares. The youngest, aged six, signed in green.',
        ),
        p(
          'Saltline wants 18 per cent more for the crossing to Karra Bay. For a family of four that goes to the mainland twice a month, the islands’ council has worked out, this comes to 384 crowns a year.',
        ),
        h2('The counter-offer'),
        p('The council does not only object. It proposes:'),
        ol(
          'a resident card at 60 crowns a year that keeps the fare at 22 crowns;',
          'an increase of no more than 6 per cent for everyone else;',
          'a public account of what goes into the fund for a new ship.',
        ),
        p(
          'Saltline earns six tenths of its ticket money from visitors, says Jonas Quill, who chairs the council. “We are not asking them to pay for us. We are asking not to be treated as visitors in our own harbour.”',
        ),
        h2('The answer'),
        p(
          'The company will study the proposal “with respect”, a spokeswoman said, but stands by its date. The regional transport board, which grants the licence for the route, has received the signatures in three fish crates.',
        ),
      ],
    },
  },
  {
    key: 'ferry-3',
    section: 'economy',
    place: 'karra-bay',
    authors: ['tomas-brandel', 'elin-tarvel'],
    tags: ['ferries', 'fares', 'port'],
    minutesAgo: ago(12, 4, 10),
    modifiedMinutesAgo: ago(11, 20, 0),
    hero: 'fare-chart',
    recalls: ['ferry-2', 'ferry-1'],
    en: {
      slug: 'board-freezes-ferry-fares-for-60-days',
      headline: 'Board freezes ferry fares for 60 days and asks to see the books',
      standfirst:
        'The regional transport board finds the increase “insufficiently explained”. Saltline must show what fuel and repairs really cost.',
      caption: 'Ferry fares and the price of marine fuel over ten years, drawn from the board’s figures.',
      body: [
        p(
          'The price of a ferry ticket to the Tern Islands stays as it is for 60 days. The regional transport board has suspended the new fares and given Saltline three weeks to open its accounts for the route.',
        ),
        p(
          'It is the first time in eleven years that the board has used this power. Its licence with the company allows increases that follow costs; whether this one does “cannot be seen from the papers supplied”, the decision says.',
        ),
        h2('The figures in question'),
        ul(
          'Fuel: the company reports 9 per cent more; the price at the Karra Bay pump rose by 5.',
          'Repairs: 41 days of dry dock for the Petrel, of which 12 were a wait for a part that had been ordered late.',
          'Dividend: 700,000 crowns, paid in the year before the increase.',
        ),
        quote(
          '“None of this is improper,” said the chair of the board, Adela Roth. “But a monopoly explains itself before it charges, not after.”',
        ),
        h2('Both sides'),
        h3('Saltline'),
        p(
          'Ilse Morven, the managing director, said that the company would publish the figures rather than only file them. The difference in fuel costs, she said, comes from a contract signed when prices were higher.',
        ),
        h3('The islands'),
        p(
          'Jonas Quill, chair of the islands’ council, said that he would wait with the brass band. ',
          ref('ferry-2', 'The petition'),
          ' had 4,100 signatures.',
        ),
      ],
      corrections: [
        {
          kind: 'clarification',
          minutesAgo: ago(11, 20, 0),
          text: 'An earlier version could be read as if the whole dividend came from the Tern Islands route. It was paid by Saltline as a company, which also runs harbour tugs.',
        },
      ],
    },
    uk: {
      slug: 'komisiia-zamorozyla-taryfy-na-porom-na-60-dniv',
      headline: 'Комісія заморозила тарифи на пором на 60 днів і хоче бачити рахунки',
      standfirst:
        'Регіональна транспортна комісія вважає підвищення «недостатньо поясненим». «Солтлайн» має показати, скільки насправді коштують пальне й ремонт.',
      caption: 'Тарифи на пором і ціна суднового пального за десять років — за даними комісії.',
      body: [
        p(
          'Ціна квитка на пором до Крячкових островів не зміниться ще 60 днів. Регіональна транспортна комісія призупинила нові тарифи й дала компанії «Солтлайн» три тижні на те, щоб відкрити рахунки за цим маршрутом.',
        ),
        p(
          'Цим правом комісія скористалася вперше за одинадцять років. Ліцензія дозволяє піднімати тарифи слідом за витратами, але чи це саме той випадок, «з поданих документів не видно», сказано в рішенні.',
        ),
        h2('Про які цифри йдеться'),
        ul(
          'Пальне: компанія звітує про 9 відсотків зростання, тоді як на заправці в Затоці Карра воно подорожчало на 5.',
          'Ремонт: «Буревісник» простояв у сухому доці 41 день, з них 12 — в очікуванні деталі, яку пізно замовили.',
          'Дивіденди: 700 тисяч крон, виплачених за рік до підвищення.',
        ),
        quote(
          '«Нічого непорядного тут немає, — сказала голова комісії Адела Рот. — Але монополіст спершу пояснює, а тоді бере гроші, не навпаки».',
        ),
        h2('Обидві сторони'),
        h3('«Солтлайн»'),
        p(
          'Директорка Ілсе Морвен пообіцяла не просто подати цифри, а й оприлюднити їх. Різницю у витратах на пальне вона пояснила договором, підписаним тоді, коли ціни були вищі.',
        ),
        h3('Острови'),
        p(
          'Голова острівної ради Йонас Квілл сказав, що духовий оркестр поки зачекає. Під зверненням остров’ян, яке до комісії привезли в трьох ящиках з-під риби, стоїть 4100 підписів.',
        ),
      ],
      corrections: [
        {
          kind: 'clarification',
          minutesAgo: ago(11, 19, 30),
          text: 'З попередньої версії можна було зрозуміти, що всі дивіденди походять із маршруту до Крячкових островів. Їх виплатила компанія «Солтлайн» загалом, а їй належать і портові буксири.',
        },
      ],
    },
  },
  {
    key: 'ferry-4',
    section: 'economy',
    place: 'tern-islands',
    authors: ['tomas-brandel'],
    tags: ['ferries', 'fares'],
    minutesAgo: ago(1, 7, 25),
    hero: 'lighthouse',
    recalls: ['ferry-3', 'ferry-2', 'ferry-1'],
    en: {
      slug: 'islanders-get-their-card-visitors-pay-6-per-cent-more',
      headline: 'Islanders get their card, visitors pay 6 per cent more',
      standfirst:
        'Saltline and the Tern Islands have settled the dispute over ferry fares ten days before the company’s books were due. A fund for a new ship will be open to inspection.',
      caption: 'The lighthouse at the mouth of the northern harbour, where the agreement was signed.',
      body: [
        p(
          'The agreement was signed in the lighthouse keeper’s kitchen, because the schoolhouse had an examination. People who live on the Tern Islands will go on paying 22 crowns for a return ticket to Karra Bay. Everyone else pays 23.30, which is 6 per cent more and not 18.',
        ),
        p(
          'It ends a dispute that began a month ago and drew ',
          ref('ferry-2', '4,100 signatures'),
          '. The regional transport board, which had frozen the fares, has lifted the freeze.',
        ),
        h2('What was agreed'),
        ul(
          'A resident card costs 45 crowns a year; the islands had offered 60, and the company asked for less in return for cards sold in advance.',
          'One crown of every ticket goes into a fund for the ship that is to follow the Petrel.',
          'The fund’s account is published every quarter, with invoices.',
        ),
        picture('ferry', {
          alt: 'A white ferry with one funnel on a calm sea.',
          caption: 'The Petrel will sail for at least six years more.',
          credit: 'Illustration: Dateline',
        }),
        h2('What it costs the company'),
        p(
          'Saltline gives up about 900,000 crowns a year against its first plan. Ilse Morven, the managing director, says that the published figures made the difference: they showed that the old fuel contract ends in five months, after which costs fall by themselves.',
        ),
        p(
          b('Jonas Quill'),
          ', for the islands, had the brass band waiting after all. It played on the quay when the evening ferry left, and the captain answered with the horn.',
        ),
      ],
    },
    uk: {
      slug: 'ostroviany-otrymaiut-kartku-hosti-platytymut-na-6-vidsotkiv-bilshe',
      headline: 'Остров’яни отримають картку, гості платитимуть на 6 відсотків більше',
      standfirst:
        '«Солтлайн» і Крячкові острови владнали суперечку про тарифи на пором за десять днів до строку, коли компанія мала показати рахунки. Фонд на нове судно буде відкритий для перевірки.',
      caption: 'Маяк біля входу до північної гавані, де підписали угоду.',
      body: [
        p(
          'Угоду підписали на кухні доглядача маяка, бо в школі саме був іспит. Мешканці Крячкових островів і далі платитимуть 22 крони за квиток до Затоки Карра й назад. Для решти він коштуватиме 23,30 — на 6 відсотків більше, а не на 18.',
        ),
        p(
          'Так завершилася суперечка, що тривала місяць і зібрала 4100 підписів. Регіональна транспортна комісія, яка ',
          ref('ferry-3', 'заморозила тарифи'),
          ', зняла заборону.',
        ),
        h2('Про що домовилися'),
        ul(
          'Картка мешканця коштує 45 крон на рік; острови пропонували 60, але компанія погодилася на менше, якщо картки продаватимуть наперед.',
          'Одна крона з кожного квитка йде до фонду на судно, яке замінить «Буревісник».',
          'Рахунок фонду разом із накладними оприлюднюватимуть щокварталу.',
        ),
        picture('ferry', {
          alt: 'Білий пором з однією трубою на спокійному морі.',
          caption: '«Буревісник» ходитиме щонайменше ще шість років.',
          credit: 'Ілюстрація: Dateline',
        }),
        h2('Скільки це коштує компанії'),
        p(
          'Порівняно з першим планом «Солтлайн» поступається приблизно 900 тисячами крон на рік. Директорка Ілсе Морвен каже, що все вирішили оприлюднені цифри: з них видно, що старий договір на пальне спливає за п’ять місяців, а тоді витрати впадуть самі.',
        ),
        p(
          'У ',
          b('Йонаса Квілла'),
          ', який представляв острови, оркестр таки чекав напоготові. Він заграв на причалі, коли відходив вечірній пором, а капітан відповів гудком.',
        ),
      ],
    },
  },
]
