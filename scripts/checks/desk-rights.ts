import type { EditorRole } from '#domain/editors/rules.ts'

// Who may pass which door of the desk, told apart from the code that guards it. Whoever adds a command, a query, a Server
// Action, a page or a route handler of the desk adds one line here: `npm run check` names what is missing or too much,
// desk-rights.db.test.ts calls every command as every role, e2e/specs/editor/rights.spec.ts does it over HTTP.
//
//   COMMANDS  '<path below domain, without .ts> <name>': '<least role>'
//   ACTIONS   '<path below app/admin without groups and .ts> <name>': '<least role>'; it is called without arguments, or,
//             if it reads them before its command asks who calls, with those of { least: '<least role>', given: [...] }
//   ROUTES    '<METHOD> <address>': { least: '<least role>', at: '<an address that exists>' }; {article} is filled in
//
// 'anyone' is somebody who is not signed in too; write above such a line why that is right.

export type Least = EditorRole | 'anyone'

/** Every exported function of a commands or editor-queries file that takes an Editor. */
export const COMMANDS: Record<string, EditorRole> = {
  'agencies/editor-queries listAgenciesForDesk': 'author',
  'alerts/commands acknowledgeAlert': 'editor',
  'alerts/editor-queries listOpenAlerts': 'author',
  'articles/commands createDraft': 'author',
  'articles/commands saveDraft': 'author',
  'articles/editor-queries findRecallCandidates': 'author',
  'articles/editor-queries getArticleForDesk': 'author',
  'articles/editor-queries listArticlesForDesk': 'author',
  'articles/flow/bin-commands binArticle': 'author',
  'articles/flow/bin-commands unbinArticle': 'author',
  'articles/flow/commands archiveArticle': 'editor',
  'articles/flow/commands scheduleArticle': 'editor',
  'articles/flow/commands sendToReview': 'author',
  'articles/flow/commands setEmbargo': 'editor',
  'articles/flow/commands setExpiry': 'editor',
  'articles/flow/commands takeBackFromReview': 'author',
  'articles/flow/commands unarchiveArticle': 'editor',
  'articles/flow/commands unscheduleArticle': 'editor',
  'articles/flow/editor-queries listBin': 'author',
  'articles/publish-commands publishArticle': 'editor',
  'articles/publish-commands restoreArticle': 'editor',
  'articles/publish-commands withdrawArticle': 'editor',
  'authors/editor-queries listAuthorsForDesk': 'author',
  'authors/editor-queries searchAuthorsForDesk': 'author',
  'body/commands readPost': 'author',
  'corrections/commands addCorrection': 'editor',
  'editors/commands endSession': 'author',
  'editors/commands signOutEverywhere': 'author',
  'editors/editor-queries listOwnSessions': 'author',
  'pages/commands savePage': 'editor',
  'pages/editor-queries getPageForDesk': 'editor',
  'pages/editor-queries listPagesForDesk': 'editor',
  'pictures/commands uploadPicture': 'author',
  'pictures/editor-queries listPicturesForDesk': 'author',
  'places/editor-queries listPlacesForDesk': 'author',
  'places/editor-queries searchPlacesForDesk': 'author',
  'redirects/commands addRedirect': 'chief',
  'redirects/commands importRedirectsCsv': 'chief',
  'redirects/commands removeRedirects': 'chief',
  'redirects/editor-queries listRedirects': 'chief',
  'sections/editor-queries listSectionsForDesk': 'author',
  'settings/commands saveSetting': 'chief',
  'tags/commands createTag': 'author',
  'tags/editor-queries listTagsForDesk': 'author',
  'tags/editor-queries searchTagsForDesk': 'author',
  'terms/commands deleteTerm': 'editor',
  'terms/commands mergeTags': 'editor',
  'terms/commands orderSections': 'chief',
  'terms/commands saveTerm': 'editor',
  'terms/editor-queries findTermForDesk': 'author',
  'terms/editor-queries listTermsForDesk': 'author',
}

/** Every Server Action. */
export const ACTIONS: Record<string, Least | { least: Least; given: unknown[] }> = {
  'account/actions chooseLanguageAction': 'author',
  'account/actions endSessionAction': 'author',
  'account/actions signOutEverywhereAction': 'author',
  'alerts/actions acknowledgeAction': 'editor',
  'articles/actions correctAction': 'editor',
  'articles/actions createAction': 'author',
  'articles/actions createTagAction': 'author',
  'articles/actions publishAction': 'editor',
  'articles/actions reloadAction': 'author',
  'articles/actions restoreAction': { least: 'editor', given: [1] },
  'articles/actions saveAction': 'author',
  'articles/actions withdrawAction': 'editor',
  'articles/flow-actions embargoAction': 'editor',
  'articles/flow-actions endAction': 'editor',
  'articles/flow-actions moveAction': { least: 'author', given: ['sendToReview', 1] },
  'articles/flow-actions scheduleAction': 'editor',
  'articles/flow-actions takeBackAction': 'author',
  'articles/search-actions findRecallsAction': 'author',
  'articles/search-actions searchAuthorsAction': 'author',
  'articles/search-actions searchPlacesAction': 'author',
  'articles/search-actions searchTagsAction': 'author',
  'lists/actions deleteTermAction': { least: 'editor', given: ['tag', 1] },
  'lists/actions mergeTagAction': 'editor',
  'lists/actions orderSectionsAction': 'chief',
  'lists/actions saveTermAction': { least: 'editor', given: ['tag'] },
  'pages/actions savePageAction': 'editor',
}

/** Every page and route handler below /admin. */
export const ROUTES: Record<string, { least: Least; at: string }> = {
  'GET /admin': { least: 'author', at: '/admin' },
  'GET /admin/account': { least: 'author', at: '/admin/account' },
  'GET /admin/articles/[id]': { least: 'author', at: '/admin/articles/{article}' },
  'GET /admin/articles/new': { least: 'author', at: '/admin/articles/new' },
  'GET /admin/lists/[kind]': { least: 'editor', at: '/admin/lists/tag' },
  'GET /admin/lists/[kind]/[id]': { least: 'editor', at: '/admin/lists/tag/new' },
  'GET /admin/bin': { least: 'author', at: '/admin/bin' },
  'GET /admin/pages': { least: 'editor', at: '/admin/pages' },
  'GET /admin/pages/[edition]/[slug]': { least: 'editor', at: '/admin/pages/en/about' },
  'GET /admin/preview/[id]': { least: 'author', at: '/admin/preview/{article}' },
  // The door itself.
  'GET /admin/sign-in': { least: 'anyone', at: '/admin/sign-in' },
  'POST /admin/api/posts': { least: 'author', at: '/admin/api/posts' },
  'POST /admin/api/pictures': { least: 'author', at: '/admin/api/pictures' },
}
