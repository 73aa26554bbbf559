import type { Author } from '#domain/authors/rules.ts'
import { pictureUrl } from '#domain/pictures/rules.ts'
import { mediaUrl } from '#lib/url.ts'

/** An author's portrait, life and address, under the name. Nothing when none of it is known. */
export function AuthorCard({ author: { picture, bio, email, links } }: { author: Author }) {
  if (!picture && !bio && !email && links.length === 0) return null
  return (
    <div className="author-card">
      {picture && (
        <img
          src={mediaUrl(pictureUrl(picture, '1x1', 160))}
          width="160"
          height="160"
          alt=""
          style={{ backgroundColor: picture.tint }}
        />
      )}
      <div>
        {bio && <p>{bio}</p>}
        {email && (
          <p>
            <a href={`mailto:${email}`}>{email}</a>
          </p>
        )}
        {links.map((link) => (
          <p key={link}>
            <a href={link} rel="me">
              {new URL(link).host.replace(/^www\./, '') + new URL(link).pathname.replace(/\/$/, '')}
            </a>
          </p>
        ))}
      </div>
    </div>
  )
}
