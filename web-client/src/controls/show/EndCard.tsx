import { useEffect, useState } from 'preact/hooks'
import { say } from '../../i18n/showTexts'
import './EndCard.css'
import { Icon } from './Icon'
import type { Show } from './Show'

/** The recording is over: what can be done now. The last frame stays to be looked at. */
export function EndCard(props: { readonly show: Show; readonly onBranch: () => void; readonly onLibrary: () => void }) {
  const { show } = props
  const over = show.state?.over === true && show.connection.steering.wanted.value === null
  const [away, setAway] = useState(false)
  useEffect(() => {
    if (!over) setAway(false)
  }, [over])
  if (!over || away) return null
  return (
    <section class="end-card card" aria-label={say('show.over')}>
      <h2>{say('show.over')}</h2>
      <div class="row">
        <button type="button" class="btn btn-primary" onClick={() => show.again()}>
          <Icon name="again" /> {say('show.again')}
        </button>
        <button type="button" class="btn" onClick={() => show.back()}>
          <Icon name="back" /> {say('show.over.back')}
        </button>
        <button type="button" class="btn" onClick={props.onBranch}>
          <Icon name="branch" /> {say('show.branch')}
        </button>
        <button type="button" class="btn" onClick={props.onLibrary}>
          {say('library.title')}
        </button>
        <button type="button" class="btn btn-ghost" onClick={() => setAway(true)}>
          {say('show.over.look')}
        </button>
      </div>
    </section>
  )
}
