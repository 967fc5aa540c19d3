import { useEffect, useRef, useState } from 'preact/hooks'
import { type Palette, paletteOf, readPalette } from '../design/palette'
import { t } from '../i18n'
import { fileName, type Picture, paintOn, pngOf, sheetOf, svgOf } from '../picture'
import { offerFile } from './offerFile'
import type { Album, Occasion } from './PictureButton'
import './PictureDialog.css'

export interface PictureDialogProps {
  readonly albums: readonly Album[]
  readonly occasion: Occasion
  readonly onClose: () => void
}

/** Chooses a plot and its colours, shows what will be saved, and saves it as SVG or PNG. */
export function PictureDialog({ albums, occasion, onClose }: PictureDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const preview = useRef<HTMLCanvasElement>(null)
  const choices = albums.flatMap(choicesOf)
  const [index, setIndex] = useState(0)
  const [forPrint, setForPrint] = useState(false)
  const [failed, setFailed] = useState(false)
  const choice = choices[index]
  const palette = (): Palette => (forPrint ? paletteOf('print') : readPalette(document.documentElement))
  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    if (preview.current !== null && choice !== undefined) {
      paintOn(preview.current, choice.picture, captionOf(choice, occasion), palette())
    }
  }, [index, forPrint])
  const save = async (ending: 'svg' | 'png') => {
    if (choice === undefined) return
    const caption = captionOf(choice, occasion)
    const [lesson = '', time = ''] = occasion.nameParts
    const name = fileName([lesson, choice.picture.name, time], ending)
    try {
      const content =
        ending === 'png'
          ? await pngOf(choice.picture, caption, palette())
          : new Blob([svgOf(choice.picture, caption, palette())], { type: 'image/svg+xml' })
      offerFile(content, name)
      setFailed(false)
    } catch {
      setFailed(true) // a browser without room for so large a canvas
    }
  }
  return (
    <dialog ref={dialog} class="dialog picture-dialog" aria-label={t('picture.title')} onClose={onClose}>
      <form method="dialog" class="stack">
        <h2>{t('picture.title')}</h2>
        {choice === undefined ? (
          <p role="status">{t('picture.none')}</p>
        ) : (
          <>
            <div class="field">
              <label for="picture-choice">{t('picture.plot')}</label>
              <select
                id="picture-choice"
                value={String(index)}
                onChange={(event) => setIndex(Number(event.currentTarget.value))}
              >
                {albums.map((album) => (
                  <optgroup key={album.title} label={album.title}>
                    {choicesOf(album).map((each) => (
                      <option
                        key={each.picture.name}
                        value={String(choices.findIndex(({ picture }) => picture.name === each.picture.name))}
                      >
                        {each.picture.title}
                      </option>
                    ))}
                  </optgroup>
                ))}
              </select>
            </div>
            <canvas ref={preview} class="picture-preview" role="img" aria-label={choice.picture.title} />
            <label class="switch">
              <input
                type="checkbox"
                role="switch"
                aria-checked={forPrint}
                checked={forPrint}
                onChange={(event) => setForPrint(event.currentTarget.checked)}
              />
              <span>
                {t('picture.print')} <span class="quiet switch-note">{t('picture.print.note')}</span>
              </span>
            </label>
            <div class="row">
              {choice.picture.vector && (
                <button type="button" class="btn btn-primary" onClick={() => void save('svg')}>
                  {t('picture.svg')}
                </button>
              )}
              <button type="button" class="btn btn-primary" onClick={() => void save('png')}>
                {t('picture.png')}
              </button>
            </div>
          </>
        )}
        {failed && (
          <p class="notice" data-tone="danger" role="alert">
            {t('picture.failed')}
          </p>
        )}
        <button type="submit" class="btn">
          {t('action.close')}
        </button>
      </form>
    </dialog>
  )
}

interface Choice {
  readonly album: string
  readonly picture: Picture
}

const MANY = 5

/* Each plot, and, where there are several, all of them on one sheet, as the screen shows them. */
function choicesOf({ title, pictures }: Album): readonly Choice[] {
  const each = pictures.map((picture) => ({ album: title, picture }))
  const [first] = pictures
  if (pictures.length < 2 || first === undefined) return each
  const name = `${first.name.split('-')[0]}-all`
  const all = sheetOf(name, t('picture.all'), pictures, pictures.length >= MANY || pictures.length === 4 ? 2 : 1)
  return [{ album: title, picture: all }, ...each]
}

function captionOf({ album }: Choice, { lesson, time }: Occasion) {
  return { title: album, lesson, time }
}
