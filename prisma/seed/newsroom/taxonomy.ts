import type { Words } from './types.ts'

/** The agency of every dateline: invented. */
export const AGENCY = { slug: 'mnw', name: 'MNW' }

export type DemoSection = { slug: string; color: string; name: Words; description: Words }

export const SECTIONS: DemoSection[] = [
  {
    slug: 'city',
    color: '#33557a',
    name: { en: 'City', uk: 'Місто' },
    description: {
      en: 'Streets, transport, the council and the people of Velmara.',
      uk: 'Вулиці, транспорт, міська рада і люди Вельмари.',
    },
  },
  {
    slug: 'economy',
    color: '#8a6420',
    name: { en: 'Economy', uk: 'Економіка' },
    description: {
      en: 'The port, prices, workshops and the money of the coast.',
      uk: 'Порт, ціни, майстерні та гроші узбережжя.',
    },
  },
  {
    slug: 'science',
    color: '#1f6f6b',
    name: { en: 'Science', uk: 'Наука' },
    description: {
      en: 'What the institutes of Karra Bay and Ostrel find out, and how sure they are.',
      uk: 'Що з’ясовують інститути Затоки Карра й Острелі та наскільки вони цього певні.',
    },
  },
  {
    slug: 'culture',
    color: '#7b3052',
    name: { en: 'Culture', uk: 'Культура' },
    description: {
      en: 'Music, museums, books and open-air screens.',
      uk: 'Музика, музеї, книжки та екрани просто неба.',
    },
  },
  {
    slug: 'sport',
    color: '#a3472a',
    name: { en: 'Sport', uk: 'Спорт' },
    description: {
      en: 'The Lanterns, the rowers and everyone who turns up when it rains.',
      uk: '«Ліхтарі», веслярі та всі, хто приходить навіть у дощ.',
    },
  },
  {
    slug: 'environment',
    color: '#456b35',
    name: { en: 'Environment', uk: 'Довкілля' },
    description: {
      en: 'The Arvel, the hills, the wind and the birds that cross them.',
      uk: 'Арвель, пагорби, вітер і птахи, що їх перетинають.',
    },
  },
]

export type DemoPlace = { slug: string; at: [latitude: number, longitude: number] | null; name: Words }

/** Invented places; where they have coordinates, these lie in the open Atlantic. */
export const PLACES: DemoPlace[] = [
  { slug: 'velmara', at: [47.12, -28.41], name: { en: 'Velmara', uk: 'Вельмара' } },
  { slug: 'old-harbour', at: [47.115, -28.43], name: { en: 'Old Harbour', uk: 'Стара Гавань' } },
  { slug: 'lantern-hill', at: [47.138, -28.395], name: { en: 'Lantern Hill', uk: 'Ліхтарний Пагорб' } },
  {
    slug: 'glassworks-quarter',
    at: [47.127, -28.42],
    name: { en: 'Glassworks Quarter', uk: 'Скляний Квартал' },
  },
  { slug: 'northquay', at: [47.151, -28.437], name: { en: 'Northquay', uk: 'Північна Набережна' } },
  { slug: 'karra-bay', at: [47.04, -28.52], name: { en: 'Karra Bay', uk: 'Затока Карра' } },
  { slug: 'tern-islands', at: [46.93, -28.88], name: { en: 'Tern Islands', uk: 'Крячкові острови' } },
  { slug: 'ostrel', at: [47.31, -28.02], name: { en: 'Ostrel', uk: 'Острель' } },
  { slug: 'arvel-valley', at: null, name: { en: 'Arvel Valley', uk: 'Долина Арвелі' } },
  { slug: 'heatherfold', at: null, name: { en: 'Heatherfold', uk: 'Вереськове' } },
]

export type DemoTag = { slug: string; name: Words }

export const TAGS: DemoTag[] = [
  { slug: 'tram', name: { en: 'Tram', uk: 'Трамвай' } },
  { slug: 'line-7', name: { en: 'Line 7', uk: 'Лінія 7' } },
  { slug: 'city-council', name: { en: 'City council', uk: 'Міська рада' } },
  { slug: 'safety', name: { en: 'Safety', uk: 'Безпека' } },
  { slug: 'ferries', name: { en: 'Ferries', uk: 'Пороми' } },
  { slug: 'fares', name: { en: 'Fares', uk: 'Тарифи' } },
  { slug: 'port', name: { en: 'Port', uk: 'Порт' } },
  { slug: 'crafts', name: { en: 'Crafts', uk: 'Ремесла' } },
  { slug: 'seagrass', name: { en: 'Seagrass', uk: 'Морська трава' } },
  { slug: 'marine-institute', name: { en: 'Marine Institute', uk: 'Морський інститут' } },
  { slug: 'astronomy', name: { en: 'Astronomy', uk: 'Астрономія' } },
  { slug: 'wind-power', name: { en: 'Wind power', uk: 'Вітроенергетика' } },
  { slug: 'birds', name: { en: 'Birds', uk: 'Птахи' } },
  { slug: 'local-vote', name: { en: 'Local vote', uk: 'Місцеве голосування' } },
  { slug: 'concert-hall', name: { en: 'Concert hall', uk: 'Концертний зал' } },
  { slug: 'orchestra', name: { en: 'Orchestra', uk: 'Оркестр' } },
  { slug: 'museums', name: { en: 'Museums', uk: 'Музеї' } },
  { slug: 'libraries', name: { en: 'Libraries', uk: 'Бібліотеки' } },
  { slug: 'football', name: { en: 'Football', uk: 'Футбол' } },
  { slug: 'coast-cup', name: { en: 'Coast Cup', uk: 'Кубок узбережжя' } },
  { slug: 'swimming', name: { en: 'Swimming', uk: 'Плавання' } },
  { slug: 'river-arvel', name: { en: 'River Arvel', uk: 'Річка Арвель' } },
  { slug: 'floods', name: { en: 'Floods', uk: 'Повені' } },
  { slug: 'history', name: { en: 'History', uk: 'Історія' } },
]
