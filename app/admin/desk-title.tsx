import { deskWords } from './desk-words.ts'

/**
 * The title of a page of the desk. It stands in the page itself and not in Next's metadata: those stream, and while a saved page
 * is fetched anew they could be gone for a third of a second, in which the tab showed the address (docs/adr/0050-desk-titles.md).
 */
export async function DeskTitle({ children }: { children: string }) {
  const { t, site } = await deskWords()
  return <title>{`${children} · ${t('desk.name', { site })}`}</title>
}
