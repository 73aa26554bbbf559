import { h2, ol, p, quote, recall, ul } from './body.ts'
import { ago, type DemoArticle } from './types.ts'

/** Line 7 climbs Lantern Hill: 4.2 km, six stops, 86 million crowns, gradient 8.1 %, fleet of nine trams. */
export const TRAM: DemoArticle[] = [
  {
    key: 'tram-1',
    section: 'city',
    place: 'lantern-hill',
    authors: ['nora-velling'],
    tags: ['tram', 'line-7', 'city-council'],
    minutesAgo: ago(33, 6, 20),
    hero: 'tram-depot',
    recalls: [],
    en: {
      slug: 'empty-trams-begin-climbing-lantern-hill',
      headline: 'Empty trams begin climbing Lantern Hill',
      standfirst:
        'Test runs have started on the extension of Line 7. Nine new trams must each cover 1,500 kilometres without passengers before the city may open the doors.',
      caption: 'Two of the nine new trams at the Northquay depot before their first run.',
      body: [
        p(
          'The first tram to reach the top of Lantern Hill carried four engineers, eleven sandbags and a thermos. It left the Northquay depot at 4.40 in the morning and arrived at the new terminus 26 minutes later, two minutes slower than the timetable will allow.',
        ),
        p(
          'The extension of Line 7 is 4.2 kilometres long and has six stops. The city council approved it three years ago at a cost of 86 million crowns, and the transport office says that the sum has held so far.',
        ),
        h2('What is being tested'),
        p(
          'The hill is the difficulty. Between the Glassworks stop and Cistern Street the track rises by 8.1 per cent, the steepest stretch on the network. Each tram must stop there fully loaded, with sand in place of people, and start again without rolling back.',
        ),
        quote(
          '“Anyone can build a tram that goes up. We are paid for the coming down,” said Hanna Ostby, who leads the trials.',
        ),
        p(
          'Every tram has to complete 1,500 kilometres before the safety inspectorate will look at it. At the present rate the last of them would finish in a little over three weeks.',
        ),
        h2('For residents'),
        p(
          'Trams will run empty from 4.30 in the morning until midnight. Parking along Cistern Street is closed on the uphill side. About 14,000 people live within a ten-minute walk of the new stops; at present they share one bus, the 31, which runs every twelve minutes when it runs at all.',
        ),
      ],
    },
  },
  {
    key: 'tram-2',
    section: 'city',
    place: 'lantern-hill',
    authors: ['nora-velling', 'petro-halynych'],
    tags: ['tram', 'line-7', 'safety'],
    minutesAgo: ago(24, 3, 5),
    hero: 'rails',
    recalls: ['tram-1'],
    en: {
      slug: 'brake-fault-delays-line-7-by-two-weeks',
      headline: 'Brake fault delays Line 7 by two weeks',
      standfirst:
        'Wet leaves and a sensor that trusted them: engineers found the cause after a test tram slid 19 metres past its stop on the steepest part of the hill.',
      caption: 'The steepest stretch of the new line, below Cistern Street.',
      body: [
        p(
          'The opening of the tram line to Lantern Hill has been put off by two weeks after a test tram overran the Cistern Street stop by 19 metres. Nobody was on board but the driver and two engineers, and nobody was hurt.',
        ),
        p(
          'The transport office says that the wheel-slip sensor read a thin film of crushed leaves as dry rail and held back the sand that gives the wheels their grip. The driver used the magnetic track brake, which works without the sensor, and the tram stopped.',
        ),
        h2('What changes'),
        p('Three things will be done on all nine trams before trials go on:'),
        ol(
          'The software will release sand whenever the magnetic brake is used, whatever the sensor says.',
          'The rails between the Glassworks and Cistern Street will be washed each morning before the first tram.',
          'The speed limit on the way down falls from 30 to 22 kilometres an hour until the inspectorate agrees otherwise.',
        ),
        p(
          'Hanna Ostby, who leads the trials, said that the overrun was “exactly what sandbags are for”. She would rather explain two weeks, she added, than nineteen metres.',
        ),
        p(
          'The lower speed adds 70 seconds to the trip down. The timetable has room for 90. The cost of the change, 310,000 crowns, will be borne by the builder of the trams under the contract, the office says.',
        ),
      ],
    },
    uk: {
      slug: 'nespravnist-halm-vidklala-liniiu-7-na-dva-tyzhni',
      headline: 'Несправність гальм відклала лінію 7 на два тижні',
      standfirst:
        'Мокре листя і датчик, який йому повірив: інженери знайшли причину, чому випробувальний трамвай проїхав на 19 метрів далі зупинки на найкрутішій ділянці пагорба.',
      caption: 'Найкрутіша ділянка нової лінії нижче Цистернової вулиці.',
      body: [
        p(
          'Відкриття трамвайної лінії на Ліхтарний Пагорб перенесли на два тижні: під час випробувань трамвай проїхав зупинку «Цистернова» і спинився аж за 19 метрів. У вагоні були тільки водій та двоє інженерів, ніхто не постраждав.',
        ),
        p(
          'У транспортному управлінні пояснюють: датчик ковзання сприйняв тонку плівку розчавленого листя за суху рейку й не дав піску, який допомагає колесам триматися. Водій увімкнув магнітно-рейкове гальмо, що працює без датчика, і вагон зупинився.',
        ),
        h2('Що зміниться'),
        p('Перш ніж випробування продовжать, на всіх дев’яти трамваях зроблять три речі:'),
        ol(
          'Програма подаватиме пісок щоразу, коли спрацьовує магнітне гальмо, хоч би що показував датчик.',
          'Рейки між Скляним Кварталом і Цистерновою вулицею митимуть щоранку перед першим трамваєм.',
          'Обмеження швидкості на спуску знизять із 30 до 22 кілометрів на годину, доки інспекція не вирішить інакше.',
        ),
        p(
          'Керівниця випробувань Ганна Остбі сказала, що «саме для цього у вагоні й лежать мішки з піском». За її словами, краще пояснювати два тижні затримки, ніж дев’ятнадцять метрів.',
        ),
        p(
          'Через нижчу швидкість спуск триватиме на 70 секунд довше, а в розкладі є запас у 90. Вартість змін — 310 тисяч крон — за договором покриє виробник трамваїв, запевняють в управлінні. Пасажирам доплачувати не доведеться.',
        ),
      ],
    },
  },
  {
    key: 'tram-3',
    section: 'city',
    place: 'lantern-hill',
    authors: ['elin-tarvel'],
    tags: ['tram', 'line-7', 'city-council'],
    minutesAgo: ago(15, 9, 40),
    hero: 'tram-night',
    recalls: ['tram-2', 'tram-1'],
    en: {
      slug: 'who-needs-a-tram-at-one-in-the-morning',
      headline: 'Who needs a tram at one in the morning? 2,300 people, says a count at the bus stops',
      standfirst:
        'The draft timetable of Line 7 ends at midnight. Hospital cleaners, bakers and musicians on Lantern Hill have brought the council their own figures.',
      caption: 'The last tram leaves Old Harbour. Under the draft timetable nothing follows it until 4.50.',
      body: [
        p(
          'For nine nights volunteers sat at the stops of bus 31 with counters in their hands. Between midnight and four they counted 2,300 people, or about 255 a night, who waited for a bus, gave up or walked up Lantern Hill on foot.',
        ),
        p(
          'The draft timetable of Line 7 has its last tram leave Old Harbour at midnight. The group that organised the count, Hill Nights, wants two more: at 0.40 and at 1.40.',
        ),
        h2('The arithmetic'),
        p(
          'The transport office puts the cost of two extra trips at 640,000 crowns a year, mostly wages. It doubts that the count can be carried over to the whole year, since it fell on nine dry nights. The group has published its tables and answers that it will gladly count in the rain.',
        ),
        recall(),
        h2('Who they are'),
        ul(
          'Four in ten were on their way home from work: the hospital, the bakeries of Northquay, kitchens, the concert hall.',
          'Three in ten were on their way to work.',
          'The rest were coming back from somewhere pleasant.',
        ),
        quote(
          '“I have walked up this hill at half past one for sixteen years,” Bohdana Lisk, a baker, told the council. “I know every stone. I would like to know them less well.”',
        ),
        p(
          'The council’s transport committee will decide before the line opens. Its chair, Ervin Dahl, calls the figures “better than ours”.',
        ),
      ],
    },
  },
]
