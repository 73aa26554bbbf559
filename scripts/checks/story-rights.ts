import type { EditorRole } from '#domain/editors/rules.ts'

// The lines of desk-rights.ts that concern stories and Recall.

export const STORY_COMMANDS: Record<string, EditorRole> = {
  'recall/editor-queries findSameEvent': 'author',
  'recall/editor-queries listRecallsToMend': 'editor',
  'recall/editor-queries suggestRecalls': 'author',
  'stories/commands createUpdateOf': 'author',
  'stories/commands leaveStory': 'author',
  'stories/commands makeUpdateOf': 'author',
  'stories/commands relateArticle': 'author',
  'stories/commands writeUpdate': 'author',
  'stories/editor-queries getStoryForDesk': 'editor',
  'stories/editor-queries listStoriesForDesk': 'editor',
  'stories/editor-queries listStoriesOfArticle': 'author',
  'stories/editor-queries searchStoriesForDesk': 'author',
  'stories/manage-commands mergeStories': 'editor',
  'stories/manage-commands saveStory': 'editor',
  'stories/manage-commands splitStory': 'editor',
}

export const STORY_ACTIONS: Record<string, EditorRole | { least: EditorRole; given: unknown[] }> = {
  'stories/actions createUpdateAction': 'author',
  'stories/actions leaveAction': 'author',
  'stories/actions makeUpdateOfAction': 'author',
  'stories/manage-actions mergeStoriesAction': 'editor',
  'stories/actions relateAction': 'author',
  'stories/actions sameEventAction': 'author',
  'stories/manage-actions saveStoryAction': 'editor',
  'stories/manage-actions splitStoryAction': 'editor',
  'stories/actions suggestAction': 'author',
  'stories/actions writeUpdateAction': 'author',
  'stories/actions findStoriesAction': { least: 'author', given: ['en', ''] },
  'stories/actions loadStoriesAction': { least: 'author', given: [1] },
}
