/** The load of `bench fanout` by the package ws: one message to all sockets, many times a second. */
import { WebSocketServer } from 'ws';
import { everyFrame, messageOf, settings } from './ticker.mjs';

const { port, hz, bytes } = settings();
const server = new WebSocketServer({ host: '127.0.0.1', port, perMessageDeflate: false });
const { message, stamp } = messageOf(bytes);
const options = { binary: true };
server.on('listening', () => console.log('listening'));
everyFrame(hz, (dueNs) => {
  stamp(dueNs);
  const copy = Buffer.from(message);
  for (const client of server.clients) client.send(copy, options);
});
