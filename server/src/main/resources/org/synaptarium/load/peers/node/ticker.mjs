/** Calls for every frame that is due; one that comes too late is left out, never made up for. */
export function everyFrame(hz, send) {
  const periodNs = 1e9 / hz;
  const startNs = Number(process.hrtime.bigint());
  let number = 0;
  const tick = () => {
    const nowNs = Number(process.hrtime.bigint());
    number = Math.max(number, Math.floor((nowNs - startNs) / periodNs));
    send(BigInt(Math.round(startNs + number * periodNs)));
    number++;
    const waitMs = (startNs + number * periodNs - Number(process.hrtime.bigint())) / 1e6;
    setTimeout(tick, Math.max(0, waitMs));
  };
  setTimeout(tick, 0);
}

/** A message that ends with the time at which it was due: nanoseconds of the machine's clock. */
export function messageOf(bytes) {
  const message = new Uint8Array(bytes);
  for (let i = 0; i < bytes - 8; i++) message[i] = (i * 31) & 0xff;
  const view = new DataView(message.buffer);
  return { message, stamp: (dueNs) => view.setBigInt64(bytes - 8, dueNs, true) };
}

export function settings() {
  const [port, hz, bytes] = process.argv.slice(2).map(Number);
  return { port, hz, bytes };
}
