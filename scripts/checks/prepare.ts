import { buildEnhance } from '#scripts/build-enhance.ts'
import { prepareClient } from '#scripts/start/prepare.ts'

/** Makes what the sources import but Git does not keep: the Prisma client and the names of the built reader assets. */
export async function prepareGenerated(): Promise<void> {
  await prepareClient()
  await buildEnhance()
}
