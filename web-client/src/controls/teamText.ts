/** What teams and their treatments are called. */

import { t } from '../i18n'
import type { Arm, Course, Teams } from '../model'

export function teamName(team: number): string {
  return t('team.name', { team: String(team) })
}

export function armName(arm: Arm | Course): string {
  return t(`arm.${arm}`)
}

/** The arm of a team; null while there is none, or nobody may know it. */
export function armOf({ trial }: Teams, team: number): Arm | null {
  return trial?.allocation[team - 1] ?? null
}

/** A list of names as a sentence holds it. */
export function listed(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
}
