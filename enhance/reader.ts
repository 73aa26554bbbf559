import { BreakingStrip } from './breaking-strip.ts'
import { ClickEmbed } from './click-embed.ts'
import { PictureZoom } from './picture-zoom.ts'
import { RelativeTime } from './relative-time.ts'
import { SearchSuggest } from './search-suggest.ts'
import { ShareBar } from './share-bar.ts'
import { ThemeToggle } from './theme-toggle.ts'
import { ViewCount } from './view-count.ts'

// Everything that moves on a reader's page. Each element improves markup that already works without it.

customElements.define('breaking-strip', BreakingStrip)
customElements.define('theme-toggle', ThemeToggle)
customElements.define('relative-time', RelativeTime)
customElements.define('view-count', ViewCount)
customElements.define('share-bar', ShareBar)
customElements.define('click-embed', ClickEmbed)
customElements.define('picture-zoom', PictureZoom)
customElements.define('search-suggest', SearchSuggest)
