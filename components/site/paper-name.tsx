import { type Logo, logoFiles, type Paper } from '#domain/paper/rules.ts'
import { derivativeSize, pictureSrcSet, pictureUrl } from '#domain/pictures/rules.ts'

/** The name of the paper as its head shows it: a logo for each look, where the paper has one, else the name in letters. */
export function PaperName({ paper: { name, logos } }: { paper: Pick<Paper, 'name' | 'logos'> }) {
  const light = logos.light ?? logos.dark
  if (!light) return name
  const dark = logos.dark ?? light
  if (dark.key === light.key) return <LogoPicture logo={light} name={name} />
  return (
    <>
      <LogoPicture logo={light} name={name} look="light" />
      <LogoPicture logo={dark} name={name} look="dark" />
    </>
  )
}

/** Of two logos the browser shows one, and loads no other: what is not displayed is lazy for ever. */
function LogoPicture({ logo, name, look }: { logo: Logo; name: string; look?: 'light' | 'dark' }) {
  const files = logoFiles(logo)
  const { width, height } = derivativeSize(files, 'original', 480)
  return (
    <img
      className={look ? `paper-logo paper-logo-${look}` : 'paper-logo'}
      src={pictureUrl(files, 'original', 480)}
      srcSet={pictureSrcSet(files, 'original')}
      sizes="240px"
      width={width}
      height={height}
      alt={name}
      loading={look ? 'lazy' : 'eager'}
    />
  )
}
