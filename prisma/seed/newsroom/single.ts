import { b, h2, h3, i, ol, p, quote, ul } from './body.ts'
import { ago, type DemoArticle } from './types.ts'

/** Articles that belong to no story. None chooses its Recall: the portal fills it. */
export const SINGLES: DemoArticle[] = [
  {
    key: 'night-library',
    section: 'city',
    place: 'glassworks-quarter',
    authors: ['petro-halynych'],
    tags: ['libraries', 'city-council'],
    minutesAgo: ago(4, 14, 5),
    hero: null,
    recalls: [],
    en: {
      slug: 'the-library-that-does-not-close',
      headline: 'The library that does not close',
      standfirst:
        'For three months the reading room in the Glassworks Quarter has stayed open all night. What is read there at four in the morning is not what anybody expected.',
      caption: '',
      body: [
        p(
          'At four in the morning eleven people are in the reading room of the Glassworks library. Two sleep. One is learning Portuguese under her breath. A taxi driver is on the third volume of a history of bridges, and a man in a good coat reads the same page for half an hour.',
        ),
        p(
          'The library has been open around the clock for three months. The city council wanted to give students a quiet place and expected thirty of them a night. There are 52 visitors on average, and four in ten are over fifty.',
        ),
        h2('What they borrow'),
        p(
          'Between midnight and six 3,100 books were lent. Poetry goes out twice as often as by day, cookery three times. The most borrowed book is a guide to mending clocks.',
        ),
        quote(
          '“By day people come for information,” said Ottilie Brann, who works the night shift by choice. “At night they come for company that does not talk.”',
        ),
        h2('The cost'),
        p(
          'The nights cost 210,000 crowns a year: one librarian, one guard, heat and light. There have been four complaints, all about a snorer. The council decides next month whether the doors stay open. The guard has begun to read too. He is on the clocks.',
        ),
      ],
    },
    uk: {
      slug: 'biblioteka-shcho-ne-zachyniaietsia',
      headline: 'Бібліотека, що не зачиняється',
      standfirst:
        'Три місяці читальна зала у Скляному Кварталі відчинена всю ніч. Те, що там читають о четвертій ранку, здивувало всіх.',
      caption: '',
      body: [
        p(
          'О четвертій ранку в читальній залі Скляного Кварталу одинадцятеро людей. Двоє сплять. Одна жінка пошепки вчить португальську. Таксист дійшов до третього тому історії мостів, а чоловік у доброму пальті пів години читає ту саму сторінку.',
        ),
        p(
          'Бібліотека працює цілодобово вже три місяці. Міська рада хотіла дати студентам тихе місце й сподівалася на тридцятьох за ніч. Насправді приходять у середньому 52 відвідувачі, і чотирьом із десяти — за п’ятдесят.',
        ),
        h2('Що беруть'),
        p(
          'Між північчю та шостою ранку видали 3100 книжок. Поезію беруть удвічі частіше, ніж удень, кулінарні книжки — утричі. Найпопулярніший — посібник із ремонту годинників.',
        ),
        quote(
          '«Удень люди приходять по інформацію, — каже Оттілія Бранн, яка сама обрала нічну зміну. — А вночі — по товариство, що не розмовляє».',
        ),
        h2('Скільки це коштує'),
        p(
          'Ночі обходяться у 210 тисяч крон на рік: один бібліотекар, один охоронець, тепло й світло. Скарг було чотири, і всі на одного відвідувача, який хропе. Наступного місяця рада вирішить, чи двері лишаться відчиненими. Охоронець теж почав читати. У нього на столі — книжка про годинники.',
        ),
      ],
    },
  },
  {
    key: 'glassworks',
    section: 'economy',
    place: 'glassworks-quarter',
    authors: ['tomas-brandel'],
    tags: ['crafts', 'history'],
    minutesAgo: ago(5, 5, 40),
    hero: 'glassworks',
    recalls: [],
    en: {
      slug: 'glass-again',
      headline: 'Glass, again',
      standfirst:
        'The last furnace of the Glassworks Quarter went out 31 years ago. Six people have lit a small one, and have orders until the spring after next.',
      caption: 'The new furnace holds 180 kilos of glass at 1,150 degrees.',
      body: [
        p(
          'A furnace must not go out. This one has burned for 94 days in a former bicycle shop, and at every hour of them somebody has been awake beside it. There are six of them. They call themselves the Night Shift and own the business in equal parts.',
        ),
        p(
          'The Glassworks Quarter has its name from a factory that employed 1,100 people and closed 31 years ago. What remained was a street, a chimney and a few old men who could tell by the colour of a flame what would become of a bottle. Two of them now come in on Tuesdays to criticise.',
        ),
        h2('What they sell'),
        p(
          'Not bottles. The first order came from the tramways: 400 lamp glasses for the shelters of the line to Lantern Hill. Then the concert hall wanted 96 sconces. Altogether there are orders for 1.1 million crowns, enough for a year and a half.',
        ),
        h2('What it costs'),
        p(
          'Gas takes a third of the takings. The furnace is small, 180 kilos of glass, so that it can be changed over to electricity when the quarter’s cable is renewed. The city lends the shop for five years at half rent.',
        ),
        quote(
          '“In the factory nobody owned his pipe,” said Albin Rook, who is 83 and came to criticise. “These own the pipe and the debts. Good glass, though. A little thick.”',
        ),
        p('They are looking for an apprentice. There have been 140 applications.'),
      ],
    },
  },
  {
    key: 'comet',
    section: 'science',
    place: 'heatherfold',
    authors: ['lida-koroval'],
    tags: ['astronomy', 'libraries'],
    minutesAgo: ago(3, 8, 20),
    hero: 'observatory',
    recalls: [],
    en: {
      slug: 'schoolteacher-finds-a-comet-from-a-hen-house',
      headline: 'Schoolteacher finds a comet from a hen-house',
      standfirst:
        'Edda Morlan was looking for something else, as one does. The object is faint, real and will pass no nearer to us than the orbit of Mars.',
      caption: 'The observatory near Heatherfold, which confirmed the find on the following night.',
      body: [
        p(
          'The roof of Edda Morlan’s hen-house slides back on curtain rails. Beneath it, where the hens were, stands a telescope with a mirror of 28 centimetres that she ground herself. On a clear night nine days ago she photographed a faint galaxy and found that it had company.',
        ),
        p(
          'The second smudge moved. She took four more pictures, woke her husband, who said that it was dirt on the lens, cleaned the lens, and took four more. Then she wrote to the observatory above Heatherfold, which confirmed the object the next night.',
        ),
        h2('What is known'),
        ul(
          'It is a comet, with a coma about twice as wide as its distance suggests.',
          'It takes some 340 years to go round the sun, give or take 30.',
          'In five months it will be at its brightest: within reach of good binoculars, not of the naked eye.',
        ),
        h3('What is not'),
        p(
          'Its size, to begin with. The nucleus is hidden in its own dust; three to eight kilometres is a guess. The orbit rests on nine nights. With twenty it will be firm enough to tell whether the comet was seen before, in an age when people wrote such things down.',
        ),
        p(
          'Morlan teaches geography at the village school and learned to grind mirrors from a library book. The comet will get a number first and perhaps a name later. She would like it to be the school’s. Her pupils, asked, voted for the hens.',
        ),
      ],
    },
  },
  {
    key: 'museum-weights',
    section: 'culture',
    place: 'old-harbour',
    authors: ['oskar-penhal', 'elin-tarvel', 'tomas-brandel'],
    tags: [
      'museums',
      'history',
      'port',
      'crafts',
      'fares',
      'ferries',
      'libraries',
      'city-council',
      'river-arvel',
      'tram',
      'astronomy',
      'safety',
    ],
    minutesAgo: ago(11, 6, 5),
    hero: 'museum-weights',
    recalls: [],
    en: {
      slug: 'the-museum-of-weights-opens-and-everything-in-it-may-be-lifted',
      headline: 'The Museum of Weights opens, and everything in it may be lifted',
      standfirst:
        'From a grain of pepper to a ship’s anchor: in the old customs house 1,260 objects show how a harbour learned to trust its scales.',
      caption: 'Brass weights from four centuries in the first room of the museum.',
      body: [
        p(
          'The first thing that one is told in the new museum is to touch. A tray holds twelve brass cylinders, all alike to the eye. One is lighter than the others by the weight of a coin, and for two hundred years it belonged to a man who sold pepper. One finds it at once. His customers never did; they were not allowed to lift it.',
        ),
        p(
          'The Museum of Weights fills the old customs house on the quay. It has 1,260 objects, of which 900 may be picked up, pushed or swung. The rest are too heavy. The largest is an anchor of 3.4 tonnes, hung so finely that a child can turn it.',
        ),
        h2('Three rooms to see'),
        ol(
          'The Room of Cheats, with false bottoms, hollow weights and a bread scale that obeys the knee.',
          'The Room of Treaties, where each town on the Arvel once had its own pound, eleven in all, and a clerk went mad.',
          'The Room of Small Things, in almost complete darkness, where a balance registers your breath.',
        ),
        h2('What is missing'),
        p(
          'The labels are short and good, but there is no catalogue, and the café weighs its cake. Nor is there a word about the dockers who carried all this. The director, Philippa Strand, calls the criticism fair; a fourth room is to be theirs.',
        ),
        p(i('Open daily. Admission is 4 crowns, paid into a scale.')),
      ],
    },
  },
  {
    key: 'bay-swim',
    section: 'sport',
    place: 'karra-bay',
    authors: ['danylo-resh'],
    tags: ['swimming', 'marine-institute'],
    minutesAgo: ago(7, 11, 45),
    hero: 'swim',
    recalls: [],
    en: {
      slug: 'four-hundred-swim-across-karra-bay-in-eleven-degrees',
      headline: 'Four hundred swim across Karra Bay in eleven degrees',
      standfirst:
        'The 50th crossing was the coldest. Ilka Dorn won in 41 minutes; the last swimmer, aged 78, took three times as long and had the loudest welcome.',
      caption: 'The field a few minutes after the start from the lighthouse slip.',
      body: [
        p(
          'Eleven degrees, said the board at the lighthouse slip, and somebody had added in chalk: “and no complaints”. At eight in the morning 412 people went into the water of Karra Bay, the elegant ones head first. All came out again on the other side, 3.1 kilometres away.',
        ),
        p(
          'It was the 50th crossing and the coldest; until now the record stood at 12.4 degrees. Nineteen boats went with the field. Two swimmers were taken on board for a while, warmed up, and allowed to finish outside the ranking.',
        ),
        h2('The race'),
        p(
          'Ilka Dorn, a ferry mechanic from the Tern Islands, won in 41 minutes and 8 seconds, nine seconds ahead of Aksel Brun. The two swam side by side to the last buoy, where Dorn took the inner line and a mouthful of seaweed.',
        ),
        ul(
          'Women and open ranking: Ilka Dorn, 41:08',
          'Men: Aksel Brun, 41:17',
          'Under 18: Mina Petrell, 47:52',
        ),
        h2('The last'),
        p(
          'Wanda Ferris, 78, has swum every crossing since the first. This time she took 2 hours and 6 minutes. The course had been closed for some time by then, and the soup was gone, but nobody had left. Asked about the cold, she said that she ',
          b('had known colder soup'),
          '.',
        ),
        p(
          'The course was laid around the planted seagrass, which the Marine Institute had marked with yellow buoys.',
        ),
      ],
    },
  },
  {
    key: 'market-hall',
    section: 'city',
    place: 'northquay',
    authors: ['petro-halynych'],
    tags: ['safety', 'city-council'],
    minutesAgo: ago(18, 7, 0),
    hero: 'harbour-cranes',
    recalls: [],
    withdrawn: {
      minutesAgo: ago(17, 21, 30),
      note: 'We have withdrawn this article. It said that the roof of the Northquay market hall was unsafe. The report on which we relied describes another building, a warehouse that was pulled down last year. The market hall passed its inspection. We did not check the drawing number, and we apologise to the traders.',
    },
    en: {
      slug: 'market-hall-roof-called-unsafe-in-report',
      headline: 'Market hall roof called unsafe in report',
      standfirst: 'A report that MNW has seen finds corroded beams. The city says that it will look into it.',
      caption: 'Northquay, with the cranes of the old harbour basin.',
      body: [
        p(
          'Beams in the roof of the Northquay market hall are corroded and should be replaced at once, according to an engineer’s report that MNW has seen. Eighty traders have their stalls under the roof.',
        ),
        p(
          'The report runs to fourteen pages and is two years old. It finds that six of twenty-two beams have lost a tenth of their thickness and recommends that the building should not be used when there is snow on it.',
        ),
        h2('The city'),
        p(
          'A spokesman of the city said that he did not know the report but would look for it. The hall had last been inspected in the spring, he said, and that inspection raised no objection.',
        ),
        h2('The traders'),
        p(
          'Among the traders the news met with surprise. “I look at that roof every day,” said Greta Holm, who sells cheese in the middle aisle. “It looks back, and I never thought that it was unwell.” Several asked why nobody had told them for two years.',
        ),
        p(
          'The council’s building committee will deal with the matter at its next sitting. Until then the hall stays open, the city says, and the traders have been told to look up now and then.',
        ),
      ],
    },
  },
]
