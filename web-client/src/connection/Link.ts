/** The part of a browser's WebSocket that a connection needs. */
export interface SocketLike {
  binaryType: string
  onopen: (() => void) | null
  onmessage: ((event: { readonly data: unknown }) => void) | null
  onclose: ((event: { readonly code: number }) => void) | null
  send(text: string): void
  close(): void
}

/** What a {@link LiveConnection} needs from the world around it; tests give it another world. */
export interface Surroundings {
  /** The origin of the server that the page came from. */
  readonly home: string
  /** Opens a socket to a server, by its origin; null is the one that the page came from. */
  openSocket(server: string | null): SocketLike
  /** Calls back once the browser has painted, or soon when the page is hidden. */
  whenDrawn(callback: () => void): void
  random(): number
  nowMs(): number
}

/** One socket from opening to closing. Once dropped it reports nothing more, however late the network answers. */
export class Link {
  readonly #socket: SocketLike

  constructor(
    socket: SocketLike,
    on: {
      readonly open: () => void
      readonly text: (text: string) => void
      readonly bytes: (bytes: ArrayBuffer) => void
      readonly lost: (closeCode: number) => void
    },
  ) {
    this.#socket = socket
    socket.binaryType = 'arraybuffer'
    socket.onopen = on.open
    socket.onclose = ({ code }) => on.lost(code)
    socket.onmessage = ({ data }) => (typeof data === 'string' ? on.text(data) : on.bytes(data as ArrayBuffer))
  }

  send(text: string): void {
    this.#socket.send(text)
  }

  /** Closes without waiting for the other side: a half-open socket may never answer. */
  drop(): void {
    this.#socket.onopen = null
    this.#socket.onmessage = null
    this.#socket.onclose = null
    this.#socket.close()
  }
}
