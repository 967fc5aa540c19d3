/** A binary message that doesn't keep to the format; the page asks for a fresh state instead of guessing. */
export class BrokenMessage extends Error {
  override readonly name = 'BrokenMessage'
}

/** Reads little-endian numbers one after another; reading past the end throws {@link BrokenMessage}. */
export class ByteReader {
  readonly #view: DataView
  readonly #end: number
  #at: number

  constructor(bytes: ArrayBuffer, start = 0, length = bytes.byteLength - start) {
    this.#view = new DataView(bytes)
    this.#at = start
    this.#end = start + length
  }

  u8(): number {
    return this.#view.getUint8(this.#take(1))
  }

  u16(): number {
    return this.#view.getUint16(this.#take(2), true)
  }

  i16(): number {
    return this.#view.getInt16(this.#take(2), true)
  }

  u32(): number {
    return this.#view.getUint32(this.#take(4), true)
  }

  u64(): bigint {
    return this.#view.getBigUint64(this.#take(8), true)
  }

  f64(): number {
    return this.#view.getFloat64(this.#take(8), true)
  }

  u8s(count: number): Uint8Array {
    const at = this.#take(count)
    return new Uint8Array(this.#view.buffer.slice(at, at + count) as ArrayBuffer)
  }

  u16s(count: number): Uint16Array {
    const at = this.#take(count * 2)
    return Uint16Array.from({ length: count }, (_, index) => this.#view.getUint16(at + index * 2, true))
  }

  f32s(count: number): Float32Array {
    const at = this.#take(count * 4)
    const values = new Float32Array(count)
    for (let index = 0; index < count; index++) {
      values[index] = this.#view.getFloat32(at + index * 4, true)
    }
    return values
  }

  /** How many bytes are left. */
  get left(): number {
    return this.#end - this.#at
  }

  skip(bytes: number): void {
    this.#take(bytes)
  }

  /** Returns a reader of the next `length` bytes and goes on behind them. */
  part(length: number): ByteReader {
    return new ByteReader(this.#view.buffer as ArrayBuffer, this.#take(length), length)
  }

  fail(what: string): never {
    throw new BrokenMessage(`binary message with ${what}`)
  }

  #take(bytes: number): number {
    const at = this.#at
    if (at + bytes > this.#end) {
      this.fail(`${this.#end} bytes ends early`)
    }
    this.#at = at + bytes
    return at
  }
}
