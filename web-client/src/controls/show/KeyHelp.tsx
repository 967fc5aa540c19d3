import { say } from '../../i18n/showTexts'
import { Modal } from '../Modal'
import './KeyHelp.css'
import { PRESENTER_KEYS } from './presenterKeys'

/** Which key does what. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  return (
    <Modal title={say('show.key.help')} onClose={onClose}>
      <dl class="key-help">
        {PRESENTER_KEYS.map(([action, keys]) => (
          <div key={action}>
            <dt>
              {keys.map((key) => (
                <kbd key={key} class="kbd">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{say(`show.key.${action}`)}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{say('show.help.note')}</p>
    </Modal>
  )
}
