import { useEffect, useState } from 'preact/hooks'
import { type Answer, aboutClass, type ClassCard } from '../../connection/api'
import { reasonText } from '../../controls/reasonText'
import { t, told } from '../../i18n'
import { BrandBar } from '../BrandBar'
import { Failure, Waiting } from '../Interlude'
import { navigate } from '../router'
import { Kept } from './ClassEnd'

/** The host link of a class that is over: what is kept of it, for as long as it is. */
export function AfterTheEnd({ classId, hostToken }: { readonly classId: string; readonly hostToken: string }) {
  const [answer, setAnswer] = useState<Answer<ClassCard> | null>(null)
  useEffect(() => {
    void aboutClass(classId, hostToken).then(setAnswer)
  }, [classId, hostToken])
  if (answer === null) {
    return <Waiting text={t('host.entering')} />
  }
  if (answer.kind !== 'ok') {
    const text = answer.kind === 'refused' ? reasonText(answer.reason) : t('page.unreachable')
    return (
      <Failure title={t('host.cannotEnter')} text={text} action={t('action.home')} onAction={() => navigate('/')} />
    )
  }
  return (
    <>
      <BrandBar />
      <main class="interlude">
        <div class="card stack interlude-card">
          <h1>{t('departed.ended')}</h1>
          <p>{told(answer.value.title)}</p>
          <Kept classId={classId} hostToken={hostToken} ended />
        </div>
      </main>
    </>
  )
}
