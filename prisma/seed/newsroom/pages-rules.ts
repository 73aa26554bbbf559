import { h2, p, ul } from './body.ts'
import type { DemoPage } from './types.ts'

export const RULES_PAGES: DemoPage[] = [
  {
    slug: 'privacy',
    en: {
      title: 'Privacy',
      body: [
        p(
          'You can read everything here without telling us anything about yourself. This page says what the software does and does not do.',
        ),
        h2('No cookies, no third parties'),
        p(
          'Reader pages set no cookies. Pages, fonts, pictures and scripts come from this site alone; your browser asks no other company for anything. There are no advertising or statistics services. If you choose the light or dark look yourself, your browser remembers the choice, and it never leaves your device.',
        ),
        p(
          'A video from another site loads only when you press its button. From that moment the other site knows of your visit, and its rules apply. The links for sharing are plain links: nothing happens until you follow one.',
        ),
        h2('What is counted'),
        p(
          'We count visits of articles, not visitors. A visit adds one to a total and to the number for that hour. Nothing about you is stored with it: no address, no browser, no identifier. We could not say who read what, even if we were asked.',
        ),
        p(
          'For each day we also keep how many visits came from which other site (its name alone, such as “google.com”, never a page of it) and from which links that we marked ourselves (“newsletter”). These numbers belong to the day: they are tied to no article and to no reader. Your browser takes the name out of the address by itself and sends nothing else.',
        ),
        h2('Your network address'),
        p(
          'To stop a single machine from inflating a number or overloading the site, the server holds network addresses for a short time in its memory. It does not write them to the database in order to count you, and they are gone when it stops.',
        ),
        h2('Search'),
        p('What you search for stands in the address of the result page, as usual. We do not collect it.'),
        h2('Editors'),
        p(
          'People who work here sign in. Their sessions need a cookie and are kept in the database, with the network address and browser from which they signed in. This concerns the newsroom, not readers.',
        ),
        p(
          'Whoever runs this site may place other machines in front of it, which may keep logs of their own. They should describe them here.',
        ),
      ],
    },
    uk: {
      title: 'Приватність',
      body: [
        p(
          'Ви можете читати тут усе, нічого про себе не повідомляючи. На цій сторінці сказано, що програма робить, а чого не робить.',
        ),
        h2('Без файлів cookie і без третіх сторін'),
        p(
          'Сторінки для читачів не встановлюють файлів cookie. Сторінки, шрифти, зображення та скрипти надходять лише з цього сайту; ваш браузер нічого не просить в інших компаній. Рекламних служб і служб статистики немає. Якщо ви самі оберете світлий чи темний вигляд, браузер запам’ятає вибір, і він не залишить вашого пристрою.',
        ),
        p(
          'Відео з іншого сайту завантажується лише тоді, коли ви натиснете кнопку. Відтоді той сайт знає про ваш візит, і діють його правила. Посилання «поділитися» — звичайні посилання: доки ви їх не відкриєте, нічого не відбувається.',
        ),
        h2('Що ми рахуємо'),
        p(
          'Ми рахуємо відвідування статей, а не відвідувачів. Кожне відвідування додає одиницю до загального числа та до числа за цю годину. Нічого про вас разом із ним не зберігається: ні адреси, ні браузера, ні ідентифікатора. Ми не змогли б сказати, хто що читав, навіть якби нас спитали.',
        ),
        p(
          'Для кожного дня ми зберігаємо ще й те, скільки відвідувань прийшло з якого іншого сайту (лише його назву, як-от «google.com», і ніколи — сторінку) та за якими посиланнями, що їх позначили ми самі («розсилка»). Ці числа належать дню: вони не пов’язані ні зі статтею, ні з читачем. Ваш браузер сам виймає назву з адреси й не надсилає нічого іншого.',
        ),
        h2('Ваша мережева адреса'),
        p(
          'Щоб одна машина не могла накрутити лічильник чи перевантажити сайт, сервер ненадовго тримає мережеві адреси в оперативній пам’яті. Заради підрахунку він не записує їх до бази даних, а коли зупиняється, вони зникають.',
        ),
        h2('Пошук'),
        p('Те, що ви шукаєте, як звичайно, стоїть в адресі сторінки результатів. Ми цього не збираємо.'),
        h2('Редактори'),
        p(
          'Ті, хто тут працює, входять до системи. Їхнім сеансам потрібен файл cookie; сеанси зберігаються в базі даних разом із мережевою адресою та браузером, з яких увійшли. Це стосується редакції, а не читачів.',
        ),
        p(
          'Власник сайту може поставити перед ним інші машини, які ведуть власні журнали. Тоді їх слід описати тут.',
        ),
      ],
    },
  },
  {
    slug: 'how-we-count-views',
    en: {
      title: 'How we count views',
      body: [
        p(
          'The number beside an article says how many times it has been shown to a person. This is exactly how it comes about.',
        ),
        h2('What counts as one view'),
        ul(
          'One document of the article, shown on a screen. It counts when the page becomes visible, not when the browser fetches or prepares it in advance.',
          'If you go on to another page and come back with the back button, the article is shown again and counts again.',
          'If you read it three times, that is three views. We do not know that it was you, and do not try to.',
          'Readers whose browser runs no scripts count too, by means of a tiny picture.',
        ),
        h2('What does not count'),
        ul(
          'Crawlers of search engines, programs that prepare link previews, and monitoring services, as far as they say who they are.',
          'Pages that a browser fetched beforehand and never showed.',
          'More requests from one network address within a short time than a person can make.',
        ),
        h2('Where views come from'),
        p(
          'With a view your page tells the name of the site that led you here, without the page, and the marks of the link if it had any (utm_source, utm_medium, utm_campaign). We add one to the number of that name for that day, and that is all that is kept. What looks like a person’s address or number is not kept, and past 500 names a day the rest are counted together.',
        ),
        h2('How exact it is'),
        p(
          'Each view is answered only after it has been written to the database, so that no answered view is lost, even if the server fails the next moment. Views that arrive while one write is under way are added up and written together.',
        ),
        p(
          'The page that you receive may have been made up to a minute ago and shows the number of that time. Once it is visible, it puts the exact number in its place. Your own view is included.',
        ),
        h2('What we do not do'),
        p(
          'We do not buy, estimate or round views, and we do not set them by hand. The number begins at zero with each article. The list of the most read counts the views of the last 24 hours.',
        ),
      ],
    },
    uk: {
      title: 'Як ми рахуємо перегляди',
      body: [
        p('Число біля статті показує, скільки разів її побачила людина. Ось як саме воно виникає.'),
        h2('Що є одним переглядом'),
        ul(
          'Один документ статті, показаний на екрані. Він рахується тоді, коли сторінка стає видимою, а не тоді, коли браузер завантажує чи готує її заздалегідь.',
          'Якщо ви перейшли на іншу сторінку й повернулися кнопкою «назад», статтю показано знову, і це ще один перегляд.',
          'Якщо ви прочитали її тричі, це три перегляди. Ми не знаємо, що це були ви, і не намагаємося дізнатися.',
          'Читачі, чий браузер не виконує скриптів, теж ураховані — за допомогою крихітного зображення.',
        ),
        h2('Що не рахується'),
        ul(
          'Роботи пошукових систем, програми, що готують попередній перегляд посилань, і служби моніторингу, якщо вони називають себе.',
          'Сторінки, які браузер завантажив заздалегідь, але так і не показав.',
          'Запити з однієї мережевої адреси, яких за короткий час більше, ніж може зробити людина.',
        ),
        h2('Звідки перегляди'),
        p(
          'Разом із переглядом сторінка повідомляє назву сайту, який привів вас сюди, без самої сторінки, і позначки посилання, якщо вони є (utm_source, utm_medium, utm_campaign). Ми додаємо одиницю до числа цієї назви за цей день, і більше не зберігається нічого. Те, що схоже на адресу чи номер людини, не зберігається, а понад 500 назв за день рахуються разом.',
        ),
        h2('Наскільки це точно'),
        p(
          'Відповідь на кожен перегляд надходить лише після запису до бази даних, тож жоден підтверджений перегляд не губиться, навіть якщо за мить сервер зупиниться. Перегляди, що надійшли під час одного запису, додаються й записуються разом.',
        ),
        p(
          'Сторінку, яку ви отримали, могли створити хвилину тому, і в ній стоїть тодішнє число. Щойно вона стає видимою, його замінює точне. Ваш перегляд у ньому вже враховано.',
        ),
        h2('Чого ми не робимо'),
        p(
          'Ми не купуємо, не оцінюємо й не округлюємо переглядів і не виставляємо їх руками. Для кожної статті лічба починається з нуля. Список найчитанішого враховує перегляди за останні 24 години.',
        ),
      ],
    },
  },
]
