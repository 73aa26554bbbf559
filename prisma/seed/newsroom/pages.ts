import { ABOUT_PAGES } from './pages-about.ts'
import { RULES_PAGES } from './pages-rules.ts'
import type { DemoPage } from './types.ts'

export const PAGES: DemoPage[] = [...ABOUT_PAGES, ...RULES_PAGES]
