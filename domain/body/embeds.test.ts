import { describe, expect, it } from 'vitest'
import { describeEmbed, EMBED_FRAME_HOSTS } from './embeds.ts'

describe('describeEmbed', () => {
  it.each([
    [
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=1m30s&si=track',
      'youtube',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=90s',
    ],
    ['//www.youtube.com/embed/dQw4w9WgXcQ', 'youtube', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    ['https://youtube.com/shorts/dQw4w9WgXcQ', 'youtube', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    [
      'https://player.vimeo.com/video/76979871?h=8272103f6e',
      'vimeo',
      'https://vimeo.com/76979871/8272103f6e',
    ],
    ['https://mobile.twitter.com/a_b/status/12?s=20', 'x', 'https://x.com/a_b/status/12'],
    ['https://t.me/s/durov/68', 'telegram', 'https://t.me/durov/68'],
  ])('knows %s', (address, provider, url) => {
    expect(describeEmbed(address)).toMatchObject({ provider, url })
  })
  it.each([
    'https://youtube.com.evil.test/watch?v=dQw4w9WgXcQ',
    'javascript:alert(1)',
    'https://www.youtube.com/',
    'https://x.com/a',
    'https://t.me/a',
    'https://u@youtu.be/dQw4w9WgXcQ',
    'no',
    'https://youtu.be/"><script>',
  ])('does not know %s', (address) => {
    expect(describeEmbed(address)).toBeNull()
  })
  it('gives players only on the hosts that the policy allows', () => {
    for (const address of ['https://youtu.be/dQw4w9WgXcQ', 'https://vimeo.com/76979871']) {
      const player = describeEmbed(address)?.playerUrl ?? ''
      expect(EMBED_FRAME_HOSTS.some((host) => player.startsWith(`${host}/`))).toBe(true)
    }
  })
})
