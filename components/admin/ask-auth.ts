/** What an endpoint of sign-in answered; status 0 when there was no answer at all. */
export type AuthAnswer = { status: number; data: unknown }

/** Asks an endpoint of sign-in: GET without a body, POST with one. */
export async function askAuth(path: string, body?: object): Promise<AuthAnswer> {
  try {
    const response = await fetch(`/api/auth${path}`, {
      method: body ? 'POST' : 'GET',
      ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    })
    return { status: response.status, data: await response.json().catch(() => null) }
  } catch {
    return { status: 0, data: null }
  }
}

/** A field of an answer, as text; empty when it is not there. */
export function textOf(data: unknown, name: string): string {
  const value = data && typeof data === 'object' ? Reflect.get(data, name) : undefined
  return typeof value === 'string' ? value : ''
}

/** A list of texts of an answer. */
export function textsOf(data: unknown, name: string): string[] {
  const value: unknown = data && typeof data === 'object' ? Reflect.get(data, name) : undefined
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
