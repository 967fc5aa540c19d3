/** The load of `bench fanout` by Bun: its own publish, many times a second. */
import { everyFrame, messageOf, settings } from './ticker.mjs';

const { port, hz, bytes } = settings();
const { message, stamp } = messageOf(bytes);
const server = Bun.serve({
  hostname: '127.0.0.1',
  port,
  fetch(request, self) {
    return self.upgrade(request) ? undefined : new Response('a socket, please', { status: 400 });
  },
  websocket: {
    perMessageDeflate: false,
    open: (socket) => socket.subscribe('hall'),
    message() {},
  },
});
console.log('listening');
everyFrame(hz, (dueNs) => {
  stamp(dueNs);
  server.publish('hall', message);
});
