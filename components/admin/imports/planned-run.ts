import type { ImportState } from '#domain/imports/runs/rules.ts'
import type { KeptSurvey, Plan } from '#domain/imports/runs/schema.ts'

/** An import as its screen knows it. */
export type PlannedRun = {
  id: number
  name: string
  state: ImportState
  done: number
  survey: KeptSurvey
  plan: Plan | null
}
