import { t } from '../../i18n'
import { BrandBar } from '../BrandBar'
import { navigate } from '../router'
import { JoinForm } from '../student/JoinForm'
import './landing.css'
import { useState } from 'preact/hooks'
import { type Answer, type CreatedClass, createClass } from '../../connection/api'
import { reasonText } from '../../controls/reasonText'
import { ScenarioPicker } from '../ScenarioPicker'
import { NightSky } from './NightSky'

/** The way in for everybody: join a class, host one, or explore alone. */
export default function LandingPage() {
  return (
    <>
      <BrandBar />
      <main class="landing">
        <section class="hero">
          <NightSky />
          <h1 class="display">{t('landing.title')}</h1>
          <p class="subtitle hero-text">{t('landing.subtitle')}</p>
        </section>
        <div class="doors">
          <div class="stack doors-alone">
            <section class="card door door-join" aria-labelledby="door-join">
              <h2 id="door-join">{t('landing.join')}</h2>
              <JoinForm code={null} onJoin={({ code, ...name }) => navigate(`/join/${code}`, name)} />
            </section>
            <a class="card door-explore" href="/explore" onClick={(event) => follow(event, '/explore')}>
              <strong>{t('landing.explore')} →</strong>
              <span class="quiet">{t('landing.explore.text')}</span>
            </a>
            <a class="card door-explore" href="/library" onClick={(event) => follow(event, '/library')}>
              <strong>{t('landing.library')} →</strong>
              <span class="quiet">{t('landing.library.text')}</span>
            </a>
          </div>
          <HostDoor />
        </div>
        <footer class="landing-foot">
          <p class="disclaimer">{t('landing.disclaimer')}</p>
          <a class="landing-statement" href="/accessibility" onClick={(event) => follow(event, '/accessibility')}>
            {t('access.statement')}
          </a>
        </footer>
      </main>
    </>
  )
}

/* Goes there within the page; with a key held the browser opens it as it would any link. */
function follow(event: MouseEvent, path: string): void {
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault()
    navigate(path)
  }
}

function HostDoor() {
  const [answer, setAnswer] = useState<Answer<CreatedClass> | 'busy' | null>(null)
  const host = async (scenario: string | null) => {
    setAnswer('busy')
    const created = await createClass(scenario)
    setAnswer(created)
    if (created.kind === 'ok') {
      navigate(`/host/${created.value.classId}#${created.value.hostToken}`)
    }
  }
  return (
    <section class="card door" aria-labelledby="door-host">
      <h2 id="door-host">{t('landing.host')}</h2>
      <p class="quiet">{t('landing.host.text')}</p>
      <ScenarioPicker busy={answer === 'busy'} action={t('landing.host.action')} onPick={(id) => void host(id)} />
      {answer !== null && answer !== 'busy' && answer.kind !== 'ok' && (
        <p class="notice" data-tone="danger" role="alert">
          {answer.kind === 'refused' ? reasonText(answer.reason) : t('page.unreachable')}
        </p>
      )}
    </section>
  )
}
