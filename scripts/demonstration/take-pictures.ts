import path from 'node:path'
import { type BrowserContext, chromium } from '@playwright/test'
import sharp from 'sharp'
import { findBrowser } from '#e2e/support/find-browser.ts'
import type { DeskScene } from './desk-scene.ts'
import { allShots, deskShots, readmeShots, type Shot } from './shots.ts'
import type { Shown } from './with-demonstration.ts'

const README_WIDTH = 1000

/** Takes the pictures with a real browser and writes them into `folder` as WebP. Answers how many. */
export async function takePictures({ url, pages }: Shown, folder: string, isAll: boolean): Promise<number> {
  const desk = isAll ? null : await openDesk(pages)
  const shots = desk ? [...readmeShots(pages), ...deskShots(desk)] : allShots(pages)
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
      if (desk && isDesk(shot)) await signIn(context, url, desk)
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

const isDesk = ({ path: shown }: Shot) => shown.startsWith('/admin')

async function look(context: BrowserContext, url: string, shot: Shot): Promise<Buffer> {
  const page = await context.newPage()
  // A page of the desk keeps a connection open: it never falls quiet.
  await page.goto(url + shot.path, { waitUntil: isDesk(shot) ? 'load' : 'networkidle' })
  if (isDesk(shot)) await page.getByRole('heading', { level: 1 }).first().waitFor()
  // The desk's editor draws itself in the browser.
  if (/^\/admin\/articles\/\d+$/.test(shot.path))
    await page.getByRole('textbox', { name: 'Text', exact: true }).waitFor()
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all(
      [...document.images]
        .filter((one) => one.loading !== 'lazy')
        .map((one) => one.decode().catch(() => null)),
    )
  })
  return page.screenshot({ fullPage: shot.isWhole })
}

/** The desk at work, with the article that readers' pictures show. */
async function openDesk(pages: Shown['pages']): Promise<DeskScene> {
  const { setDeskScene } = await import('./desk-scene.ts')
  const slug = pages.find(({ name }) => name === 'article')?.path
  return setDeskScene(slug?.split('/').at(-1) ?? '')
}

async function signIn(context: BrowserContext, url: string, { email, password }: DeskScene): Promise<void> {
  const answer = await context.request.post(`${url}/api/auth/sign-in/email`, {
    data: { email, password },
    headers: { origin: url },
  })
  if (!answer.ok()) throw new Error(`The desk did not open: ${answer.status()} ${await answer.text()}`)
}
