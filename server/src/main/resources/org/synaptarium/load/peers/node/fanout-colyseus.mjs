/** The load of `bench fanout` by Colyseus: a room that broadcasts bytes, many times a second. */
import { Room, Server } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';
import { everyFrame, messageOf, settings } from './ticker.mjs';

const { port, hz, bytes } = settings();
const { message, stamp } = messageOf(bytes);

class Hall extends Room {
  maxClients = 100_000;
  patchRate = null;
  onCreate() {
    everyFrame(hz, (dueNs) => {
      stamp(dueNs);
      this.broadcastBytes('f', message);
    });
  }
}

const server = new Server({ transport: new WebSocketTransport({ pingInterval: 0 }), greet: false });
server.define('hall', Hall);
await server.listen(port, '127.0.0.1');
console.log('listening');
