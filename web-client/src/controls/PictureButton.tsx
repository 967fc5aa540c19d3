import type { FunctionComponent } from 'preact'
import { useState } from 'preact/hooks'
import type { LiveConnection } from '../connection/LiveConnection'
import { t, told } from '../i18n'
import { FRAME_MS } from '../model'
import type { Picture } from '../picture'
import './PictureButton.css'
import { bodyTimeText, neuralTimeText } from './lapse'
import type { PictureDialogProps } from './PictureDialog'
import { teamName } from './teamText'

/** Plots that belong together, and the headline of their pictures. */
export interface Album {
  readonly title: string
  readonly pictures: readonly Picture[]
}

/** When and where pictures were taken: what stands around them and in their names. */
export interface Occasion {
  readonly lesson: string
  readonly time: string
  readonly nameParts: readonly string[]
}

interface Opened extends Omit<PictureDialogProps, 'onClose'> {
  readonly Dialog: FunctionComponent<PictureDialogProps>
}

/** Opens the way to save what is shown as a picture. The code that draws comes with the first press. */
export function PictureButton(props: {
  readonly connection: LiveConnection
  readonly albums: () => readonly Album[] | Promise<readonly Album[]>
}) {
  const [opened, setOpened] = useState<Opened | null>(null)
  const open = async () => {
    const occasion = occasionOf(props.connection)
    const [albums, { PictureDialog }] = await Promise.all([props.albums(), import('./PictureDialog')])
    setOpened({ Dialog: PictureDialog, albums, occasion })
  }
  return (
    <>
      <button type="button" class="btn btn-small btn-ghost picture-button" onClick={() => void open()}>
        <span aria-hidden="true">⤓</span> <span class="picture-button-words">{t('picture.button')}</span>
      </button>
      {opened !== null && (
        <opened.Dialog albums={opened.albums} occasion={opened.occasion} onClose={() => setOpened(null)} />
      )}
    </>
  )
}

function occasionOf({ classroom, frames }: LiveConnection): Occasion {
  const scenario = classroom.identity.value?.scenario
  const { count, team: number } = classroom.teams.value
  const team = count > 1 ? `${teamName(number)} · ` : ''
  const neural = neuralTimeText((frames.latest?.frame ?? 0) * FRAME_MS)
  const body =
    classroom.circuit === 'classroom' ? `${t('clock.body')} ${bodyTimeText(frames.latest?.bodyTimeMs ?? 0)} · ` : ''
  return {
    lesson: scenario?.id == null ? t('scenario.blank') : told(scenario.title),
    time: `${team}${body}${t('clock.neural')} ${neural}`,
    nameParts: [scenario?.id ?? 'blank', neural],
  }
}
