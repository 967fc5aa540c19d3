/**
 * The job of a class by Colyseus: rooms that hold what a page of a class draws and patch it to everybody.
 *
 * In Colyseus's favour: no neural network is computed, spikes are drawn from a table made beforehand; a neuron is one
 * 16-bit number, the time of its last spike, so that only those that fire are patched and nothing is ever put back;
 * nothing is journalled.
 */
import { Room, Server } from '@colyseus/core';
import { ArraySchema, Encoder, Schema, defineTypes } from '@colyseus/schema';
import { WebSocketTransport } from '@colyseus/ws-transport';
import { everyFrame } from './ticker.mjs';

const [port, neurons, spikesPerFrame, metrics] = process.argv.slice(2).map(Number);
Encoder.BUFFER_SIZE = 24 * 1024;
const HZ = 20;
const FRAME_MS = 50;
const TABLE = 97;

class Dial extends Schema {}
defineTypes(Dial, { value: 'float32', hand: 'string' });

class Brain extends Schema {
  constructor() {
    super();
    this.dueNs = 'due:0000000000000000';
    this.frame = 0;
    this.metrics = new ArraySchema(...new Array(metrics).fill(0));
    this.neurons = new ArraySchema(...new Array(neurons).fill(0));
    this.dials = new ArraySchema(...['stress', 'glutamate', 'ketamine'].map(() => new Dial()));
    for (const dial of this.dials) {
      dial.value = 0;
      dial.hand = '';
    }
  }
}
defineTypes(Brain, {
  dueNs: 'string',
  frame: 'uint32',
  metrics: ['float32'],
  neurons: ['uint16'],
  dials: [Dial],
});

function table() {
  let seed = 7;
  const next = (below) => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed % below;
  };
  return Array.from({ length: TABLE }, () =>
    Array.from({ length: spikesPerFrame }, () => [next(neurons), next(FRAME_MS)]),
  );
}
const SPIKES = table();

class Lesson extends Room {
  maxClients = 1_000;
  patchRate = null;
  onCreate() {
    this.state = new Brain();
    this.onMessage('dial', (client, [number, value]) => {
      const dial = this.state.dials[number];
      dial.value = value;
      dial.hand = client.sessionId;
    });
    everyFrame(HZ, (dueNs) => {
      const state = this.state;
      state.dueNs = `due:${dueNs.toString(16).padStart(16, '0')}`;
      const frame = state.frame++;
      for (const [neuron, ms] of SPIKES[frame % TABLE]) {
        state.neurons[neuron] = (frame * FRAME_MS + ms) & 0xffff;
      }
      for (let i = 0; i < metrics; i++) state.metrics[i] = Math.sin(frame * 0.1 + i);
      this.broadcastPatch();
    });
  }
}

const transport = new WebSocketTransport({ pingInterval: 0, maxPayload: 64 * 1024 });
const server = new Server({ transport, greet: false });
server.define('lesson', Lesson);
await server.listen(port, '127.0.0.1');
console.log('listening');
