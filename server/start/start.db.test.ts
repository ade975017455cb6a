import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';

const MAIN = join(import.meta.dirname, '../main.ts');
const PLACE = '990103';

const folder = mkdtempSync(join(tmpdir(), 'gezhong-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Program {
  readonly url: string;
  readonly child: ChildProcess;
  readonly printed: () => string;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error(`Unexpected address: ${address}.`);
  return address.port;
}

/** The program as a user starts it, once its map can be used. */
async function startProgram(): Promise<Program> {
  const port = await freePort();
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, [MAIN, '--no-live', '--place', 'wugong'], {
    env: { ...env, PORT: String(port), DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (said += piece.toString()));
  const url = `http://127.0.0.1:${port}`;
  while (child.exitCode === null) {
    const healthy = await fetch(`${url}/healthz`).then(
      ({ status }) => status === 200,
      () => false,
    );
    if (healthy) return { url, child, printed: () => said };
    await sleep(100);
  }
  throw new Error(`The program ended with ${child.exitCode}:\n${said}`);
}

/** Signs in to the demonstration city by one click. @returns the cookie */
async function signIn(url: string, role: string): Promise<string> {
  const response = await fetch(`${url}/session/demonstration`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ role }),
  });
  if (!response.ok) throw new Error(await response.text());
  return response.headers.get('set-cookie')!.split(';')[0]!;
}

async function ask<T>(url: string, cookie: string, query: string, variables: object = {}): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

interface Cases {
  readonly jurisdiction: {
    readonly cases: {
      readonly nodes: readonly { readonly id: string }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    };
  };
}

/** Reports cases one after the other until the server is gone; ids of those that were acknowledged. */
async function reportUntilGone(url: string, cookie: string, acknowledged: string[]): Promise<void> {
  const query = `mutation($report: CaseReport!) { reportCase(jurisdiction: "${PLACE}", report: $report) { id } }`;
  for (let i = 0; ; i++) {
    try {
      const data = await ask<{ reportCase: { id: string } }>(url, cookie, query, {
        report: { kind: 'hazard', description: `第 ${i} 件` },
      });
      acknowledged.push(data.reportCase.id);
    } catch {
      return;
    }
  }
}

describe('the program', () => {
  it('killed while cases come in has every case that it acknowledged when it is started again', async () => {
    const first = await startProgram();
    const cookie = await signIn(first.url, 'administrator');
    const acknowledged: string[] = [];
    const senders = Array.from({ length: 4 }, () => reportUntilGone(first.url, cookie, acknowledged));
    while (acknowledged.length < 60) await sleep(10);
    const ended = once(first.child, 'exit');
    first.child.kill('SIGKILL');
    await Promise.all([...senders, ended]);

    const second = await startProgram();
    const stored = new Set<string>();
    for (let after = ''; ; ) {
      const { jurisdiction } = await ask<Cases>(
        second.url,
        // Whoever was signed in still is.
        cookie,
        `{ jurisdiction(code: "${PLACE}") { cases(first: 1000 ${after}) { nodes { id } pageInfo { hasNextPage endCursor } } } }`,
      );
      const { cases } = jurisdiction;
      for (const { id } of cases.nodes) stored.add(id);
      if (!cases.pageInfo.hasNextPage) break;
      after = `, after: "${cases.pageInfo.endCursor}"`;
    }
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);

    const gone = once(second.child, 'exit');
    second.child.kill('SIGTERM');
    expect(await gone).toEqual([0, null]);
    expect(second.printed()).toContain('/review');
    // The password of the administrator whom the first start made is printed once.
    const password = /^ +密码 password +([a-z2-9]{5}-){3}[a-z2-9]{5}$/m;
    expect([password.test(first.printed()), password.test(second.printed())]).toEqual([true, false]);
    expect(second.printed()).not.toMatch(/ {4}at /);
  }, 400_000);

  it('says in one sentence that its port is taken, and ends with a code that is not 0', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const address = holder.address() as { port: number };
    const child = spawn(process.execPath, [MAIN], {
      env: { ...process.env, PORT: String(address.port), DATA_DIR: folder },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
    const [code] = await once(child, 'close');
    holder.close();
    expect(code).toBe(1);
    expect(said).toContain(`Port ${address.port} is taken`);
    expect(said.trim().split('\n')).toHaveLength(1);
  });
});
