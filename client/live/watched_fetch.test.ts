import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { watchedFetch } from './watched_fetch.ts';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  closers.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

it('hears keep-alives of an event stream and passes every byte on', async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    response.write(':\n\n');
    setTimeout(() => response.end('event: next\ndata: {"案件":1}\n\n'), 20);
  });
  let heard = 0;
  const response = await watchedFetch(() => heard++)(url);
  expect(await response.text()).toBe(':\n\nevent: next\ndata: {"案件":1}\n\n');
  expect(heard).toBeGreaterThanOrEqual(3);
});

it('leaves other answers as they are', async () => {
  const url = await serve((_, response) => {
    response.writeHead(404, { 'content-type': 'application/json' });
    response.end('{}');
  });
  let heard = 0;
  const response = await watchedFetch(() => heard++)(url);
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({});
  expect(heard).toBe(0);
});
