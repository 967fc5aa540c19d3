import { dlopen } from 'bun:ffi';

/* Bun's own clock begins with the process; what reads the messages knows the system's. */
const MONOTONIC = 1;
const time = new BigInt64Array(2);
const libc = dlopen('libc.so.6', { clock_gettime: { args: ['i32', 'ptr'], returns: 'i32' } });
function nowNanos() {
  libc.symbols.clock_gettime(MONOTONIC, time);
  return Number(time[0]) * 1e9 + Number(time[1]);
}

/** Calls for every frame that is due; one that comes too late is left out, never made up for. */
export function everyFrame(hz, send) {
  const periodNs = 1e9 / hz;
  const startNs = nowNanos();
  let number = 0;
  const tick = () => {
    const nowNs = nowNanos();
    number = Math.max(number, Math.floor((nowNs - startNs) / periodNs));
    send(BigInt(Math.round(startNs + number * periodNs)));
    number++;
    const waitMs = (startNs + number * periodNs - nowNanos()) / 1e6;
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
