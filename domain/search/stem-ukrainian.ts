// A light stemmer. Ukrainian endings are ambiguous without a dictionary ("справ" is a case of "справа", "спав" a past
// tense), and roots change ("Київ", "Києва"; "ринок", "ринку"; "рука", "руці"). So a word has all the stems that it may
// come from, at most four, and two words are forms of one when they share a stem.

const list = (endings: string) => endings.split(' ')

/** Endings of adjectives: there is no other way to read the word. */
const ADJECTIVES = list('ий ого ього ої ьої их ими ьою')
/** Endings of nouns, which may also belong to the stem. */
const NOUNS = list(
  'ові еві єві ому ьому ам ям ами ями ах ях ом ем єм им ім їм іми їми іх їх ою ею єю ів їв ей ій',
)
/** Endings of verbs and participles, without "ся", which may also belong to the stem. */
const VERBS = list(
  'ти ла ло ли ав яв ив ув ів їв ала яла ила ула іла їла ало яло ило уло іло їло али яли или ули іли їли ати яти ити ути іти їти ить їть ать ять уть ють ає яє аю яю аєш яєш аєм яєм аємо яємо аєте яєте аєть яєть ають яють аючи яючи авши явши ивши увши ує ую уєш уємо уєте уєть ують уючи увати ував увала увало ували ювати ював ювала ювало ювали ює юю юють юєть юємо емо имо єш еш иш ете ите ячи учи ючи еть єть атиме ятиме итиме атимуть ятимуть итимуть ано ені ено ена ене',
)
const byLength = (a: string, b: string) => b.length - a.length
const ENDINGS = [...new Set([...ADJECTIVES, ...NOUNS, ...VERBS])].sort(byLength)
const IS_SURE = new Set(ADJECTIVES)
const IS_NOUN = new Set(NOUNS)

const VOWEL = /[аеиоуюяіїє]/
const LAST_VOWEL = /[аеєиоуюяіїьй]$/
const DOUBLED = /([бвгджзклмнпрстхцчшщ])\1$/
const BACK: Record<string, string> = { ц: 'к', з: 'г', с: 'х' }

/** The stems that a lower-case Ukrainian word may come from, the likeliest first; at least one, at most four. */
export function stemsOfUkrainian(given: string): string[] {
  const word = given.replaceAll('ґ', 'г')
  const plain = word.length > 5 ? word.replace(/с[яь]$/, '') : word
  if (plain.length < 3 || !VOWEL.test(plain)) return [plain]
  const ending = ENDINGS.find((one) => plain.endsWith(one) && isStem(plain.slice(0, -one.length), one))
  const stripped = ending ? [plain.slice(0, -ending.length)] : []
  const found = ending && IS_SURE.has(ending) ? stripped : [...stripOne(plain), ...stripped]
  return [...new Set(found.map(evenOut))].slice(0, 4)
}

function isStem(stem: string, ending: string): boolean {
  return stem.length >= (IS_NOUN.has(ending) ? 2 : 3) && VOWEL.test(stem)
}

/** "питанн" is "питан", "аварі" is "авар": what only some of the cases have is left out of all. */
function evenOut(stem: string): string {
  const open = stem.length > 3 ? stem.replace(/[іїьй]$/, '') : stem
  return open.replace(DOUBLED, '$1')
}

/** The word without its last vowel or sign; where it ends in a consonant, also with the vowel of its other cases. */
function stripOne(word: string): string[] {
  if (!LAST_VOWEL.test(word)) return [word, ...otherRoots(word)]
  const stem = word.slice(0, -1)
  if (stem.length < 2) return [word]
  if (word.endsWith('ь')) return [stem, ...otherRoots(stem)]
  const hard = BACK[stem.at(-1) ?? '']
  if (word.endsWith('ю')) return [stem, ...otherRoots(stem)]
  return word.endsWith('і') && hard ? [stem, stem.slice(0, -1) + hard] : [stem]
}

/** Roots without an ending: "Київ" is "Києв" and "ринок" is "ринк" in other cases. */
function otherRoots(stem: string): string[] {
  const [, head = '', vowel = '', tail = ''] = /^(.+)([іїоеє])([^аеиоуюяіїєь]|ст)$/.exec(stem) ?? []
  if (vowel === 'і') return [`${head}о${tail}`, `${head}е${tail}`]
  if (vowel === 'ї') return [`${head}є${tail}`]
  return vowel && head.length >= 2 ? [`${head}${tail}`] : []
}
