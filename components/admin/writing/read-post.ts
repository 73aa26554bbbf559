import type { PostCard } from '#domain/body/schema.ts'

export type PostRead = { url: string; card: PostCard } | { problem: string }

/** Asks the server for the words of a post. Answers them, or why there are none (empty when nobody answered). */
export async function readPost(url: string): Promise<PostRead> {
  try {
    const response = await fetch('/admin/api/posts', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ url }),
    })
    const answer: { url?: string; card?: PostCard; message?: string } = await response.json()
    return answer.url && answer.card
      ? { url: answer.url, card: answer.card }
      : { problem: answer.message ?? '' }
  } catch {
    return { problem: '' }
  }
}
