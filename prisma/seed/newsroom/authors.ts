import type { Words } from './types.ts'

export type DemoAuthor = { slug: string; portrait: string; name: Words; jobTitle: Words; bio: Words }

/** Eight invented people. */
export const AUTHORS: DemoAuthor[] = [
  {
    slug: 'nora-velling',
    portrait: 'portrait-nora-velling',
    name: { en: 'Nora Velling', uk: 'Нора Веллінг' },
    jobTitle: { en: 'City editor', uk: 'Редакторка відділу міста' },
    bio: {
      en: 'Has covered the city council for eleven years and rides every new tram line to its last stop.',
      uk: 'Одинадцять років пише про міську раду й кожною новою трамвайною лінією їде до кінцевої.',
    },
  },
  {
    slug: 'tomas-brandel',
    portrait: 'portrait-tomas-brandel',
    name: { en: 'Tomas Brandel', uk: 'Томас Брандель' },
    jobTitle: { en: 'Economics correspondent', uk: 'Економічний кореспондент' },
    bio: {
      en: 'A former port clerk who reads annual reports from the footnotes up.',
      uk: 'Колишній портовий обліковець, який читає річні звіти, починаючи з приміток.',
    },
  },
  {
    slug: 'lida-koroval',
    portrait: 'portrait-lida-koroval',
    name: { en: 'Lida Koroval', uk: 'Ліда Короваль' },
    jobTitle: { en: 'Science correspondent', uk: 'Наукова кореспондентка' },
    bio: {
      en: 'Trained as a marine chemist. Asks for the sample size first.',
      uk: 'За фахом морська хімікиня. Насамперед питає про розмір вибірки.',
    },
  },
  {
    slug: 'oskar-penhal',
    portrait: 'portrait-oskar-penhal',
    name: { en: 'Oskar Penhal', uk: 'Оскар Пенгаль' },
    jobTitle: { en: 'Culture critic', uk: 'Культурний оглядач' },
    bio: {
      en: 'Writes about music and museums, and plays the viola badly enough to know good playing.',
      uk: 'Пише про музику й музеї, а на альті грає досить кепсько, щоб цінувати добру гру.',
    },
  },
  {
    slug: 'mira-sundvik',
    portrait: 'portrait-mira-sundvik',
    name: { en: 'Mira Sundvik', uk: 'Міра Сундвік' },
    jobTitle: { en: 'Environment correspondent', uk: 'Кореспондентка з питань довкілля' },
    bio: {
      en: 'Reports from the Arvel valley, usually in rubber boots.',
      uk: 'Веде репортажі з долини Арвелі, здебільшого в гумових чоботях.',
    },
  },
  {
    slug: 'danylo-resh',
    portrait: 'portrait-danylo-resh',
    name: { en: 'Danylo Resh', uk: 'Данило Реш' },
    jobTitle: { en: 'Sports writer', uk: 'Спортивний журналіст' },
    bio: {
      en: 'Has seen every home match of the Lanterns since he was nine.',
      uk: 'Не пропустив жодного домашнього матчу «Ліхтарів», відколи йому виповнилося дев’ять.',
    },
  },
  {
    slug: 'elin-tarvel',
    portrait: 'portrait-elin-tarvel',
    name: { en: 'Elin Tarvel', uk: 'Елін Тарвель' },
    jobTitle: { en: 'Data reporter', uk: 'Дата-журналістка' },
    bio: {
      en: 'Counts things: fares, fish, seats, floods. Publishes her tables with every story.',
      uk: 'Рахує все: тарифи, рибу, місця, повені. До кожного матеріалу додає свої таблиці.',
    },
  },
  {
    slug: 'petro-halynych',
    portrait: 'portrait-petro-halynych',
    name: { en: 'Petro Halynych', uk: 'Петро Галинич' },
    jobTitle: { en: 'Reporter at large', uk: 'Репортер' },
    bio: {
      en: 'Goes where the desk sends him and comes back with mud on the notebook.',
      uk: 'Їде, куди пошле редакція, і повертається з болотом на записнику.',
    },
  },
]
