import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listening, listen } from './listen.ts';

let listening: Listening;
let port: number;
const chunk = new Uint8Array(64 * 1024);
const streams = { pulled: 0, cancelled: 0 };

function endless(): Response {
  streams.pulled = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      streams.pulled++;
      controller.enqueue(chunk);
    },
    cancel() {
      streams.cancelled++;
    },
  });
  return new Response(body);
}

beforeAll(async () => {
  listening = await listen('127.0.0.1', 0);
  port = Number(new URL(listening.url).port);
});
afterAll(() => listening.close());

describe('the listener', () => {
  it('says that it is starting until it serves', async () => {
    const response = await fetch(listening.url);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'STARTING' } }] });
    listening.serve(async (request) => {
      const { pathname } = new URL(request.url);
      if (pathname === '/endless') return endless();
      if (pathname === '/broken') throw new Error('Broken on purpose.');
      return new Response(`${request.method} ${pathname} ${await request.text()}`, { headers: { 'x-a': 'b' } });
    });
  });

  it('hands over method, path, headers and body, and answers likewise', async () => {
    const response = await fetch(`${listening.url}/a?b`, { method: 'POST', body: '正文' });
    expect(await response.text()).toBe('POST /a 正文');
    expect(response.headers.get('x-a')).toBe('b');
    expect(await (await fetch(`${listening.url}/a`, { method: 'HEAD' })).text()).toBe('');
  });

  it('takes no more from a stream than its reader takes, and lets go of it when the reader leaves', async () => {
    const socket = connect(port, '127.0.0.1');
    socket.write('GET /endless HTTP/1.1\r\nHost: a\r\n\r\n');
    await once(socket, 'readable');
    await sleep(300);
    const held = streams.pulled;
    await sleep(300);
    expect(streams.pulled).toBe(held);
    expect(held * chunk.byteLength).toBeLessThan(32 * 1024 * 1024);
    socket.destroy();
    for (let i = 0; i < 100 && streams.cancelled === 0; i++) await sleep(10);
    expect(streams.cancelled).toBe(1);
  });

  it('refuses what is no path, and goes on after an answer that broke', async () => {
    const socket = connect(port, '127.0.0.1');
    socket.write('GET http://elsewhere/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toMatch(/^HTTP\/1.1 400/);
    await expect(fetch(`${listening.url}/broken`)).rejects.toThrow();
    expect((await fetch(`${listening.url}/a`)).status).toBe(200);
  });

  it('says in a sentence that a port is taken', async () => {
    await expect(listen('127.0.0.1', port)).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      en: expect.stringContaining(`${port}`),
    });
  });
});
