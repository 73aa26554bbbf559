import type { z } from 'zod'
import { recordAct } from '#domain/audit/commands.ts'
import { assertCan, type Editor } from '#domain/editors/rules.ts'
import { announceExpiry } from '#lib/cache/announce.ts'
import { inTransaction } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { parse } from '#lib/parse.ts'
import { readSetting, type Setting } from './rules.ts'
import { savedSettingSchema } from './schema.ts'
import { findKeptSetting, writeSetting } from './store.ts'
import { settingTag } from './tags.ts'

/** A setting's value as it stands in the database, past every cache, with the version that a save must name. */
export async function currentSetting<Schema extends z.ZodType>(
  setting: Setting<Schema>,
): Promise<{ value: z.output<Schema>; version: number }> {
  const { value, version } = await findKeptSetting(setting.name)
  return { value: readSetting(setting, value), version }
}

/**
 * Changes a setting; whatever shows it is made anew. `also` names further tags that the change makes stale.
 * @throws AppError 'stale_version' with the newer value as its data, when somebody else saved since `baseVersion`.
 */
export async function saveSetting<Schema extends z.ZodType>(
  editor: Editor,
  setting: Setting<Schema>,
  input: unknown,
  also: readonly string[] = [],
): Promise<{ version: number; staleTags: string[] }> {
  assertCan(editor, 'settings.manage')
  const { baseVersion, value } = parse(savedSettingSchema, input)
  const accepted = parse(setting.schema, value) as object
  const staleTags = [settingTag(setting.name), ...also]
  const isWritten = await inTransaction(async (tx) => {
    const written = await writeSetting(tx, { name: setting.name, baseVersion, value: accepted })
    if (!written) return false
    await recordAct(tx, editor, {
      act: 'setting.save',
      subject: { kind: 'setting', id: setting.name },
      detail: { value: accepted },
    })
    await announceExpiry(tx, staleTags)
    return true
  })
  if (isWritten) return { version: baseVersion + 1, staleTags }
  throw new AppError('stale_version', 'Somebody else saved these settings after you opened them.', {
    data: await currentSetting(setting),
  })
}
