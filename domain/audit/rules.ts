/** What was done, to what. `act` is a noun and a verb as in "article.publish"; `detail` holds what a later reader must know. */
export type Act = {
  act: string
  subject: { kind: string; id: string | number; name?: string }
  detail?: Record<string, unknown>
}
