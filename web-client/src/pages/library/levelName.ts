import { type ShowKey, say } from '../../i18n/showTexts'

const LEVELS: Readonly<Record<string, ShowKey & `level.${string}`>> = {
  school: 'level.school',
  undergraduate: 'level.undergraduate',
  graduate: 'level.graduate',
}

/** Whom a lesson is for; a level without words of its own says itself. */
export function levelName(level: string): string {
  const key = LEVELS[level]
  return key === undefined ? level : say(key)
}
