/** Names the browser's tab after what the page is about, in the page's language: tabs and windows are told apart by ear, too. */

const NAME = 'Synaptarium'

/** Follows the page's first heading for as long as the page lives. */
export function keepTitle(): void {
  const follow = () => {
    const heading = document.querySelector('main h1')?.textContent?.trim()
    const title = heading ? `${heading} · ${NAME}` : NAME
    if (document.title !== title) document.title = title
  }
  new MutationObserver(follow).observe(document.body, { childList: true, subtree: true, characterData: true })
}
