import { b, h2, h3, p, picture, ref, ul } from './body.ts'
import { ago, type DemoArticle } from './types.ts'

/** The last two parts of the story of Line 7, see story-tram.ts: the permit and the first day. */
export const TRAM_OPENING: DemoArticle[] = [
  {
    key: 'tram-4',
    section: 'city',
    place: 'velmara',
    authors: ['nora-velling'],
    tags: ['tram', 'line-7', 'safety', 'city-council'],
    minutesAgo: ago(6, 2, 15),
    hero: 'viaduct',
    recalls: ['tram-3', 'tram-2'],
    en: {
      slug: 'inspectors-clear-line-7-night-trams-to-run-for-a-trial-half-year',
      headline: 'Inspectors clear Line 7; night trams to run for a trial half-year',
      standfirst:
        'The safety inspectorate has signed the permit for the line to Lantern Hill. The council adds trams at 0.40 and 1.40, and will count again after six months.',
      caption: 'The viaduct above the Glassworks Quarter, the longest structure of the extension.',
      body: [
        p(
          'Trams may carry passengers to Lantern Hill. The safety inspectorate signed the permit after 214 test stops on the steepest stretch, 60 of them on rails that had been wetted and strewn with leaves on purpose. The longest overrun was 40 centimetres.',
        ),
        p(
          'The speed limit of 22 kilometres an hour on the way down, brought in after ',
          ref('tram-2', 'a test tram slid past its stop'),
          ', will stay for the first year. The inspectorate says that it saw no reason to hurry.',
        ),
        h2('Trams after midnight'),
        p(
          'On the same day the council’s transport committee voted by seven to two to run trams at 0.40 and 1.40 for a trial half-year. The 320,000 crowns come from the reserve of bus 31, which will be withdrawn from the hill.',
        ),
        p(
          'Hill Nights, the group whose volunteers counted 2,300 people at the stops in nine nights, has been asked to design the count that will decide whether the night trams stay. They will do it together with the transport office and publish the method beforehand.',
        ),
        h2('First day'),
        p(
          'The first tram with passengers leaves Old Harbour six days from now at 5.10. Rides are free until midnight. The office expects 20,000 people and asks those who only wish to look to come after ten, when the commuters have gone.',
        ),
      ],
    },
    uk: {
      slug: 'inspektsiia-dozvolyla-liniiu-7-nichni-tramvai-kursuvatymut-piv-roku',
      headline: 'Інспекція дозволила лінію 7; нічні трамваї курсуватимуть пів року на пробу',
      standfirst:
        'Інспекція з безпеки підписала дозвіл на рух до Ліхтарного Пагорба. Міська рада додає рейси о 0:40 та 1:40, а за шість місяців пасажирів порахують знову.',
      caption: 'Віадук над Скляним Кварталом — найдовша споруда нової ділянки.',
      body: [
        p(
          'Трамваї можуть везти пасажирів на Ліхтарний Пагорб. Інспекція з безпеки підписала дозвіл після 214 випробувальних зупинок на найкрутішій ділянці; 60 із них відбулися на рейках, які навмисно змочили й притрусили листям. Найбільше відхилення становило 40 сантиметрів.',
        ),
        p(
          'Обмеження у 22 кілометри на годину на спуску, запроваджене після того, як ',
          ref('tram-2', 'випробувальний трамвай проїхав зупинку'),
          ', діятиме ще рік. В інспекції кажуть, що не бачать причин поспішати.',
        ),
        h2('Трамваї після опівночі'),
        p(
          'Того самого дня транспортний комітет ради сімома голосами проти двох вирішив пів року пускати трамваї о 0:40 та 1:40. Потрібні 320 тисяч крон візьмуть із резерву автобуса № 31, який на пагорб більше не їздитиме.',
        ),
        p(
          'Групу «Нічний пагорб», чиї волонтери за дев’ять ночей нарахували на зупинках 2300 людей, попросили розробити підрахунок, що визначить долю нічних рейсів. Його проведуть разом із транспортним управлінням, а методику оприлюднять заздалегідь.',
        ),
        h2('Перший день'),
        p(
          'Перший трамвай із пасажирами вирушить зі Старої Гавані за шість днів о 5:10. До опівночі проїзд безплатний. В управлінні чекають на 20 тисяч людей і просять тих, хто хоче лише подивитися, приходити після десятої, коли роз’їдуться ті, хто поспішає на роботу.',
        ),
      ],
    },
  },
  {
    key: 'tram-5',
    section: 'city',
    place: 'lantern-hill',
    authors: ['nora-velling', 'elin-tarvel'],
    tags: ['tram', 'line-7', 'city-council'],
    minutesAgo: ago(0, 3, 12),
    modifiedMinutesAgo: ago(0, 1, 35),
    hero: 'tram-hill',
    recalls: ['tram-4', 'tram-3', 'tram-2'],
    en: {
      slug: 'lantern-hill-gets-its-tram-and-31000-people-try-it',
      headline: 'Lantern Hill gets its tram, and 31,000 people try it on the first day',
      standfirst:
        'The queue at Old Harbour was longer than a tram by four in the morning. By evening Line 7 had carried half as many passengers again as the city expected.',
      caption: 'A Line 7 tram on the last bend below Lantern Hill on the evening of the opening.',
      body: [
        p(
          'The first passenger on the new Line 7 was Bohdana Lisk, a baker, who had finished her shift at half past three and saw no point in going home on foot once more. Behind her at the Old Harbour stop stood some two hundred people and a brass quintet.',
        ),
        p(
          'By the evening count 31,000 people had taken the tram to Lantern Hill, MNW reports, citing the city transport office. The office had expected 20,000 and sent out two reserve trams after nine in the morning.',
        ),
        picture('tram-night', {
          alt: 'A lit tram in a dark street below a row of narrow houses.',
          caption: 'The first of the two night trams that the council has added for a trial half-year.',
          credit: 'Illustration: Dateline',
        }),
        h2('How the day went'),
        h3('On the way up'),
        p(
          'The trip from Old Harbour to the terminus took 24 minutes at the first run, as the timetable says, and 33 at the worst, shortly after noon, when people at the Glassworks stop would not let the doors close.',
        ),
        h3('On the way down'),
        p(
          'No tram overran a stop. The speed on the descent stays at 22 kilometres an hour for the first year, as the ',
          ref('tram-4', 'safety permit'),
          ' demands.',
        ),
        h2('What comes next'),
        ul(
          'Ordinary fares, 3 crowns a ride, apply from tomorrow.',
          'Trams run every seven minutes by day and at 0.40 and 1.40 at night.',
          'Bus 31 ends tonight after 44 years.',
        ),
        p(
          'Hanna Ostby, who led the trials, rode the last bend standing beside the driver. Asked what she had felt, she said: “The brakes.”',
        ),
        p(b('Update:'), ' the passenger figure now includes the trips between six and eight in the evening.'),
      ],
    },
    uk: {
      slug: 'likhtarnyi-pahorb-dochekavsia-tramvaia-za-den-im-proikhaly-31-tysiacha-liudei',
      headline: 'Ліхтарний Пагорб дочекався трамвая: за перший день ним проїхала 31 тисяча людей',
      standfirst:
        'О четвертій ранку черга в Старій Гавані була довша за трамвай. До вечора лінія 7 перевезла в півтора раза більше пасажирів, ніж сподівалося місто.',
      caption: 'Трамвай лінії 7 на останньому повороті під Ліхтарним Пагорбом увечері в день відкриття.',
      body: [
        p(
          'Першою пасажиркою нової лінії 7 стала пекарка Богдана Ліск: о пів на четверту вона закінчила зміну й не бачила сенсу ще раз іти додому пішки. За нею на зупинці в Старій Гавані стояло зо двісті людей і мідний квінтет.',
        ),
        p(
          'За вечірнім підрахунком, трамваєм на Ліхтарний Пагорб проїхала 31 тисяча людей, повідомляє MNW з посиланням на міське транспортне управління. Там чекали на 20 тисяч, тож після дев’ятої ранку випустили два резервні вагони.',
        ),
        picture('tram-night', {
          alt: 'Освітлений трамвай на темній вулиці під рядом вузьких будинків.',
          caption: 'Перший із двох нічних трамваїв, які рада додала на пробні пів року.',
          credit: 'Ілюстрація: Dateline',
        }),
        h2('Як минув день'),
        h3('Дорога вгору'),
        p(
          'Від Старої Гавані до кінцевої перший рейс тривав 24 хвилини, як і записано в розкладі, а найдовший — 33: невдовзі після полудня люди на зупинці «Гута» не давали дверям зачинитися.',
        ),
        h3('Дорога вниз'),
        p(
          'Жоден трамвай не проїхав повз зупинку. На спуску ще рік діятиме обмеження у 22 кілометри на годину, як того вимагає ',
          ref('tram-4', 'дозвіл інспекції'),
          '.',
        ),
        h2('Що далі'),
        ul(
          'Від завтра діє звичайний тариф — 3 крони за поїздку.',
          'Удень трамваї ходитимуть кожні сім хвилин, уночі — о 0:40 та 1:40.',
          'Автобус № 31 сьогодні вийшов в останній рейс — після 44 років роботи.',
        ),
        p(
          'Керівниця випробувань Ганна Остбі останній поворот проїхала стоячи поруч із водієм. На запитання, що вона відчула, відповіла: «Гальма».',
        ),
        p(b('Оновлено:'), ' кількість пасажирів тепер охоплює поїздки від шостої до восьмої вечора.'),
      ],
    },
  },
]
