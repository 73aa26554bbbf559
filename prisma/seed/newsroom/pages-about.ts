import { b, h2, link, p, ul } from './body.ts'
import type { DemoPage } from './types.ts'

export const ABOUT_PAGES: DemoPage[] = [
  {
    slug: 'about',
    en: {
      title: 'About us',
      body: [
        p(
          'What you are reading is a demonstration. The city of Velmara, the river Arvel, the agency MNW, and every person, company and event in these articles are invented. They were written to show what this news portal does when it is full of news.',
        ),
        h2('What is real'),
        p(
          'The software is real, and so are the figures that it makes itself: the times of publication, the number of visits, and the official exchange rates when the bank’s service can be reached. A newsroom that starts to use the portal replaces this page and all the articles with its own.',
        ),
        h2('Two editions'),
        p(
          'The paper appears in English and in Ukrainian. Not every article is translated. Where a translation exists, a link leads to it. The pictures are drawn by a program; none of them is a photograph.',
        ),
      ],
    },
    uk: {
      title: 'Про нас',
      body: [
        p(
          'Те, що ви читаєте, — демонстрація. Місто Вельмара, річка Арвель, агентство MNW, а також усі люди, компанії та події в цих матеріалах вигадані. Їх написано, щоб показати, що вміє цей новинний портал, коли в ньому повно новин.',
        ),
        h2('Що тут справжнє'),
        p(
          'Справжня сама програма, а також цифри, які вона створює: час публікації, кількість переглядів і офіційні курси валют, коли служба банку доступна. Редакція, яка почне працювати з порталом, замінить цю сторінку й усі статті власними.',
        ),
        h2('Два видання'),
        p(
          'Газета виходить англійською та українською. Перекладено не все. Якщо переклад є, на нього веде посилання. Ілюстрації намалювала програма; фотографій серед них немає.',
        ),
      ],
    },
  },
  {
    slug: 'editorial-policy',
    en: {
      title: 'Editorial policy',
      body: [
        p('These rules show what a newsroom may promise here, and how the portal helps to keep the promise.'),
        h2('Facts and sources'),
        p(
          'We report what we know, say how we know it, and say what is not known. A figure has a source. A statement that matters is put to the person it concerns before we publish it.',
        ),
        h2('Corrections'),
        p('We correct in the open. A note under the article says what was wrong and when it was put right:'),
        ul(
          'a correction, when a fact was wrong;',
          'a clarification, when a true sentence could be misunderstood;',
          'an update, when something important was added.',
        ),
        p(
          'The time of the last change stands beside the time of publication. We do not move the time of publication.',
        ),
        h2('Withdrawal'),
        p(
          'An article that should not have appeared is withdrawn. Its address stays and shows a note that gives the reason. We do not let it vanish.',
        ),
        h2('Recall'),
        p(
          'The Recall block names the earlier articles that a story continues. The editor chooses them. Where none was chosen, the program finds earlier articles with the same tags, section and place.',
        ),
        h2('Pictures'),
        p(
          'A picture carries its credit. Drawings are called illustrations, so that nobody takes them for photographs.',
        ),
      ],
    },
    uk: {
      title: 'Редакційна політика',
      body: [
        p('Ці правила показують, що редакція може тут пообіцяти і як портал допомагає обіцянки дотримати.'),
        h2('Факти й джерела'),
        p(
          'Ми повідомляємо те, що знаємо, кажемо, звідки знаємо, і кажемо, чого не знаємо. Кожна цифра має джерело. Перш ніж оприлюднити важливе твердження, ми даємо слово тому, кого воно стосується.',
        ),
        h2('Виправлення'),
        p(
          'Ми виправляємо помилки відкрито. Примітка під статтею пояснює, що було не так і коли це виправлено:',
        ),
        ul(
          'виправлення — коли хибним був факт;',
          'уточнення — коли правдиве речення можна було зрозуміти неправильно;',
          'оновлення — коли додано щось важливе.',
        ),
        p('Час останньої зміни стоїть поруч із часом публікації. Часу публікації ми не пересуваємо.'),
        h2('Зняття з публікації'),
        p(
          'Матеріал, який не мав з’явитися, ми знімаємо. Його адреса лишається й показує примітку з поясненням причини. Безслідно він не зникає.',
        ),
        h2('«Нагадаємо»'),
        p(
          'Блок «Нагадаємо» називає попередні матеріали, які продовжує новина. Їх обирає редактор. Якщо не обрано жодного, програма знаходить давніші статті з тими самими тегами, рубрикою та місцем.',
        ),
        h2('Ілюстрації'),
        p(
          'Кожне зображення має підпис із авторством. Малюнки ми називаємо ілюстраціями, щоб їх не сприймали за фотографії.',
        ),
      ],
    },
  },
  {
    slug: 'contacts',
    en: {
      title: 'Contacts',
      body: [
        p(
          'This is a demonstration newsroom, so nobody answers at the addresses below: they end in a name that is reserved for examples. A newsroom puts its own in their place.',
        ),
        h2('Write to us'),
        ul(
          link('mailto:newsroom@dateline.example', 'newsroom@dateline.example (news and tips)'),
          link(
            'mailto:corrections@dateline.example',
            'corrections@dateline.example (mistakes that you have found)',
          ),
          link('mailto:letters@dateline.example', 'letters@dateline.example (letters to the editor)'),
        ),
        h2('Report a mistake'),
        p(
          b('Please send us the address of the article'),
          ', the sentence, and what you know to be right, with a source if you have one.',
        ),
      ],
    },
    uk: {
      title: 'Контакти',
      body: [
        p(
          'Це демонстраційна редакція, тож за поданими адресами ніхто не відповість: вони закінчуються іменем, яке зарезервовано для прикладів. Справжня редакція поставить тут свої.',
        ),
        h2('Напишіть нам'),
        ul(
          link('mailto:newsroom@dateline.example', 'newsroom@dateline.example (новини та підказки)'),
          link(
            'mailto:corrections@dateline.example',
            'corrections@dateline.example (помилки, які ви знайшли)',
          ),
          link('mailto:letters@dateline.example', 'letters@dateline.example (листи до редакції)'),
        ),
        h2('Повідомити про помилку'),
        p(
          b('Надішліть, будь ласка, адресу статті'),
          ', речення і те, що ви знаєте напевно, — з джерелом, якщо воно у вас є.',
        ),
      ],
    },
  },
]
