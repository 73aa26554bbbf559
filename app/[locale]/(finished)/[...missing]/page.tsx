import { Missing, missingMetadata } from '../../missing.tsx'
import { PLACEHOLDER } from '../../placeholder.ts'

export const generateStaticParams = () => [{ missing: [PLACEHOLDER, PLACEHOLDER] }]

export const generateMetadata = missingMetadata

/** Every address that nothing else answers. */
export default function Page() {
  return <Missing />
}
