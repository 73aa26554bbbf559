import { b, embed, h2, h3, i, p, picture, quote, ref, ul } from './body.ts'
import { ago, type DemoArticle } from './types.ts'

/** The Harbour Hall: 1,140 seats, closed for 18 months, 212 ceiling panels; Amalia Voss's lost Tidal Symphony of 1911. */
export const HALL: DemoArticle[] = [
  {
    key: 'hall-1',
    section: 'culture',
    place: 'old-harbour',
    authors: ['oskar-penhal'],
    tags: ['concert-hall', 'orchestra'],
    minutesAgo: ago(27, 6, 10),
    hero: 'ceiling-panels',
    recalls: [],
    en: {
      slug: 'the-ceiling-that-listens-212-panels-for-the-harbour-hall',
      headline: 'The ceiling that listens: 212 panels for the Harbour Hall',
      standfirst:
        'After seventeen months of building, the last plywood panel hangs above the stage. The hall that swallowed violins is meant to give them back.',
      caption: 'Some of the 212 panels, each turned by hand to its own angle.',
      body: [
        p(
          'Clap once in the old Harbour Hall, and the sound went up and stayed there. Musicians called it the attic. Violins vanished into it, and from row twelve on, people heard mainly the trombones and each other.',
        ),
        p(
          'Now 212 panels of birch plywood hang below the old ceiling, each on three wires, each turned to its own angle. The last of them was fixed yesterday. The hall has been closed for seventeen months and will reopen in four weeks.',
        ),
        h2('How to tune a room'),
        p(
          'Vera Lindqual, the acoustician, works with balloons. She bursts one on the stage, walks to a seat, has another burst, and notes what comes back. She has done this 900 times. The hall’s reverberation was 2.9 seconds; she wants 1.9 when it is full, and calls one tenth more or less “a matter of character”.',
        ),
        quote('“A hall is the only instrument that everybody plays at once and nobody practises.”'),
        h2('The bill'),
        ul(
          'The rebuilding costs 11.4 million crowns, 200,000 less than planned.',
          'The hall keeps its 1,140 seats; the oldest, from the gallery, have been restuffed with horsehair.',
          'Tickets for the first concert will be drawn by lot.',
        ),
        p(
          'What the orchestra will play that evening is not yet settled. Its conductor, Ruben Asker, wants to hear the room first.',
        ),
      ],
    },
  },
  {
    key: 'hall-2',
    section: 'culture',
    place: 'old-harbour',
    authors: ['oskar-penhal', 'petro-halynych'],
    tags: ['concert-hall', 'orchestra', 'history'],
    minutesAgo: ago(16, 5, 35),
    hero: 'score',
    recalls: ['hall-1'],
    en: {
      slug: 'lost-symphony-found-under-the-floor-of-the-harbour-hall',
      headline: 'Lost symphony found under the floor of the Harbour Hall',
      standfirst:
        'A carpenter lifted a board and found 186 pages by Amalia Voss, who was thought to have burned them in 1911. The orchestra knows now what it will play.',
      caption: 'A page of the second movement, stained by damp but legible throughout.',
      body: [
        p(
          'The parcel lay between two joists, wrapped in sailcloth. Emil Garth, a carpenter who was replacing boards under the organ, took it for insulation. Then he saw a treble clef.',
        ),
        p(
          'It contains 186 pages: the complete score of the ',
          i('Tidal Symphony'),
          ' by Amalia Voss, who taught the piano in Velmara and died in 1934. In her letters she says that she burned the work in 1911, after the hall’s director had returned it unopened.',
        ),
        h2('Is it hers?'),
        p(
          'The city archive has compared the hand with 40 letters and two songs and has no doubt. The paper carries the mark of a mill that closed in 1913. On the last page stands, in pencil: “Let the house have it, since the house would not hear it.”',
        ),
        quote(
          '“She did not burn it,” said the archivist, Klara Minnow. “She put it where they would have to walk on it.”',
        ),
        h2('What happens to it'),
        p(
          'The pages are being dried between sheets of felt, and copied. The conductor, Ruben Asker, has read the score in two nights at the piano. It lasts about 38 minutes, needs two harps, and will be the main work when ',
          ref('hall-1', 'the rebuilt hall'),
          ' reopens in sixteen days. The parts are being written out by hand by eleven members of the orchestra, because no machine could read the pencil.',
        ),
      ],
    },
    uk: {
      slug: 'pid-pidlohoiu-havanskoi-zaly-znaishly-vtrachenu-symfoniiu',
      headline: 'Під підлогою Гаванської зали знайшли втрачену симфонію',
      standfirst:
        'Тесля підняв дошку й знайшов 186 сторінок Амалії Восс, які вона, як вважали, спалила 1911 року. Тепер оркестр знає, що гратиме.',
      caption: 'Сторінка другої частини — у плямах від вологи, але цілком розбірлива.',
      body: [
        p(
          'Пакунок лежав між двома лагами, загорнутий у парусину. Тесля Еміль Гарт, який міняв дошки під органом, подумав, що то утеплювач. А тоді побачив скрипковий ключ.',
        ),
        p(
          'Усередині 186 сторінок — повна партитура «',
          i('Припливної симфонії'),
          '» Амалії Восс, яка вчила у Вельмарі гри на фортепіано й померла 1934 року. У листах вона пише, що спалила твір 1911-го, коли директор зали повернув його, навіть не розгорнувши.',
        ),
        h2('Чи це її рука?'),
        p(
          'У міському архіві порівняли почерк із сорока листами та двома піснями й сумнівів не мають. На папері стоїть знак фабрики, що закрилася 1913 року. На останній сторінці олівцем написано: «Хай буде дому, раз дім не схотів слухати».',
        ),
        quote(
          '«Вона її не спалила, — каже архіваріуска Клара Мінноу. — Вона поклала її там, де по ній мусили ходити».',
        ),
        h2('Що з нею буде'),
        p(
          'Сторінки сушать між аркушами повсті й копіюють. Диригент Рубен Аскер за дві ночі прочитав партитуру за роялем. Вона триває близько 38 хвилин, потребує двох арф і стане головним твором, коли за шістнадцять днів відкриється перебудована зала. Партії від руки переписують одинадцятеро музикантів оркестру, бо жодна машина не змогла прочитати олівця.',
        ),
      ],
    },
  },
  {
    key: 'hall-3',
    section: 'culture',
    place: 'old-harbour',
    authors: ['oskar-penhal'],
    tags: ['concert-hall', 'orchestra'],
    minutesAgo: ago(7, 4, 25),
    hero: 'rehearsal',
    recalls: ['hall-2', 'hall-1'],
    en: {
      slug: 'orchestra-tries-the-hall-with-a-cartoon-and-600-children',
      headline: 'Orchestra tries the hall with a cartoon and 600 children',
      standfirst:
        'Before the grand reopening, an open rehearsal with film: the musicians learned that the new ceiling forgives nothing, and the children that a rabbit may be accompanied by a bassoon.',
      caption: 'The empty stage an hour before the open rehearsal.',
      body: [
        p(
          'To test a hall one needs people in it, and people who make noise are best. So the Harbour Hall invited 600 schoolchildren to its first open rehearsal, put up a screen, and showed them a freely licensed cartoon about a large rabbit while the orchestra played.',
        ),
        p(
          'Vera Lindqual, the acoustician, sat in row twelve with a meter. Reverberation with the hall half full was 2.1 seconds. When the rabbit first looked out of its burrow, the laughter reached 94 decibels, and one could still hear the bassoon.',
        ),
        h2('The film'),
        p('The player below loads from another site, and only when you press it.'),
        embed(
          'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
          'Big Buck Bunny, the open film that was shown at the rehearsal',
        ),
        h2('What the musicians heard'),
        p(
          'Themselves, they say, and not always with pleasure. In the old hall a late entry got lost; now it arrives in the gallery. Ruben Asker stopped four times to move players: the horns back by a metre, the harps, both of which ',
          ref('hall-2', 'the found symphony'),
          ' needs, away from the wall.',
        ),
        quote(
          '“It is like putting on glasses,” said Jana Thorsby, second violin. “First you see the view. Then you see the dust.”',
        ),
        p(
          'Tickets for the reopening have been drawn. There were 9,700 applications for 1,140 seats. A loudspeaker will carry the concert to the quay.',
        ),
      ],
    },
  },
  {
    key: 'hall-4',
    section: 'culture',
    place: 'old-harbour',
    authors: ['oskar-penhal'],
    tags: ['concert-hall', 'orchestra', 'history'],
    minutesAgo: ago(0, 9, 48),
    hero: 'hall',
    recalls: ['hall-3', 'hall-2', 'hall-1'],
    en: {
      slug: 'after-more-than-a-century-the-house-hears-amalia-voss',
      headline: 'After more than a century, the house hears Amalia Voss',
      standfirst:
        'The Harbour Hall has reopened with the symphony that lay under its floor. The room is a success. The work is something stranger and better than that.',
      caption: 'The Harbour Hall during the second movement of the Tidal Symphony.',
      body: [
        p(
          'It begins with almost nothing: two harps, a fifth apart, not quite together. In the old Harbour Hall it would have been nothing indeed. Last night it went through the room like cold air under a door, and 1,140 people stopped moving.',
        ),
        p(
          'The ',
          i('Tidal Symphony'),
          ' by Amalia Voss was returned to her unopened in 1911 and lay ',
          ref('hall-2', 'under the floor of this hall'),
          ' until a carpenter found it. It lasts 38 minutes, and it is no curiosity. It is the work of somebody who knew exactly what she wanted and had nobody to ask.',
        ),
        h2('The work'),
        p(
          'There are three movements, and the tide goes out in the first. Themes are not developed but uncovered; what seemed to be accompaniment stays behind on the sand. The second is for strings alone. In the third the water returns, in sevens, and not everyone on stage was safe.',
        ),
        h2('The room'),
        p(
          'Ruben Asker conducts without show and trusts the ceiling. Its 212 panels carry a pianissimo to the gallery. Only the brass is a shade too near, as if it sat on one’s knees.',
        ),
        picture('ceiling-panels', {
          alt: 'Rows of pale wooden panels hanging at different angles.',
          caption: 'The panels above the stage. Reverberation with a full hall: 1.9 seconds.',
          credit: 'Illustration: Dateline',
        }),
        h3('Afterwards'),
        p(
          'The applause lasted for eleven minutes. Then the musicians did what no programme had announced: they ',
          b('stamped on the floor'),
          ', lightly, where the parcel had been.',
        ),
      ],
    },
    uk: {
      slug: 'bilsh-yak-za-stolittia-dim-pochuv-amaliiu-voss',
      headline: 'Більш як за століття дім почув Амалію Восс',
      standfirst:
        'Гаванська зала відкрилася симфонією, що лежала в неї під підлогою. Зала вдалася. А твір виявився чимось дивнішим і кращим.',
      caption: 'Гаванська зала під час другої частини «Припливної симфонії».',
      body: [
        p(
          'Починається майже з нічого: дві арфи, квінта між ними, трохи невлад. У старій Гаванській залі це й справді було б ніщо. Учора ж воно пройшло залою, мов холод з-під дверей, і 1140 людей завмерли.',
        ),
        p(
          '«',
          i('Припливну симфонію'),
          '» Амалії Восс 1911 року повернули авторці нерозгорнутою, і вона лежала ',
          ref('hall-2', 'під підлогою цієї зали'),
          ', доки її не знайшов тесля. Вона триває 38 хвилин, і це не музейна дивина. Це твір людини, яка точно знала, чого хоче, і не мала в кого спитати.',
        ),
        h2('Твір'),
        p(
          'Частин три, і в першій вода відступає. Теми тут не розробляють, а оголюють; те, що здавалося супроводом, лишається на піску. Друга написана лише для струнних. У третій вода повертається — на сім чвертей, і не всі на сцені почувалися певно.',
        ),
        h2('Зала'),
        p(
          'Рубен Аскер диригує без пози й довіряє стелі. Її 212 панелей доносять піанісимо аж до галереї. Лише мідні звучать трохи заблизько, наче сидять у вас на колінах.',
        ),
        picture('ceiling-panels', {
          alt: 'Ряди світлих дерев’яних панелей, підвішених під різними кутами.',
          caption: 'Панелі над сценою. Реверберація в повній залі — 1,9 секунди.',
          credit: 'Ілюстрація: Dateline',
        }),
        h3('Потому'),
        p(
          'Оплески тривали одинадцять хвилин. А тоді музиканти зробили те, чого не було в програмці: ',
          b('тихо затупали по підлозі'),
          ' — там, де лежав пакунок.',
        ),
      ],
    },
  },
]
