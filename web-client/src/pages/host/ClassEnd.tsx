import { useState } from 'preact/hooks'
import { downloadRecording } from '../../connection/api'
import type { LiveConnection } from '../../connection/LiveConnection'
import { ConfirmButton } from '../../controls/ConfirmButton'
import { t } from '../../i18n'

/** Takes the class home as a recording, and ends it for everybody. */
export function ClassEnd({
  connection,
  hostToken,
}: {
  readonly connection: LiveConnection
  readonly hostToken: string
}) {
  const [failed, setFailed] = useState(false)
  const { identity, ended } = connection.classroom
  const save = async () => {
    const classId = identity.value?.classId ?? ''
    const recording = await downloadRecording(classId, hostToken)
    setFailed(recording === null)
    if (recording !== null) {
      offerFile(recording, `synaptarium-${classId}.json`)
    }
  }
  return (
    <>
      <div class="row">
        <button type="button" class="btn" onClick={() => void save()}>
          {t('host.recording')}
        </button>
        {!ended.value && (
          <ConfirmButton
            danger
            question={t('host.end.question')}
            consequence={t('host.end.consequence')}
            confirm={t('host.end')}
            onConfirm={() => void connection.commands.perform({ type: 'end' })}
          >
            {t('host.end')}
          </ConfirmButton>
        )}
      </div>
      {failed && (
        <p class="notice" data-tone="danger" role="alert">
          {t('host.recording.failed')}
        </p>
      )}
    </>
  )
}

function offerFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
