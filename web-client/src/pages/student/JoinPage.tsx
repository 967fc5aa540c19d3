import { useState } from 'preact/hooks'
import { deviceName, vault } from '../../connection/browser'
import type { Ticket } from '../../connection/TokenVault'
import { reasonText } from '../../controls/reasonText'
import { t } from '../../i18n'
import type { Entry } from '../../protocol/messages'
import { BrandBar } from '../BrandBar'
import { Departed } from '../Departed'
import { Waiting } from '../Interlude'
import { navigate, type Route, takePassedOn } from '../router'
import { useSession } from '../useSession'
import { CoHostView } from './CoHostView'
import { JoinForm, type Who } from './JoinForm'
import { StudentView } from './StudentView'

/** `/join` and `/join/CODE`: in by code and nickname, or back in as the person that this tab was. */
export default function JoinPage({ route }: { readonly route: Extract<Route, { page: 'join' }> }) {
  return route.code === null || route.code.length < 6 ? (
    <JoinCard>
      <JoinForm code={route.code} onJoin={({ code, ...name }) => navigate(`/join/${code}`, name)} />
    </JoinCard>
  ) : (
    <ClassDoor code={route.code} />
  )
}

function ClassDoor({ code }: { readonly code: string }) {
  const [entry] = useState(() => wayIn(code))
  const connection = useSession(code, entry)
  const [entering, setEntering] = useState(entry !== null)
  const { identity, refusal, farewell } = connection.classroom
  const enter = (next: Entry) => {
    setEntering(true)
    connection.enter(next)
  }
  if (farewell.value !== null && farewell.value !== 'ended') {
    return (
      <Departed
        why={farewell.value}
        onReturn={() => enter(wayIn(code) ?? joining({ code, nickname: '', realName: '' }))}
      />
    )
  }
  if (identity.value !== null) {
    return identity.value.role === 'host' ? (
      <CoHostView connection={connection} />
    ) : (
      <StudentView connection={connection} />
    )
  }
  if (entering && refusal.value === null) {
    return <Waiting text={t('join.entering')} />
  }
  const back = vault.ofThisBrowser(code)
  return (
    <JoinCard>
      {back !== null && <WelcomeBack ticket={back} onBack={() => enter({ kind: 'resume', token: back.token })} />}
      <JoinForm
        code={code}
        problem={refusal.value && reasonText(refusal.value)}
        onJoin={(who) => (who.code === code ? enter(joining(who)) : navigate(`/join/${who.code}`, who))}
      />
    </JoinCard>
  )
}

/* A reloaded tab is who it was; a tab that came from the front page brings its name along. */
function wayIn(code: string): Entry | null {
  const ticket = vault.ofThisTab(code)
  const passedOn = takePassedOn()
  if (passedOn !== null) {
    return joining({ code, ...passedOn })
  }
  return ticket === null ? null : { kind: 'resume', token: ticket.token }
}

function joining({ code, nickname, realName }: Who): Entry {
  const device = deviceName()
  return {
    kind: 'join',
    code,
    nickname,
    ...(realName === '' ? {} : { realName }),
    ...(device === null ? {} : { device }),
  }
}

function WelcomeBack({ ticket, onBack }: { readonly ticket: Ticket; readonly onBack: () => void }) {
  return (
    <div class="stack">
      <button type="button" class="btn btn-primary btn-large btn-block" onClick={onBack}>
        {t('join.back', { name: ticket.nickname })}
      </button>
      <p class="quiet">{t('join.back.or')}</p>
    </div>
  )
}

function JoinCard({ children }: { readonly children: preact.ComponentChildren }) {
  return (
    <>
      <BrandBar />
      <main class="interlude">
        <div class="card stack interlude-card">
          <h1>{t('join.title')}</h1>
          {children}
        </div>
      </main>
    </>
  )
}
