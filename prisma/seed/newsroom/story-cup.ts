import { b, h2, ol, p, quote, ref, ul } from './body.ts'
import { ago, type DemoArticle } from './types.ts'

/** The Lanterns, second division, in the Coast Cup: 2–1 Ostrel Town, 0–0 (5–4) Karra Rovers, keeper hurt, 1–0 Capital Union. */
export const CUP: DemoArticle[] = [
  {
    key: 'cup-1',
    section: 'sport',
    place: 'northquay',
    authors: ['danylo-resh'],
    tags: ['football', 'coast-cup'],
    minutesAgo: ago(26, 10, 15),
    hero: 'pitch',
    recalls: [],
    en: {
      slug: 'lanterns-beat-ostrel-with-a-goal-nobody-saw',
      headline: 'Lanterns beat Ostrel with a goal nobody saw',
      standfirst:
        'Fog, two late goals and a linesman with good eyes: the second-division club from Northquay reaches the last eight of the Coast Cup for the first time in 23 years.',
      caption: 'The Northquay ground in the fog before the match with Ostrel Town.',
      body: [
        p(
          'There were 6,200 people at the Northquay ground, and perhaps three hundred of them know how the winning goal was scored. The others heard it. In the 89th minute the fog stood so thick over the northern half that the roar travelled round the stands like a rumour.',
        ),
        p(
          'What happened, say those who were near, is this: a corner from the left, a header by Maks Orlovan against the bar, and a second one by Ivo Brandt that crossed the line by the width of a hand before it was cleared. The linesman’s flag went up, white on white.',
        ),
        p(
          'So the Lanterns, ninth in the second division, beat Ostrel Town, fourth in the first, by two goals to one, and stand in the quarter-final of the Coast Cup.',
        ),
        h2('The match until then'),
        p(
          'Ostrel led from the 12th minute through a free kick and controlled what could be seen. The Lanterns owed it to their goalkeeper, Viktor Sand, that it stayed at one: he saved three times with his feet. Orlovan equalised in the 81st minute, after a pass that was meant for somebody else.',
        ),
        quote('“I ran where the noise was,” said Brandt.'),
        p(
          'The club’s last quarter-final was 23 years ago. The groundsman, Teodor Wick, still has the net. The draw takes place next week at the federation’s office.',
        ),
      ],
    },
  },
  {
    key: 'cup-2',
    section: 'sport',
    place: 'karra-bay',
    authors: ['danylo-resh'],
    tags: ['football', 'coast-cup'],
    minutesAgo: ago(17, 9, 50),
    hero: 'terraces',
    recalls: ['cup-1'],
    en: {
      slug: 'nil-nil-then-nerves-lanterns-reach-the-semi-final',
      headline: 'Nil–nil, then nerves: Lanterns reach the semi-final',
      standfirst:
        'After 120 minutes without a goal at Karra Bay, the club from Northquay wins by five penalties to four. Viktor Sand saves the last one, and falls awkwardly.',
      caption: 'The visitors’ terrace at Karra Bay during the penalties.',
      body: [
        p(
          'For two hours there was nothing to write down. Then there were ten penalties, and at the end of them the Lanterns stood in the semi-final of the Coast Cup, and their goalkeeper lay on the grass and did not get up.',
        ),
        p(
          'Karra Rovers, fifth in the first division, had the ball for two thirds of the match and no idea what to do with it. The Lanterns defended with ten men behind it and were honest about that. “We came for nil–nil,” said their coach, Agnes Holt. “We got it twice over.”',
        ),
        h2('The penalties'),
        ol(
          'The first eight all went in.',
          'Ivo Brandt scored the Lanterns’ fifth, off the post.',
          'Rovers’ fifth, low to the right, was reached by Viktor Sand with both hands.',
        ),
        p(
          'The Lanterns won by five to four. Some 1,900 supporters had come down the coast on two special trains, and the second one left 40 minutes late because nobody would get on.',
        ),
        h2('The price'),
        p(
          'Sand landed on his left wrist when he made the save. He was taken to hospital in Velmara. The club will say more when the pictures have been seen. His deputy, Leo Marran, is seventeen and has never played in a competitive match.',
        ),
        p(
          'It is the second time in this cup that the Lanterns have beaten a club of the first division, after ',
          ref('cup-1', 'Ostrel in the fog'),
          '. The semi-final will be at home.',
        ),
      ],
    },
  },
  {
    key: 'cup-3',
    section: 'sport',
    place: 'northquay',
    authors: ['danylo-resh', 'petro-halynych'],
    tags: ['football', 'coast-cup'],
    minutesAgo: ago(8, 7, 20),
    hero: 'goal-net',
    recalls: ['cup-2', 'cup-1'],
    en: {
      slug: 'the-seventeen-year-old-between-the-posts',
      headline: 'The seventeen-year-old between the posts',
      standfirst:
        'Viktor Sand’s wrist is broken, and the Lanterns will play the semi-final with Leo Marran, who has a mathematics examination on the morning of the match.',
      caption:
        'The goal at the northern end of the Northquay ground, where Marran trains alone after practice.',
      body: [
        p(
          'Leo Marran has two dates on the calendar above his desk, and both are on the same day. At nine in the morning he sits an examination in mathematics. At half past seven in the evening he will stand in goal for the Lanterns in the semi-final of the Coast Cup, before 11,000 people.',
        ),
        p(
          'Viktor Sand, for eight years the club’s first goalkeeper, broke his left wrist when he ',
          ref('cup-2', 'saved the last penalty at Karra Bay'),
          '. He will be out for ten weeks. There is no third goalkeeper; the club had one until last summer, when he became a pilot on the ferries.',
        ),
        h2('Learning in eight days'),
        p(
          'Sand trains with his deputy every afternoon, his arm in plaster. They do not practise saves, he says, “he has those”, but shouting. A goalkeeper of seventeen has to tell men of thirty where to stand.',
        ),
        quote('“On the first day he said please,” Sand reports. “We have cured that.”'),
        p(
          'The opponent is Capital Union, which leads the first division and has scored 41 goals in 15 matches. Marran has seen all of them on film and sorted them by corner: 23 went in low to the goalkeeper’s left.',
        ),
        h2('And the examination?'),
        p(
          'The school offered to move it. He declined, says his teacher, with a short calculation of how many hours he would otherwise have for being nervous.',
        ),
      ],
    },
    uk: {
      slug: 'simnadtsiatyrichnyi-u-vorotakh',
      headline: 'Сімнадцятирічний у воротах',
      standfirst:
        'У Віктора Санда зламане зап’ястя, тож у півфіналі ворота «Ліхтарів» захищатиме Лео Марран. Уранці того ж дня в нього іспит із математики.',
      caption: 'Північні ворота стадіону на Північній Набережній, де Марран лишається тренуватися сам.',
      body: [
        p(
          'На календарі над столом у Лео Маррана позначено дві події, і обидві припадають на один день. О дев’ятій ранку — іспит із математики. О пів на восьму вечора він стане у ворота «Ліхтарів» у півфіналі Кубка узбережжя перед одинадцятьма тисячами глядачів.',
        ),
        p(
          'Віктор Санд, перший воротар клубу протягом восьми років, зламав ліве зап’ястя, коли відбив останній пенальті в Затоці Карра й вивів команду до півфіналу. Він не гратиме десять тижнів. Третього воротаря немає: торік улітку він пішов штурманом на пороми.',
        ),
        h2('Навчитися за вісім днів'),
        p(
          'Щодня після обіду Санд, із рукою в гіпсі, працює зі своїм дублером. Відбивати м’ячі вони не вчаться — «це він уміє», — а вчаться кричати. Воротар у сімнадцять років мусить казати тридцятирічним чоловікам, де їм стояти.',
        ),
        quote('«Першого дня він казав „будь ласка“, — розповідає Санд. — Від цього ми його вилікували».'),
        p(
          'Суперник — «Столичний союз», лідер першої ліги, який за 15 матчів забив 41 гол. Марран передивився їх усі й розклав за кутами воріт: 23 м’ячі залетіли низом ліворуч від воротаря.',
        ),
        h2('А іспит?'),
        p(
          'Школа пропонувала його перенести. Він відмовився, каже вчителька, і додав короткий розрахунок, скільки годин тоді лишилося б на хвилювання.',
        ),
      ],
    },
  },
  {
    key: 'cup-4',
    section: 'sport',
    place: 'northquay',
    authors: ['danylo-resh'],
    tags: ['football', 'coast-cup'],
    minutesAgo: ago(0, 12, 30),
    hero: 'stadium',
    recalls: ['cup-3', 'cup-2', 'cup-1'],
    en: {
      slug: 'lanterns-in-the-final-marran-saves-low-to-his-left',
      headline: 'Lanterns in the final; Marran saves low to his left',
      standfirst:
        'One goal, one penalty saved, one pupil with ink on his fingers: Northquay beats the league leaders 1–0 and plays for the Coast Cup for the first time.',
      caption: 'The Northquay ground on the night of the semi-final, with 11,000 people in it.',
      body: [
        p(
          'In the 74th minute the referee pointed to the spot, and 11,000 people fell silent at the same moment. Capital Union, leaders of the first division, had a penalty and all the time in the world. Leo Marran, aged seventeen, took off his gloves, wiped his hands, put them on again and dived low to his left.',
        ),
        p(
          'That is where 23 of the ',
          ref('cup-3', '41 goals he had studied'),
          ' went in. This one did not. Eleven minutes later Ivo Brandt scored at the other end, and the Lanterns are in the final of the Coast Cup for the first time since the club was founded 92 years ago.',
        ),
        h2('The match'),
        p(
          'Union had 19 shots, the Lanterns three. Marran saved seven, shouted without a pause and did not once say please. Agnes Holt’s team ran 118 kilometres, four more than in any match of the season.',
        ),
        ul(
          'Lanterns – Capital Union 1–0 (0–0)',
          'Goal: Brandt, 85th minute',
          'Penalty saved: Marran, 74th minute',
          'Spectators: 11,000, a full house',
        ),
        h2('Afterwards'),
        p(
          'Viktor Sand, arm in plaster, was the first on the pitch. He lifted his deputy with the other one.',
        ),
        p(
          b('And the examination?'),
          ' Marran thinks that it went well, apart from question six. It was about probability.',
        ),
        p('The final is in three weeks. The opponent will be known tomorrow.'),
      ],
    },
    uk: {
      slug: 'likhtari-u-finali-marran-vidbyv-nyzom-livoruch',
      headline: '«Ліхтарі» у фіналі; Марран відбив низом ліворуч',
      standfirst:
        'Один гол, один відбитий пенальті, один учень із чорнилом на пальцях: команда з Північної Набережної перемогла лідера ліги 1:0 і вперше зіграє за Кубок узбережжя.',
      caption: 'Стадіон на Північній Набережній у вечір півфіналу: на трибунах 11 тисяч глядачів.',
      body: [
        p(
          'На 74-й хвилині суддя показав на позначку, і 11 тисяч людей замовкли водночас. «Столичний союз», лідер першої ліги, мав пенальті й скільки завгодно часу. Сімнадцятирічний Лео Марран зняв рукавиці, витер руки, надів їх знову й кинувся низом ліворуч.',
        ),
        p(
          'Саме туди залетіли 23 із ',
          ref('cup-3', '41 гола, які він вивчив'),
          '. Цей не залетів. За одинадцять хвилин з іншого боку поля забив Іво Брандт, і «Ліхтарі» вийшли до фіналу Кубка узбережжя — вперше за 92 роки існування клубу.',
        ),
        h2('Матч'),
        p(
          '«Союз» бив по воротах 19 разів, «Ліхтарі» — тричі. Марран відбив сім ударів, кричав без упину й жодного разу не сказав «будь ласка». Команда Агнес Голт пробігла 118 кілометрів — на чотири більше, ніж у будь-якому матчі сезону.',
        ),
        ul(
          '«Ліхтарі» — «Столичний союз» 1:0 (0:0)',
          'Гол: Брандт, 85-та хвилина',
          'Відбитий пенальті: Марран, 74-та хвилина',
          'Глядачів: 11 тисяч, стадіон повний',
        ),
        h2('Після свистка'),
        p('Першим на поле вибіг Віктор Санд із рукою в гіпсі. Свого дублера він підняв другою.'),
        p(
          b('А іспит?'),
          ' Маррану здається, що все гаразд, крім шостого завдання. Воно було про ймовірність.',
        ),
        p('Фінал відбудеться за три тижні. Суперник стане відомий завтра.'),
      ],
    },
  },
]
