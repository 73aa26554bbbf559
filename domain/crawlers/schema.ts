import { z } from 'zod'
import { defineSetting } from '#domain/settings/rules.ts'

const contact = z.union([z.email(), z.url({ protocol: /^https$/ })], {
  error: 'A contact is an e-mail address, or a web address that begins with https://.',
})

/** What the desk decides about crawlers and the small files that machines ask for at the root. */
export const crawlersSetting = defineSetting({
  name: 'crawlers',
  schema: z.strictObject({
    /** Which AI crawlers may come, by what they take pages for. */
    search: z.boolean(),
    answer: z.boolean(),
    training: z.boolean(),
    /** Lines of security.txt: e-mail or web addresses. */
    contacts: z.array(contact).max(5, { error: 'At most five contacts.' }),
    /** ads.txt as the advertising partners give it. */
    ads: z.string().trim().max(50_000, { error: 'At most 50,000 characters.' }),
    /** The name under the icon, where the paper is put on a phone's screen. */
    shortName: z.string().trim().max(12, { error: 'At most 12 characters fit under an icon.' }),
  }),
  initial: { search: true, answer: true, training: false, contacts: [], ads: '', shortName: '' },
})
