// Words that stand in every text and say nothing about what it tells.
const ENGLISH =
  'a an and are as at be been but by can could did do does for from had has have he her his how i if in into is it its more most no not of on one or our out over said say says she so than that the their them then there they this to two up was we were what when which who will with would you your after before new about'
const UKRAINIAN =
  'а або але без би був була були було в вже ви від він вона вони все всі для до є же з за зі і із й його її їх к коли ли ми на над не ні ну о об один під по при про проте та так також те ти то той тому у уже це цей ця ці час чи що щоб як яка який які після перед новий нова нові року'

const STOP_WORDS = new Set(`${ENGLISH} ${UKRAINIAN}`.split(' '))

/** True for a lower-case word that tells nothing of what a text is about. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word)
}
