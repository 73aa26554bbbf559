'use server'

import type { ActionResult } from '#components/admin/action-result.ts'
import { moveSchedule } from '#domain/articles/flow/commands.ts'
import { addPlan, movePlan, removePlan, savePlan, startPlanned } from '#domain/plans/commands.ts'
import { runAction } from '../../../run-action.ts'

export async function addPlanAction(input: unknown): Promise<ActionResult<{ id: number }>> {
  return runAction((editor) => addPlan(editor, input))
}

export async function savePlanAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    await savePlan(editor, input)
    return null
  })
}

export async function movePlanAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    await movePlan(editor, input)
    return null
  })
}

export async function removePlanAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    await removePlan(editor, input)
    return null
  })
}

export async function startPlannedAction(input: unknown): Promise<ActionResult<{ articleId: number }>> {
  return runAction((editor) => startPlanned(editor, input))
}

export async function moveScheduleAction(input: unknown): Promise<ActionResult<null>> {
  return runAction(async (editor) => {
    await moveSchedule(editor, input)
    return null
  })
}
