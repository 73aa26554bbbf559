/** What a letter says: paragraphs, then one link, then a last line in small print. */
export type Letter = {
  language: string
  subject: string
  paragraphs: readonly string[]
  link?: { text: string; url: string }
  foot?: string
}

/** A letter as plain text and as simple HTML that says the same. */
export function renderMail({ language, subject, paragraphs, link, foot }: Letter): {
  text: string
  html: string
} {
  const text = [
    ...paragraphs,
    ...(link ? [`${link.text}:\n${link.url}`] : []),
    ...(foot ? [`-- \n${foot}`] : []),
  ]
  const html = [
    ...paragraphs.map((words) => `<p>${escapeHtml(words)}</p>`),
    ...(link
      ? [
          `<p><a href="${escapeHtml(link.url)}">${escapeHtml(link.text)}</a></p>`,
          `<p style="font-size:13px;color:#5b5b57;word-break:break-all">${escapeHtml(link.url)}</p>`,
        ]
      : []),
    ...(foot ? [`<p style="font-size:13px;color:#5b5b57">${escapeHtml(foot)}</p>`] : []),
  ]
  const style = 'font:16px/1.5 system-ui,sans-serif;color:#1a1a18;max-width:34rem;margin:0 auto;padding:16px'
  return {
    text: `${text.join('\n\n')}\n`,
    html: `<!doctype html><html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head><body style="${style}">${html.join('')}</body></html>`,
  }
}

function escapeHtml(text: string): string {
  const names: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return text.replace(/[&<>"']/g, (sign) => names[sign] ?? sign)
}
