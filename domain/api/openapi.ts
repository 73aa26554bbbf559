import { z } from 'zod'
import { site } from '#lib/metadata/site.ts'
import { absoluteUrl } from '#lib/url.ts'
import { ENDPOINTS, type Endpoint } from './endpoints.ts'

const ref = (id: string) => ({ $ref: `#/components/schemas/${id}` })
const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ref('Problem') } },
})

/** The OpenAPI 3.1 document of the read API, made of the schemas that its answers are held against. `name` is the paper's. */
export function openApiDocument(name: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: `${name}: read API`,
      version: '1',
      description:
        'Published articles, whole and at once. No key is needed. Limits are told in the RateLimit headers.',
      contact: { name, url: site.url },
    },
    servers: [{ url: absoluteUrl('/api/v1') }],
    paths: Object.fromEntries(ENDPOINTS.map((endpoint) => [endpoint.path, { get: operation(endpoint) }])),
    components: { schemas: schemas() },
  }
}

function operation({ path, name, summary, query, answer, type }: Endpoint): object {
  const inPath = path.includes('{id}')
    ? [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }]
    : []
  return {
    operationId: name,
    summary,
    parameters: [...inPath, ...queryParameters(query)],
    responses: {
      200: {
        description: summary,
        content: { [type]: { schema: answer ? ref(answer) : { type: 'string' } } },
      },
      304: { description: 'Your copy is still right (If-None-Match)' },
      400: problem('A parameter is wrong'),
      404: problem('There is no such thing'),
      ...(inPath.length > 0 && { 410: problem('The article was withdrawn: do not show it any more') }),
      429: problem('Too many requests: wait as long as Retry-After says'),
    },
  }
}

function queryParameters(query: z.ZodObject): object[] {
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'input' })
  return Object.entries(properties).map(([name, schema]) => {
    const { description, ...rest } = schema as { description?: string }
    return {
      name,
      in: 'query',
      required: required.includes(name),
      ...(description && { description }),
      schema: rest,
    }
  })
}

function schemas(): Record<string, object> {
  const made = z.toJSONSchema(z.globalRegistry, { uri: (id) => `#/components/schemas/${id}` }).schemas
  return Object.fromEntries(
    Object.entries(made).map(([id, { $schema: _, $id: __, id: ___, ...schema }]) => [id, schema]),
  )
}
