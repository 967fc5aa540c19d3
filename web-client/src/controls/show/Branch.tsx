import { useState } from 'preact/hooks'
import type { Answer, CreatedClass } from '../../connection/api'
import { branchShowing } from '../../connection/showings'
import { t } from '../../i18n'
import { say } from '../../i18n/showTexts'
import { bodyTimeAt, chapterAt } from '../../model'
import { lookThrough } from '../lensChoice'
import { Modal } from '../Modal'
import { reasonText } from '../reasonText'
import './Branch.css'
import { Icon, type IconName } from './Icon'
import type { Show } from './Show'
import { placeText } from './showText'
import { WhatIfForm } from './WhatIfForm'

type Asked = 'which' | 'class' | 'whatIf'

/** Leaves the recording at the moment that is shown: into a live class, or into an alternative that is drawn against it. */
export function BranchDialog({ show, onClose }: { readonly show: Show; readonly onClose: () => void }) {
  const [frame] = useState(() => show.frame.peek())
  const [asked, setAsked] = useState<Asked>('which')
  const place = placeText(show, frame, bodyTimeAt(show.timeline, frame), chapterAt(show.timeline, frame))
  const draw = (without: readonly number[]) => {
    show.connection.steering.perform({ action: 'alternative', from: frame, without, with: [] })
    lookThrough('whatif', show.connection)
    onClose()
  }
  return (
    <Modal title={say('show.branch')} wide onClose={onClose}>
      <p class="num">
        <span class="quiet">{say('show.branch.from')}</span> <strong>{place}</strong>
      </p>
      {asked === 'which' && (
        <div class="grid branch-ways">
          <Way
            title={say('show.branch.class')}
            text={say('show.branch.class.text')}
            icon="people"
            onChoose={() => setAsked('class')}
          />
          <Way
            title={say('show.branch.whatIf')}
            text={say('show.branch.whatIf.text')}
            icon="branch"
            onChoose={() => setAsked('whatIf')}
          />
        </div>
      )}
      {asked === 'class' && <LiveClass show={show} frame={frame} />}
      {asked === 'whatIf' && <WhatIfForm show={show} frame={frame} onDraw={draw} />}
    </Modal>
  )
}

function Way(props: {
  readonly title: string
  readonly text: string
  readonly icon: IconName
  readonly onChoose: () => void
}) {
  return (
    <button type="button" class="branch-way" onClick={props.onChoose}>
      <strong>
        <Icon name={props.icon} /> {props.title}
      </strong>
      <span class="quiet">{props.text}</span>
    </button>
  )
}

/* Makes the class on a press of its own: it costs a brain, and everybody with the code may come in. */
function LiveClass({ show, frame }: { readonly show: Show; readonly frame: number }) {
  const [answer, setAnswer] = useState<Answer<CreatedClass> | 'busy' | null>(null)
  const open = async () => {
    setAnswer('busy')
    setAnswer(await branchShowing(show.token, frame))
  }
  if (answer !== null && answer !== 'busy' && answer.kind === 'ok') {
    const { classId, code, hostToken } = answer.value
    const desk = `/host/${classId}#${hostToken}`
    return (
      <div class="stack" data-testid="branched">
        <p role="status">{say('show.branch.made')}</p>
        <p class="code" data-testid="branch-code">
          {code}
        </p>
        <div class="row">
          <a class="btn btn-primary" href={desk}>
            {say('show.branch.here')}
          </a>
          <a class="btn" href={desk} target="_blank" rel="noopener">
            {say('show.branch.newTab')}
          </a>
        </div>
      </div>
    )
  }
  const problem =
    answer === null || answer === 'busy'
      ? null
      : answer.kind === 'refused'
        ? reasonText(answer.reason)
        : t('page.unreachable')
  return (
    <div class="stack">
      <p>{say('show.branch.class.more')}</p>
      {problem !== null && (
        <p class="notice" data-tone="danger" role="alert">
          {problem}
        </p>
      )}
      <div class="row">
        <button type="button" class="btn btn-primary" disabled={answer === 'busy'} onClick={() => void open()}>
          {answer === 'busy' && <span class="spinner" />} {say('show.branch.open')}
        </button>
      </div>
    </div>
  )
}
