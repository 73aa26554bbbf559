import type { Words } from './types.ts'

/** A running story of the demonstration newsroom: the articles whose keys begin with its own, each an update of the one before. */
export type DemoStory = { key: string; slug: string; title: Words; summary: Words }

export const STORIES: DemoStory[] = [
  {
    key: 'tram',
    slug: 'line-7-to-lantern-hill',
    title: { en: 'Line 7 to Lantern Hill', uk: 'Лінія 7 на Ліхтарний Пагорб' },
    summary: {
      en: 'How Velmara built its steepest tram line: the trials, the brakes that failed, the night timetable and the first day.',
      uk: 'Як Вельмара будувала свою найкрутішу трамвайну лінію: випробування, несправні гальма, нічний розклад і перший день.',
    },
  },
  {
    key: 'ferry',
    slug: 'fares-to-the-tern-islands',
    title: { en: 'Fares to the Tern Islands', uk: 'Тарифи на пором до Крячкових островів' },
    summary: {
      en: 'The ferry company wants more, the islanders sign against it, and the regional board asks to see the books.',
      uk: 'Перевізник хоче дорожчих квитків, остров’яни збирають підписи, а транспортна комісія просить показати рахунки.',
    },
  },
  {
    key: 'seagrass',
    slug: 'seagrass-of-karra-bay',
    title: { en: 'The seagrass of Karra Bay', uk: 'Морська трава Затоки Карра' },
    summary: {
      en: 'Two hectares of bare sand are to be a meadow again. Divers plant, a storm tests, and two laboratories look for the reason.',
      uk: 'Два гектари голого піску мають знову стати лукою. Водолази саджають, буря випробовує, дві лабораторії шукають причину.',
    },
  },
  {
    key: 'wind',
    slug: 'turbines-of-heatherfold',
    title: { en: 'The turbines of Heatherfold', uk: 'Вітряки Верескового' },
    summary: {
      en: 'A village of nine hundred decides about nine turbines: the plan, the cranes, the vote and the first foundation.',
      uk: 'Село на дев’ятсот душ вирішує долю дев’яти вітряків: задум, журавлі, голосування і перший фундамент.',
    },
  },
  {
    key: 'hall',
    slug: 'harbour-hall-reopens',
    title: { en: 'The Harbour Hall reopens', uk: 'Гаванська зала відкривається знову' },
    summary: {
      en: 'A new ceiling, a symphony found under the floor, and the first concerts in a room that listens.',
      uk: 'Нова стеля, симфонія, знайдена під підлогою, і перші концерти в залі, що вміє слухати.',
    },
  },
  {
    key: 'cup',
    slug: 'lanterns-in-the-coast-cup',
    title: { en: 'The Lanterns in the Coast Cup', uk: '«Ліхтарі» в Кубку узбережжя' },
    summary: {
      en: 'Northquay’s football club on its way through the cup, with a goalkeeper who is still at school.',
      uk: 'Шлях футбольного клубу Північної Набережної в кубку, з воротарем, який іще ходить до школи.',
    },
  },
  {
    key: 'river',
    slug: 'high-water-of-the-arvel',
    title: { en: 'The high water of the Arvel', uk: 'Повінь на Арвелі' },
    summary: {
      en: 'The warning from Ostrel, the night at the barrier, and what the wet cellars taught the engineers.',
      uk: 'Попередження з Остреля, ніч біля бар’єра і чого навчили інженерів мокрі підвали.',
    },
  },
]
