import { describe, expect, it } from 'vitest'
import { assertCan, can, EDITOR_ROLES, type EditorAction, isEditorRole } from './rules.ts'

const MAY: Record<EditorAction, string[]> = {
  'account.manage': ['author', 'editor', 'chief', 'admin'],
  'article.write': ['author', 'editor', 'chief', 'admin'],
  'picture.upload': ['author', 'editor', 'chief', 'admin'],
  'article.publish': ['editor', 'chief', 'admin'],
  'article.withdraw': ['editor', 'chief', 'admin'],
  'page.write': ['editor', 'chief', 'admin'],
  'redirect.manage': ['chief', 'admin'],
  'front.arrange': ['editor', 'chief', 'admin'],
  'list.write': ['editor', 'chief', 'admin'],
  'section.write': ['chief', 'admin'],
  'audit.read': ['chief', 'admin'],
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
