import { useEffect, useState } from 'preact/hooks'
import {
  aboutClass,
  CLASS_FILES,
  type ClassCard,
  type ClassFile,
  deleteClass,
  downloadFile,
} from '../../connection/api'
import type { LiveConnection } from '../../connection/LiveConnection'
import { writePreparedLink } from '../../connection/preparedLink'
import { ConfirmButton } from '../../controls/ConfirmButton'
import { CopyButton } from '../../controls/JoinPanel'
import { offerFile } from '../../controls/offerFile'
import { locale, t } from '../../i18n'
import { spikesCsv } from '../../model'
import { navigate } from '../router'

/** Ends a class for everybody; and what becomes of it then. */
export function ClassEnd({
  connection,
  hostToken,
}: {
  readonly connection: LiveConnection
  readonly hostToken: string
}) {
  const { identity, ended } = connection.classroom
  return (
    <>
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
      <StartLink connection={connection} hostToken={hostToken} />
      <SpikeFile connection={connection} />
      <Kept classId={identity.value?.classId ?? ''} hostToken={hostToken} ended={ended.value} />
    </>
  )
}

/** The spikes that this page holds, as a file. */
function SpikeFile({ connection }: { readonly connection: LiveConnection }) {
  const [none, setNone] = useState(false)
  const save = () => {
    const csv = spikesCsv(connection.frames)
    setNone(csv === null)
    if (csv !== null) {
      offerFile(
        new Blob([csv], { type: 'text/csv' }),
        `synaptarium-${connection.classroom.identity.value?.classId}-spikes.csv`,
      )
    }
  }
  return (
    <div class="row">
      <button type="button" class="btn btn-small" onClick={save}>
        {t('host.spikes')}
      </button>
      <span class="quiet" role="status">
        {t(none ? 'host.spikes.none' : 'host.spikes.note')}
      </span>
    </div>
  )
}

/** A link that opens another class like this one: same lesson and seed, with these dials, at this body time. */
function StartLink({ connection, hostToken }: { readonly connection: LiveConnection; readonly hostToken: string }) {
  const { identity, dials, blockers } = connection.classroom
  const [seed, setSeed] = useState<string | null>(null)
  const classId = identity.value?.classId ?? ''
  useEffect(() => {
    void aboutClass(classId, hostToken).then((answer) => answer.kind === 'ok' && setSeed(answer.value.seed))
  }, [classId, hostToken])
  const link = () =>
    location.origin +
    writePreparedLink({
      scenario: identity.value?.scenario.id ?? null,
      seed,
      bodyTimeMs: connection.frames.latest?.bodyTimeMs ?? 0,
      dials: {
        stress: dials.stress.value.value,
        glutamate: dials.glutamate.value.value,
        ketamine: dials.ketamine.value.value,
      },
      blockers: blockers.value,
    })
  return (
    <div class="row">
      <CopyButton text={link}>{t('prepared.copy')}</CopyButton>
      <span class="quiet">{t('prepared.copy.note')}</span>
    </div>
  )
}

/** What is kept of a class: its recording, how long, and a way to delete it at once. */
export function Kept(props: { readonly classId: string; readonly hostToken: string; readonly ended: boolean }) {
  const { classId, hostToken, ended } = props
  const [failed, setFailed] = useState(false)
  const [namesKept, setNamesKept] = useState(false)
  const [card, setCard] = useState<ClassCard | null>(null)
  useEffect(() => {
    void aboutClass(classId, hostToken).then((answer) => answer.kind === 'ok' && setCard(answer.value))
  }, [classId, hostToken, ended])
  const save = async (file: ClassFile) => {
    const content = await downloadFile(
      classId,
      hostToken,
      file,
      namesKept && (file === 'recording' || file === 'synrec'),
    )
    setFailed(content === null)
    if (content !== null) {
      offerFile(
        content,
        file === 'recording' ? `synaptarium-${classId}.json` : `synaptarium-${classId}-${CLASS_FILES[file]}`,
      )
    }
  }
  const remove = async () => {
    const gone = await deleteClass(classId, hostToken)
    setFailed(!gone)
    if (gone) navigate('/')
  }
  const replay = `/review/${encodeURIComponent(classId)}#${hostToken}`
  return (
    <>
      <div class="row">
        <a class="btn btn-primary" href={replay} target="_blank" rel="noopener">
          <span aria-hidden="true">▶</span> {t('host.replay')}
        </a>
        {(Object.keys(CLASS_FILES) as ClassFile[]).map((file) => (
          <button key={file} type="button" class="btn" onClick={() => void save(file)}>
            {t(`host.file.${file}`)}
          </button>
        ))}
        <ConfirmButton
          danger
          question={t('host.delete.question')}
          consequence={t('host.delete.consequence')}
          confirm={t('host.delete')}
          onConfirm={() => void remove()}
        >
          {t('host.delete')}
        </ConfirmButton>
      </div>
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          aria-checked={namesKept}
          checked={namesKept}
          onChange={(event) => setNamesKept(event.currentTarget.checked)}
        />
        <span>
          {t('host.namesKept')} <span class="quiet">{t('host.namesKept.note')}</span>
        </span>
      </label>
      {card?.deletedEpochMs != null && (
        <p class="quiet">
          {t('host.keptUntil', { date: new Date(card.deletedEpochMs).toLocaleDateString(locale.value) })}
        </p>
      )}
      {failed && (
        <p class="notice" data-tone="danger" role="alert">
          {t('host.recording.failed')}
        </p>
      )}
    </>
  )
}
