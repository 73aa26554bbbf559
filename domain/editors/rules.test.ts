import { describe, expect, it } from 'vitest'
import {
  assertCan,
  can,
  EDITOR_ROLES,
  type EditorAction,
  effectiveRole,
  isEditorRole,
  isLastAdmin,
} from './rules.ts'

const MAY: Record<EditorAction, string[]> = {
  'account.manage': ['author', 'editor', 'chief', 'admin'],
  'article.write': ['author', 'editor', 'chief', 'admin'],
  'picture.manage': ['editor', 'chief', 'admin'],
  'analytics.read': ['author', 'editor', 'chief', 'admin'],
  'plan.write': ['author', 'editor', 'chief', 'admin'],
  'receipt.check': ['author', 'editor', 'chief', 'admin'],
  'picture.upload': ['author', 'editor', 'chief', 'admin'],
  'article.publish': ['editor', 'chief', 'admin'],
  'article.withdraw': ['editor', 'chief', 'admin'],
  'correction.remove': ['chief', 'admin'],
  'story.manage': ['editor', 'chief', 'admin'],
  'page.write': ['editor', 'chief', 'admin'],
  'redirect.manage': ['chief', 'admin'],
  'front.arrange': ['editor', 'chief', 'admin'],
  'wire.manage': ['chief', 'admin'],
  'import.manage': ['chief', 'admin'],
  'list.write': ['editor', 'chief', 'admin'],
  'section.write': ['chief', 'admin'],
  'audit.read': ['chief', 'admin'],
  'push.manage': ['chief', 'admin'],
  'partner.manage': ['chief', 'admin'],
  'settings.manage': ['chief', 'admin'],
  'editors.manage': ['admin'],
}

describe('what a role may do', () => {
  it.each(Object.entries(MAY))('%s', (action, roles) => {
    expect(EDITOR_ROLES.filter((role) => can({ role }, action as EditorAction))).toEqual(roles)
  })

  it('is refused by name', () => {
    expect(() => assertCan({ role: 'author' }, 'article.publish')).toThrowError(
      expect.objectContaining({ code: 'forbidden', status: 403 }),
    )
    expect(() => assertCan({ role: 'editor' }, 'article.publish')).not.toThrow()
  })

  it('is nothing for a role that is none', () => {
    expect(isEditorRole('owner')).toBe(false)
    expect(isEditorRole('chief')).toBe(true)
  })
})

describe('the last admin', () => {
  it('is the only one who may sign in', () => {
    expect(isLastAdmin(['ada'], 'ada')).toBe(true)
    expect(isLastAdmin(['ada', 'ben'], 'ada')).toBe(false)
    expect(isLastAdmin(['ben'], 'ada')).toBe(false)
  })
})

describe('a demanded second factor', () => {
  const lacking = { isDemanded: true, hasSecondFactor: false }

  it('keeps chiefs and admins to an author’s rights until they have one', () => {
    expect(EDITOR_ROLES.map((role) => effectiveRole(role, lacking))).toEqual([
      'author',
      'editor',
      'author',
      'author',
    ])
  })

  it('changes nothing for who has one, and nothing when it is not demanded', () => {
    expect(effectiveRole('admin', { isDemanded: true, hasSecondFactor: true })).toBe('admin')
    expect(effectiveRole('chief', { isDemanded: false, hasSecondFactor: false })).toBe('chief')
  })
})
