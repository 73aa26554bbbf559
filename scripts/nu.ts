import { findHtmlErrors, hasJava } from './checks/nu.ts'

const HELP = `Judges pages of a running portal with the Nu HTML checker. It needs Java.

  npm run nu -- <address> [<address> ...]

The browser tests do the same for a page of every type.
`

const addresses = process.argv.slice(2)
if (addresses.length === 0 || addresses.includes('--help')) {
  console.log(HELP)
} else if (!hasJava()) {
  console.error(
    'The Nu HTML checker needs Java and there is none: install a Java runtime, for example default-jre-headless.',
  )
  process.exitCode = 1
} else {
  const pages = await Promise.all(
    addresses.map(async (name) => ({ name, html: await (await fetch(name)).text() })),
  )
  const errors = findHtmlErrors(pages)
  console.log(errors.length === 0 ? `No error on ${pages.length} pages.` : errors.join('\n'))
  process.exitCode = errors.length === 0 ? 0 : 1
}
