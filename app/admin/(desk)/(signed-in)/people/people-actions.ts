import type { PeopleActions } from '#components/admin/people/people-actions.ts'
import {
  changeRoleAction,
  demandSecondFactorAction,
  endSessionsAction,
  inviteAction,
  inviteAgainAction,
  removeSecondFactorAction,
  revokeInvitationAction,
  sendPasswordLinkAction,
  switchOffAction,
  switchOnAction,
} from './actions.ts'

/** The actions that the people screen is given. */
export const peopleActions: PeopleActions = {
  invite: inviteAction,
  inviteAgain: inviteAgainAction,
  revokeInvitation: revokeInvitationAction,
  changeRole: changeRoleAction,
  switchOff: switchOffAction,
  switchOn: switchOnAction,
  endSessions: endSessionsAction,
  removeSecondFactor: removeSecondFactorAction,
  sendPasswordLink: sendPasswordLinkAction,
  demandSecondFactor: demandSecondFactorAction,
}
