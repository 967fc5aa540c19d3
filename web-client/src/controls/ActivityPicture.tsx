import type { LiveConnection } from '../connection/LiveConnection'
import { t } from '../i18n'
import { type Album, PictureButton } from './PictureButton'

/** Saves what came out of a poll or a prediction as a picture; nothing before there is something. */
export function ActivityPicture({ connection }: { readonly connection: LiveConnection }) {
  const { activity, answer } = connection.classroom
  const { poll, prediction } = activity.value
  if (poll?.revealed !== true && (prediction === null || prediction.drawing)) {
    return null
  }
  const albums = async (): Promise<readonly Album[]> => {
    if (poll !== null) {
      const { pollPicture } = await import('./pollPicture')
      return [{ title: t('poll.label'), pictures: [pollPicture(poll)] }]
    }
    if (prediction === null) return []
    const { predictionPicture } = await import('./predictionPicture')
    return [{ title: t('predict.label'), pictures: [predictionPicture(prediction, answer.value)] }]
  }
  return <PictureButton connection={connection} albums={albums} />
}
