import { saveCrawlerPolicy } from '#domain/crawlers/commands.ts'
import { crawlersSetting } from '#domain/crawlers/schema.ts'
import { db } from '#lib/db.ts'
import { makeEditor } from '#lib/testing/factories.ts'
import { expect, signIn, test } from '../../fixtures.ts'
import { findFaults } from '../../support/axe-faults.ts'
import { queryRows } from '../../support/query-rows.ts'

test('a policy chosen at the desk stands in robots.txt within two seconds, and in the other small files', async ({
  page,
  request,
  baseURL,
}) => {
  await db.setting.deleteMany({ where: { name: crawlersSetting.name } })
  const chief = await makeEditor({ role: 'chief', password: 'a long password for tests' })
  const textOf = async (path: string) => (await request.get(path)).text()
  expect(await textOf('/robots.txt')).toContain('User-agent: GPTBot')
  expect(await textOf('/robots.txt')).not.toContain('User-agent: ChatGPT-User')
  expect((await request.get('/.well-known/security.txt')).status()).toBe(404)
  expect((await request.get('/ads.txt')).status()).toBe(404)
  expect(await textOf('/llms.txt')).toContain('# Dateline')
  expect(JSON.parse(await textOf('/manifest.webmanifest'))).toMatchObject({ short_name: 'Dateline' })

  await signIn(page.context(), chief.email, baseURL ?? '')
  await page.goto('/admin/crawlers')
  await expect(page.getByRole('button', { name: 'Save' })).toBeEnabled()
  expect(await findFaults(page)).toEqual([])
  await page.getByRole('checkbox', { name: /Training of models/ }).check()
  await page.getByRole('checkbox', { name: /^AI answers/ }).uncheck()
  await page.getByLabel('Contacts for security.txt').fill('security@news.example')
  await page.getByLabel('ads.txt').fill('ads.example, 1, DIRECT')
  await page.getByLabel('Short name').fill('The Line')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved. robots.txt says so already.')).toBeVisible()

  await expect.poll(() => textOf('/robots.txt'), { timeout: 2_000 }).toContain('User-agent: ChatGPT-User')
  expect(await textOf('/robots.txt')).not.toContain('User-agent: GPTBot')
  expect((await request.get('/llms.txt')).status()).toBe(404)
  expect(await textOf('/.well-known/security.txt')).toContain('Contact: mailto:security@news.example')
  expect(await textOf('/ads.txt')).toBe('ads.example, 1, DIRECT\n')
  expect(JSON.parse(await textOf('/manifest.webmanifest'))).toMatchObject({ short_name: 'The Line' })
  await saveCrawlerPolicy(chief, { baseVersion: 1, value: crawlersSetting.initial })
})

test('who came is counted by name, people are not, and a stop loses nothing', async ({
  ownPortal,
  request,
}) => {
  const visit = (agent: string) => request.get(`${ownPortal.url}/`, { headers: { 'user-agent': agent } })
  for (const agent of ['GPTBot/1.2', 'GPTBot/1.3', 'Mozilla/5.0 (X11; Linux) Chrome/150.0.0.0 Safari/537.36'])
    await visit(agent)
  await ownPortal.stop()
  const rows = await queryRows(
    ownPortal.databaseUrl,
    `SELECT agent, visits FROM crawler_days WHERE agent = 'GPTBot'`,
  )
  expect(rows).toEqual([{ agent: 'GPTBot', visits: 2 }])
})
