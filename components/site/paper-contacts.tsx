import type { Paper } from '#domain/paper/rules.ts'
import { translator } from '#lib/i18n.ts'

/** How the newsroom is reached, and where else the paper is; nothing where it says neither. */
export function PaperContacts({ paper }: { paper: Paper }) {
  const { edition, address, email, phone, social } = paper
  if (!address && !email && !phone && social.length === 0) return null
  const t = translator(edition)
  return (
    <div className="footer-contacts">
      {(address || email || phone) && (
        <address>
          {address && <span>{address}</span>}
          {email && <a href={`mailto:${email}`}>{email}</a>}
          {phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>}
        </address>
      )}
      {social.length > 0 && (
        <ul aria-label={t('site.elsewhere')}>
          {social.map((url) => (
            <li key={url}>
              <a href={url} rel="me noopener">
                {accountName(url)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** "t.me/dateline" of a whole address. */
function accountName(url: string): string {
  const { host, pathname } = new URL(url)
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`
}
