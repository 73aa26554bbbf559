import type { Thing, WithContext } from 'schema-dts'

/** A description for machines. It is drawn with the page, so that it stands in the first HTML. */
export function JsonLd({ data }: { data: WithContext<Thing> }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the text of a script element is not markup, and jsonLdText leaves no "<" in it
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLdText(data) }} />
}

/** JSON in which no headline can end the script element, or open a comment in it: every "<" is escaped. */
export function jsonLdText(data: WithContext<Thing>): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
