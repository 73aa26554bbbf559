import type { Body } from '#domain/body/schema.ts'
import type { Edition } from '#domain/editions/rules.ts'

const WORDS: Record<Edition, string[]> = {
  en: 'harbour bridge river council tram market engine signal ladder orchard copper anchor barrel window garden lantern tunnel quarry meadow cabin canal beacon ferry glass timber copper kettle bakery ledger museum compass weather station platform garden signal valley summit island granite pebble willow maple cedar falcon heron otter salmon barley linen velvet marble chapel tower archive census index survey draft motion report figure margin column budget tariff repair rescue harvest season current tide storm drizzle frost thaw spring autumn evening morning quiet narrow steady early distant copper silver amber violet crimson ordinary patient careful sudden public common former northern southern eastern western builds opens closes repairs measures counts moves returns waits crosses follows carries borrows'.split(
    ' ',
  ),
  uk: 'гавань міст річка рада трамвай ринок двигун сигнал драбина садок мідь якір бочка вікно город ліхтар тунель каменоломня лука хатина канал маяк пором скло деревина чайник пекарня журнал музей компас погода станція перон долина вершина острів граніт камінець верба клен кедр сокіл чапля видра лосось ячмінь полотно оксамит мармур каплиця вежа архів перепис покажчик огляд чернетка пропозиція звіт цифра поле колонка бюджет тариф ремонт порятунок урожай сезон течія приплив шторм мряка мороз відлига весна осінь вечір ранок тихий вузький сталий ранній далекий срібний бурштиновий звичайний терплячий обережний раптовий громадський спільний колишній північний південний східний західний будує відкриває зачиняє лагодить вимірює рахує пересуває повертає чекає перетинає несе'.split(
    ' ',
  ),
}

const FRAME: Record<Edition, { headline: string; standfirst: string; subhead: string; notice: string }> = {
  en: {
    headline: 'Synthetic article',
    standfirst: 'Made by a program for load work:',
    subhead: 'Details',
    notice: 'This article means nothing. It was made by a program so that there is something to measure.',
  },
  uk: {
    headline: 'Синтетична стаття',
    standfirst: 'Створено програмою для перевірки навантаження:',
    subhead: 'Деталі',
    notice: 'Ця стаття нічого не означає. Її створила програма, щоб було що вимірювати.',
  },
}

/** Words without meaning that say so themselves; the same `random` gives the same words. */
export function syntheticText(
  edition: Edition,
  digits: string,
  random: () => number,
): { headline: string; standfirst: string; body: Body } {
  const frame = FRAME[edition]
  const word = () => WORDS[edition][Math.floor(random() * WORDS[edition].length)] ?? ''
  const words = (count: number) => Array.from({ length: count }, word).join(' ')
  const sentence = () => {
    const text = words(7 + Math.floor(random() * 9))
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  }
  const paragraph = (text: string) => ({
    type: 'paragraph' as const,
    content: [{ type: 'text' as const, text }],
  })
  const sentences = (count: number) => Array.from({ length: count }, sentence).join(' ')
  return {
    headline: `${frame.headline} ${digits}: ${words(4)}`,
    standfirst: `${frame.standfirst} ${words(9)}.`,
    body: {
      type: 'doc',
      content: [
        paragraph(frame.notice),
        paragraph(sentences(4)),
        {
          type: 'heading',
          attrs: { level: 2 },
          content: [{ type: 'text', text: frame.subhead }],
        },
        paragraph(sentences(4)),
        paragraph(sentences(3)),
      ],
    },
  }
}
