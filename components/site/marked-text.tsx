/** Text with the words that were searched for marked. */
export function MarkedText({ parts }: { parts: { text: string; hit: boolean }[] }) {
  return parts.map(({ text, hit }, index) =>
    // The parts of a text have no identity but their place in it.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    hit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  )
}
