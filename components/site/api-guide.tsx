import { absoluteUrl } from '#lib/url.ts'

type Endpoint = { path: string; summary: string; parameters: { name: string; description: string }[] }

const FEEDS: readonly [file: string, format: string][] = [
  ['/feed.xml', 'RSS 2.0'],
  ['/atom.xml', 'Atom 1.0'],
  ['/feed.json', 'JSON Feed 1.1'],
  ['/ninjs.json', 'ninjs 3.1'],
]

/** The guide for people who write programs that read the paper. */
export function ApiGuide({
  siteName,
  base,
  endpoints,
}: {
  siteName: string
  base: string
  endpoints: readonly Endpoint[]
}) {
  return (
    <article className="plain-page" lang="en">
      <h1>Feeds and read API</h1>
      <p>
        Programs may read all that {siteName} has published, whole and at once. No key is needed. Please show
        the address of an article beside its text, and take away what was withdrawn.
      </p>

      <h2>Feeds</h2>
      <p>The newest 60 articles with their whole texts:</p>
      <ul>
        {FEEDS.map(([file, format]) => (
          <li key={file}>
            <a href={file}>{format}</a>: <code>{absoluteUrl(file)}</code>
          </li>
        ))}
      </ul>
      <p>
        The same four stand below every section, tag, author and place, as in <code>/section/…/feed.xml</code>
        , and below <code>/corrections</code>. An item keeps its identity through every edit. Ask with{' '}
        <code>If-None-Match</code>: what has not changed costs one 304.
      </p>

      <h2>Read API</h2>
      <p>
        Every address below stands under <code>{base}</code> and answers GET with JSON. The{' '}
        <a href="/api/v1/openapi.json">OpenAPI 3.1 document</a> describes every part of every answer.
      </p>
      {endpoints.map(({ path, summary, parameters }) => (
        <section key={path}>
          <h3>
            <code>{path}</code>
          </h3>
          <p>{summary}.</p>
          {parameters.length > 0 && (
            <dl>
              {parameters.map(({ name, description }) => (
                <div key={name}>
                  <dt>
                    <code>{name}</code>
                  </dt>
                  <dd>{description}</dd>
                </div>
              ))}
            </dl>
          )}
        </section>
      ))}

      <h2>Reading on</h2>
      <p>
        A list ends with <code>next</code>. Give it back as <code>cursor</code> for what comes after; articles
        that are published meanwhile neither repeat nor hide anything. <code>null</code> is the end.
      </p>

      <h2>Limits and errors</h2>
      <p>
        120 questions a minute from one address. <code>RateLimit</code> says how many are left and in how many
        seconds the minute ends; past it the answer is 429 with <code>Retry-After</code>. Errors are{' '}
        <code>application/problem+json</code> (RFC 9457). 410 means withdrawn: do not show it any more.
      </p>
    </article>
  )
}
