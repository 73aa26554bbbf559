import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readItems } from './readers/read-items.ts'
import { openSource } from './source.ts'
import { surveySource } from './survey.ts'

// A process of its own for memory.test.ts: `node memory.fixture.ts wxr file megabytes` writes such a file, reads it twice as an
// import does, and prints what it found and how much memory it had at most.

const WORDS = 'The bridge over the river was opened again after years of work and many promises. '.repeat(120)

const FORMATS = {
  wxr: {
    head: `<?xml version="1.0"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"
      xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>`,
    // Each post with an author and a picture of its own, so that something of every piece of the file is kept.
    item: (id: number) => `<item><title>The bridge number ${id} is open</title>
      <dc:creator>The correspondent number ${id}</dc:creator><wp:post_id>${id}</wp:post_id>
      <content:encoded><![CDATA[<p>${WORDS}</p>]]></content:encoded></item>
      <item><title>The picture of bridge number ${id}</title><wp:post_type>attachment</wp:post_type>
      <wp:post_id>9${id}</wp:post_id><wp:attachment_url>https://old.example/pictures/${id}.jpg</wp:attachment_url></item>`,
    foot: '</channel></rss>',
  },
  jsonl: {
    head: '',
    item: (id: number) =>
      `${JSON.stringify({ id, headline: `The bridge number ${id}`, author: `Correspondent ${id}`, body: WORDS })}\n`,
    foot: '',
  },
  ghost: {
    head: '{"db":[{"data":{"posts":[{"id":"0","title":"The first bridge"}',
    item: (id: number) =>
      `,${JSON.stringify({ id: `${id}`, title: `The bridge number ${id}`, html: `<p>${WORDS}</p>` })}`,
    foot: ']}}]}',
  },
}

/** What this process had at most. The system's own figure begins with what the process that started it has. */
function mostMegabytes(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  const kilobytes = /VmHWM:\s*(\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS
  return Number(kilobytes) / 1024
}

const [format = '', file = '', megabytes = ''] = process.argv.slice(2)
const { head, item, foot } = FORMATS[format as keyof typeof FORMATS]
const items = Math.ceil((Number(megabytes) * 1_000_000) / item(1).length)
try {
  writeFileSync(file, head)
  for (let id = 1; id <= items; id += 100)
    appendFileSync(file, Array.from({ length: 100 }, (_, index) => item(id + index)).join(''))
  appendFileSync(file, foot)
  const { survey, tables } = await surveySource(file, {})
  const { results } = await readItems((await openSource(file)).chunks, { format: survey.format, tables })
  let read = 0
  for await (const _ of results) read++
  console.log(
    JSON.stringify({
      format: survey.format,
      items: survey.items,
      read,
      pictures: tables.attachments.size,
      megabytes: mostMegabytes(),
    }),
  )
} finally {
  rmSync(file, { force: true })
}
