type Props = { language: string; title: string; text: string }

/** What is shown to who follows a link that ended, was taken back, or never was: it does not say which. */
export function DeadPreview({ language, title, text }: Props) {
  return (
    <main id="main" className="wrap plain-page" lang={language}>
      <h1>{title}</h1>
      <p>{text}</p>
    </main>
  )
}
