import { Icon } from './icon.tsx'

/** Switches between the light and the dark page. Without script it is not shown: the page follows the system. */
export function ThemeButton({ label }: { label: string }) {
  return (
    <theme-toggle>
      <button type="button" className="tool" aria-label={label} aria-pressed="false" suppressHydrationWarning>
        <Icon name="sun" />
        <Icon name="moon" />
      </button>
    </theme-toggle>
  )
}
