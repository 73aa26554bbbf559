import { newsroomDay } from '#lib/time.ts'
import { expect, test } from '../../fixtures.ts'
import { siteHeader } from '../../pages/site-header.ts'
import { type Bank, startBank } from '../../support/bank.ts'
import { startPortal } from '../../support/portal.ts'
import { queryRows } from '../../support/query-rows.ts'
import { cloneDatabase, dropDatabase, getScene } from '../../support/scene.ts'

const daysAgo = (days: number) => newsroomDay(new Date(Date.now() - days * 86_400_000))

/** USD rises and EUR falls from day to day. The change is since the last banking day: more after a weekend. */
async function openBank(): Promise<Bank> {
  const bank = await startBank()
  for (let days = 10; days >= 0; days -= 1) {
    bank.setRate('USD', daysAgo(days), 41.5 - days * 0.15)
    bank.setRate('EUR', daysAgo(days), 47.25 + days * 0.25)
  }
  return bank
}

test('the header tells the bank’s rates, for the eye and for the ear, and keeps the last when the bank is down', async ({
  page,
}) => {
  test.slow()
  const scene = getScene()
  const bank = await openBank()
  const databaseUrl = await cloneDatabase(scene)
  await queryRows(databaseUrl, 'DELETE FROM rates')
  const env = { RATES_URL: bank.url, RATES_ENABLED: 'true' }
  const portal = await startPortal({ databaseUrl, dataDir: scene.dataDir, env })
  try {
    const { rates } = siteHeader(page)
    await expect(async () => {
      await page.goto(portal.url)
      await expect(rates).toContainText('USD', { timeout: 100 })
    }).toPass({ timeout: 15_000 })
    await expect(rates.getByRole('listitem').filter({ hasText: 'USD' })).toContainText(
      /USD 41\.\d\d, up 0\.(15|30|45|60), NBU, \d+ \w+/,
    )
    await expect(rates.getByRole('listitem').filter({ hasText: 'EUR' })).toContainText(
      /EUR 47\.\d\d, down (0|1)\.(25|50|75|00), NBU, \d+ \w+/,
    )

    bank.isDown = true
    await portal.stop()
    await portal.restart()
    const answer = await page.goto(portal.url)
    expect(answer?.status()).toBe(200)
    await expect(rates).toContainText(/USD 41\.\d\d/)
  } finally {
    await portal.stop()
    await bank.stop()
    await dropDatabase(scene, databaseUrl)
  }
})

test('with no rate known the strip is not there', async ({ ownPortal, page }) => {
  await queryRows(ownPortal.databaseUrl, 'DELETE FROM rates')
  await page.goto(ownPortal.url)
  await expect(siteHeader(page).header).toBeVisible()
  await expect(siteHeader(page).rates).toHaveCount(0)
})
