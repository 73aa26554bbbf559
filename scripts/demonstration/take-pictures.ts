import path from 'node:path'
import { type BrowserContext, chromium } from '@playwright/test'
import sharp from 'sharp'
import { findBrowser } from '#e2e/support/find-browser.ts'
import { randomPassword } from '#scripts/start/password.ts'
import { allShots, readmeShots, type Shot } from './shots.ts'
import type { Shown } from './with-demonstration.ts'

const README_WIDTH = 1000

/** Takes the pictures with a real browser and writes them into `folder` as WebP. Answers how many. */
export async function takePictures({ url, pages }: Shown, folder: string, isAll: boolean): Promise<number> {
  const desk = isAll ? null : await openDesk(pages)
  const shots = desk ? readmeShots(pages, desk.path) : allShots(pages)
  const { executablePath, args, env } = findBrowser()
  const browser = await chromium.launch({
    executablePath,
    args,
    env: { ...process.env, ...env } as Record<string, string>,
  })
  try {
    for (const shot of shots) {
      const context = await browser.newContext({
        viewport: { width: shot.width, height: shot.height },
        deviceScaleFactor: isAll ? 1 : 2,
        colorScheme: shot.scheme,
        reducedMotion: 'reduce',
      })
      if (desk && shot.path === desk.path) await signIn(context, url, desk)
      await sharp(await look(context, url, shot))
        .resize({
          width: isAll ? shot.width : Math.min(README_WIDTH, shot.width * 2),
          withoutEnlargement: true,
        })
        .webp({ quality: 82 })
        .toFile(path.join(folder, `${shot.name}.webp`))
      await context.close()
    }
  } finally {
    await browser.close()
  }
  return shots.length
}

async function look(context: BrowserContext, url: string, shot: Shot): Promise<Buffer> {
  const page = await context.newPage()
  await page.goto(url + shot.path, { waitUntil: 'networkidle' })
  // The desk's editor draws itself in the browser.
  if (shot.path.startsWith('/admin/'))
    await page.getByRole('textbox', { name: 'Text', exact: true }).waitFor()
  await page.evaluate(() => document.fonts.ready)
  return page.screenshot({ fullPage: shot.isWhole })
}

type Desk = { path: string; email: string; password: string }

/** An account of the desk, and the article that the picture shows it with. */
async function openDesk(pages: Shown['pages']): Promise<Desk> {
  const { createEditor } = await import('#domain/editors/commands.ts')
  const { db } = await import('#lib/db.ts')
  const slug =
    pages
      .find(({ name }) => name === 'article')
      ?.path.split('/')
      .at(-1) ?? ''
  const { id } = await db.article.findFirstOrThrow({ where: { slug }, select: { id: true } })
  const account = { email: 'olena@example.org', password: randomPassword() }
  await createEditor({ ...account, name: 'Olena Hrai', role: 'chief' })
  return { ...account, path: `/admin/articles/${id}` }
}

async function signIn(context: BrowserContext, url: string, { email, password }: Desk): Promise<void> {
  const answer = await context.request.post(`${url}/api/auth/sign-in/email`, {
    data: { email, password },
    headers: { origin: url },
  })
  if (!answer.ok()) throw new Error(`The desk did not open: ${answer.status()} ${await answer.text()}`)
}
