import { z } from 'zod'
import { EDITIONS, type Edition } from '#domain/editions/rules.ts'
import { defineSetting } from '#domain/settings/rules.ts'
import {
  accentContrast,
  LOOKS,
  type Look,
  PAPER_SETTING,
  type PaperSettings,
  POLICIES,
  type Policy,
} from './rules.ts'

const inEditions = (most: number) =>
  z.record(
    z.enum(EDITIONS),
    z
      .string()
      .trim()
      .max(most, { error: `At most ${most} characters.` }),
  )

const logo = z.object({
  id: z.int().positive(),
  key: z.string().regex(/^[0-9a-f]{8,64}$/),
  width: z.int().positive(),
  height: z.int().positive(),
})

const accent = (look: Look) =>
  z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^#[0-9a-f]{6}$/, { error: 'A colour is six digits after #, as in #a3221c.', abort: true })
    .refine((colour) => accentContrast(colour, look).isEnough, {
      error:
        look === 'light'
          ? 'Too pale to read on light pages: choose a darker one.'
          : 'Too dark to read on dark pages: choose a paler one.',
    })

const account = z.url({ protocol: /^https$/, error: 'A link is a whole address that starts with https://.' })

const forAll = <Name extends string, Value>(names: readonly Name[], value: Value) =>
  Object.fromEntries(names.map((name) => [name, value])) as Record<Name, Value>

/** What the paper says of itself; the desk changes it under Site → The paper. */
export const paperSetting = defineSetting({
  name: PAPER_SETTING,
  schema: z.strictObject({
    names: inEditions(60),
    descriptions: inEditions(200),
    logos: z.strictObject({ light: logo.nullable(), dark: logo.nullable() }),
    accents: z.strictObject({ light: accent('light'), dark: accent('dark') }),
    email: z.union([z.literal(''), z.email({ error: 'Write an e-mail address, as in name@example.org.' })]),
    phone: z
      .string()
      .trim()
      .regex(/^(\+?[0-9][0-9 ()-]{4,24})?$/, { error: 'Write a phone number, as in +380 44 123 45 67.' }),
    address: inEditions(200),
    social: z.array(account).max(12, { error: 'At most twelve links.' }),
    policies: z.record(z.enum(POLICIES), z.string().trim().max(100)),
  }) satisfies z.ZodType<PaperSettings>,
  initial: {
    names: forAll<Edition, string>(EDITIONS, ''),
    descriptions: forAll<Edition, string>(EDITIONS, ''),
    logos: { light: null, dark: null },
    accents: { light: LOOKS.light.accent, dark: LOOKS.dark.accent },
    email: '',
    phone: '',
    address: forAll<Edition, string>(EDITIONS, ''),
    social: [],
    policies: {
      ...forAll<Policy, string>(POLICIES, ''),
      publishingPrinciples: 'editorial-policy',
      ethicsPolicy: 'editorial-policy',
      correctionsPolicy: 'editorial-policy',
      verificationFactCheckingPolicy: 'editorial-policy',
      actionableFeedbackPolicy: 'contacts',
    },
  },
})
