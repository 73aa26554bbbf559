import { readFileSync } from 'node:fs'
import { DataFactory, Parser, type Quad_Subject, Store } from 'n3'
import Validator from 'rdf-validate-shacl'
import { findStandard } from './standards.ts'

const { namedNode, literal, blankNode, quad } = DataFactory
const SCHEMA = 'http://schema.org/'
const TYPE = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type')

const WORK = ['CreativeWork', 'Thing']
/** What each kind is besides: the shapes of what it descends from hold for it too. */
const PARENTS: Record<string, readonly string[]> = {
  NewsArticle: ['Article', ...WORK],
  CollectionPage: ['WebPage', ...WORK],
  ProfilePage: ['WebPage', ...WORK],
  WebSite: WORK,
  CreativeWorkSeries: WORK,
  ImageObject: ['MediaObject', ...WORK],
  CorrectionComment: ['Comment', ...WORK],
  BreadcrumbList: ['ItemList', 'Thing'],
  NewsMediaOrganization: ['Organization', 'Thing'],
}

type Block = Record<string, unknown>

/** What schema.org's SHACL shapes find wrong with pages' JSON-LD; null where they are not at hand. */
export async function findShapeProblems(
  pages: readonly { url: string; jsonLd: readonly (Block | string)[] }[],
): Promise<{ url: string; text: string }[] | null> {
  const file = findStandard('schema-org-shacl/shacl/full.shacl')
  if (!file) return null
  const shapes = new Store(new Parser().parse(readFileSync(file, 'utf8')))
  const data = new Store()
  const pageOf = new Map<string, string>()
  for (const { url, jsonLd } of pages)
    for (const block of jsonLd)
      if (typeof block === 'object') addThing(data, block, (id) => pageOf.set(id, url))
  const { results } = await new Validator(shapes).validate(data)
  return results.map(({ focusNode, path, value, message }) => ({
    url: pageOf.get(focusNode?.value ?? '') ?? '',
    text: `${nameOf(path)} ${value?.value ?? ''}: ${message.map((one) => one.value).join(' ')}`,
  }))
}

/** Every thing becomes a node of its own, also one with an `@id`: what a page says of it is judged on that page. */
function addThing(data: Store, block: Block, remember: (id: string) => void): Quad_Subject {
  const subject = blankNode()
  remember(subject.value)
  for (const [name, value] of Object.entries(block))
    for (const one of [value].flat()) {
      if (name === '@type')
        for (const type of [String(one), ...(PARENTS[String(one)] ?? ['Thing'])])
          data.addQuad(quad(subject, TYPE, namedNode(SCHEMA + type)))
      else if (!name.startsWith('@'))
        data.addQuad(quad(subject, namedNode(SCHEMA + name), objectOf(data, one, remember)))
    }
  return subject
}

function objectOf(data: Store, value: unknown, remember: (id: string) => void) {
  if (typeof value === 'object' && value !== null) return addThing(data, value as Block, remember)
  // An address may stand for the thing that is there.
  if (typeof value === 'string' && /^https?:\/\/\S+$/.test(value)) return namedNode(value)
  return literal(typeof value === 'number' ? value : String(value))
}

function nameOf(path: { value?: string } | null | undefined): string {
  return (path?.value ?? '').replace(SCHEMA, '')
}
