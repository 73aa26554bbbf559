import type { ArticleActions } from '#components/admin/article/desk-article.ts'
import { findPicturesAction } from '../pictures/actions.ts'
import { lookAgainAction } from '../receipts/actions.ts'
import {
  createUpdateAction,
  findStoriesAction,
  leaveAction,
  loadStoriesAction,
  makeUpdateOfAction,
  relateAction,
  sameEventAction,
  suggestAction,
  writeUpdateAction,
} from '../stories/actions.ts'
import {
  createAction,
  createTagAction,
  publishAction,
  reloadAction,
  restoreAction,
  saveAction,
  withdrawAction,
} from './actions.ts'
import {
  addCommentAction,
  answerCommentAction,
  deleteCommentAction,
  loadCommentsAction,
  moveAnchorsAction,
  resolveThreadAction,
} from './comment-actions.ts'
import { correctAction, editCorrectionAction, removeCorrectionAction } from './correction-actions.ts'
import { embargoAction, endAction, moveAction, scheduleAction, takeBackAction } from './flow-actions.ts'
import {
  findRecallsAction,
  searchAuthorsAction,
  searchPlacesAction,
  searchTagsAction,
} from './search-actions.ts'
import { openTranslationAction, reviewTranslationAction } from './translation-actions.ts'

/** The actions that the form is given. */
export const articleActions: ArticleActions = {
  create: createAction,
  save: saveAction,
  publish: publishAction,
  schedule: scheduleAction,
  flow: { move: moveAction, takeBack: takeBackAction, embargo: embargoAction, end: endAction },
  withdraw: withdrawAction,
  restore: restoreAction,
  correction: { add: correctAction, edit: editCorrectionAction, remove: removeCorrectionAction },
  translation: { open: openTranslationAction, review: reviewTranslationAction },
  reload: reloadAction,
  createTag: createTagAction,
  searchTags: searchTagsAction,
  searchAuthors: searchAuthorsAction,
  searchPlaces: searchPlacesAction,
  findRecalls: findRecallsAction,
  findPictures: findPicturesAction,
  lookAgain: lookAgainAction,
  comments: {
    load: loadCommentsAction,
    add: addCommentAction,
    answer: answerCommentAction,
    resolve: resolveThreadAction,
    remove: deleteCommentAction,
    move: moveAnchorsAction,
  },
  story: {
    load: loadStoriesAction,
    find: findStoriesAction,
    relate: relateAction,
    leave: leaveAction,
    makeUpdateOf: makeUpdateOfAction,
    createUpdate: createUpdateAction,
    writeUpdate: writeUpdateAction,
    suggest: suggestAction,
    sameEvent: sameEventAction,
  },
}
