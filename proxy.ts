import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { mediaOrigin } from '#lib/url.ts'

export const config = { matcher: '/admin/:path*' }

const NO_STORE = 'private, no-store'
const SESSION_COOKIES = ['dateline.session_token', '__Secure-dateline.session_token']

/** Where people come who are not signed in: the door, and the pages that links lead to. */
const OPEN_PAGES = new Set([
  '/admin/sign-in',
  '/admin/forgotten',
  '/admin/new-password',
  '/admin/invitation',
  '/admin/set-up',
])

/**
 * Sends those without a session cookie to sign in, and gives the desk its security headers. It is a convenience, not a
 * guard: pages, actions and commands each ask who is there.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  const isShared = pathname.startsWith('/admin/shared/')
  const isOpen = isShared || OPEN_PAGES.has(pathname) || pathname.startsWith('/admin/api/')
  if (!isOpen && request.method === 'GET' && !SESSION_COOKIES.some((name) => request.cookies.has(name))) {
    const signIn = new URL('/admin/sign-in', request.url)
    if (pathname !== '/admin') signIn.searchParams.set('to', pathname)
    return NextResponse.redirect(signIn, { headers: { 'Cache-Control': NO_STORE } })
  }
  // The desk shows a preview in frames of its own; nothing else of it is ever framed.
  const isFramed = pathname.startsWith('/admin/preview/')
  const policy = contentSecurityPolicy(randomBytes(16).toString('base64'), isFramed ? "'self'" : "'none'")
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  response.headers.set('X-Frame-Options', isFramed ? 'SAMEORIGIN' : 'DENY')
  response.headers.set('Referrer-Policy', isShared ? 'no-referrer' : 'same-origin')
  response.headers.set('X-Robots-Tag', 'noindex, nofollow')
  response.headers.set('X-Content-Type-Options', 'nosniff')
  response.headers.set('Cache-Control', NO_STORE)
  return response
}

// The development server evaluates code as text; radix-ui and the text editor set styles inline.
function contentSecurityPolicy(nonce: string, ancestors: string): string {
  const evaluation = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluation}`,
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: ${mediaOrigin()}`.trim(),
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors}`,
  ].join('; ')
}
