import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { UnifiedProvider } from './unified_provider.ts';

/** A server that describes itself as the test says. */
let answer: RequestListener;
let asked: number;
let issuer: string;
const server = createServer((request, response) => {
  asked++;
  answer(request, response);
});
beforeEach(async () => {
  asked = 0;
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

const works: RequestListener = (_, response) => {
  const about = { issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token` };
  response.setHeader('content-type', 'application/json').end(JSON.stringify(about));
};
const broken: RequestListener = (_, response) => response.writeHead(500).end();
const settings = () => ({
  issuer: new URL(issuer),
  clientId: 'gezhong',
  clientSecret: null,
  name: '示例',
  publicUrl: 'http://127.0.0.1:4999',
});
const AWAY = expect.objectContaining({ code: 'UNIFIED_LOGIN_UNREACHABLE' });

it('is asked at first use, once by all who come together, and anew after a day', async () => {
  let now = 0;
  answer = works;
  const provider = new UnifiedProvider(settings(), { now: () => now });
  expect(asked).toBe(0);
  const [one, other] = await Promise.all([provider.configuration(), provider.configuration()]);
  expect(one.serverMetadata().token_endpoint).toBe(`${issuer}/token`);
  expect(other).toBe(one);
  now += 86_399_000;
  expect(await provider.configuration()).toBe(one);
  expect(asked).toBe(1);
  now += 2_000;
  expect(await provider.configuration()).not.toBe(one);
  expect(asked).toBe(2);
});

it('that fails is asked again after one second, two, four and so on, a minute at most, and taken once it works', async () => {
  let now = 0;
  answer = broken;
  const provider = new UnifiedProvider(settings(), { now: () => now });
  for (const [index, waitSeconds] of [1, 2, 4, 8, 16, 32, 60, 60].entries()) {
    await expect(provider.configuration()).rejects.toEqual(AWAY);
    expect(asked).toBe(index + 1);
    now += waitSeconds * 1000 - 1;
    await expect(provider.configuration()).rejects.toEqual(AWAY);
    expect(asked).toBe(index + 1);
    now += 1;
  }
  answer = works;
  await provider.configuration();
  // A new trouble begins with a short wait.
  now += 86_400_000;
  answer = broken;
  await expect(provider.configuration()).rejects.toEqual(AWAY);
  now += 1000;
  answer = works;
  await provider.configuration();
});

it('that never answers is given up', async () => {
  answer = () => {};
  const provider = new UnifiedProvider(settings(), { timeoutSeconds: 0.2 });
  const began = performance.now();
  await expect(provider.configuration()).rejects.toEqual(AWAY);
  expect(performance.now() - began).toBeLessThan(5000);
});

it('that describes another issuer, or sends us on somewhere, is not taken', async () => {
  answer = (_, response) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ issuer: 'http://127.0.0.1:1' }));
  await expect(new UnifiedProvider(settings()).configuration()).rejects.toEqual(AWAY);
  answer = (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
  await expect(new UnifiedProvider(settings()).configuration()).rejects.toEqual(AWAY);
});
