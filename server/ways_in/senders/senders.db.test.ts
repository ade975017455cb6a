import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvOf, HEADINGS, rowOf } from '../../../geodata/formats/hotline/testing/hotline_options.ts';
import { type Actor, visitor } from '../../access/actor.ts';
import { grantOf } from '../../access/testing/everybody.ts';
import { type App, makeApp } from '../../app.ts';
import { loadPlace } from '../../store/load/load_place.ts';
import { onEachDatabase } from '../../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../../testing/tiny_place.ts';
import { signBody } from '../webhook/signature.ts';
import { SENDER_WAYS, type SenderWay, senderOfCode } from './find_sender.ts';
import { addKeyless, addSender, type NewSender, revokeSender, saveSender } from './manage_senders.ts';
import { hashSenderKey } from './sender_key.ts';

const HOUR_MS = 3_600_000;
const PLACE = { longitude: 101.001, latitude: 38.001 };

onEachDatabase('senders', (database) => {
  let app: App;
  let actor: Actor = visitor(null);
  let number = 0;
  beforeAll(async () => {
    await loadPlace(database.pool, tinyPlace);
    app = makeApp({ pool: database.pool, clientFolder: '/nowhere', development: false, identify: async () => actor });
  });
  afterAll(() => app.close());

  const signedIn = (role: 'administrator' | 'street' | 'grid_worker', region: string | null = null): Actor => ({
    ...visitor(null),
    kind: 'account',
    id: '00000000-0000-7000-8000-000000000002',
    name: '示例账号',
    grants: [grantOf(role, { jurisdiction: TINY.code, region })],
  });
  const add = (sender: Partial<NewSender> & Pick<NewSender, 'code' | 'way'>) =>
    addSender(database.pool, { place: TINY.code, name: '示例系统', ...sender });
  const end = (code: string, after: string) =>
    database.pool.query(`update case_senders set valid_to = now() + $2::interval where code = $1`, [code, after]);
  const count = async () => (await database.pool.query('select count(*)::int as n from cases')).rows[0].n as number;
  const lastUsed = async (code: string): Promise<Date | null> =>
    (await database.pool.query('select last_used_at from case_senders where code = $1', [code])).rows[0].last_used_at;

  /** What a report of the kind is answered by a way in: the status, and a code where the way tells one. */
  const sends: Readonly<Record<SenderWay, (key: string, kind: string, sender?: string) => Promise<unknown[]>>> = {
    async open311(key, kind) {
      const fields = { jurisdiction_id: TINY.code, api_key: key, service_code: kind, lat: '38.001', long: '101.001' };
      const body = new URLSearchParams({ ...fields, description: `第 ${++number} 件` });
      const address = 'http://localhost/open311/v2/requests.json';
      const response = await app.handle(new Request(address, { method: 'POST', body }));
      return [response.status];
    },
    async webhook(key, kind) {
      const body = JSON.stringify({ id: ++number, kind, description: '路灯不亮', position: PLACE });
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` };
      const address = `http://localhost/inbox/${TINY.code}`;
      const response = await app.handle(new Request(address, { method: 'POST', headers, body }));
      const { errors, reports } = (await response.json()) as InboxAnswer;
      return [response.status, errors?.[0]?.extensions.code ?? reports?.[0]?.problem?.code ?? 'taken'];
    },
    async hotline(key, kind, sender) {
      const form = new FormData();
      form.append('file', new File([csvOf([HEADINGS, rowOf(++number)])], 'any.csv'));
      const mapping = { coordinateSystem: 'wgs84', kinds: { 物业: kind } };
      form.append('options', JSON.stringify({ mapping, dryRun: false, onErrors: 'skip', sender }));
      const headers: HeadersInit = key === '' ? [] : { authorization: `Bearer ${key}` };
      const address = `http://localhost/hotline/${TINY.code}`;
      const response = await app.handle(new Request(address, { method: 'POST', body: form, headers }));
      const { errors, problems } = (await response.json()) as HotlineSaid;
      return [response.status, errors?.[0]?.extensions.code ?? problems?.[0]?.code ?? 'taken'];
    },
  };
  const taken = { open311: [201], webhook: [200, 'taken'], hotline: [200, 'taken'] } as const;
  const refused = { open311: [403], webhook: [403, 'KEY_REFUSED'], hotline: [403, 'KEY_REFUSED'] } as const;
  const otherKind = { open311: [403], webhook: [200, 'KIND_REFUSED'], hotline: [200, 'KIND_REFUSED'] } as const;

  describe.each(SENDER_WAYS)('by %s', (way) => {
    it('take reports until their end, and from then on refuse the key as any other that does not hold', async () => {
      const code = `ends-${way}`;
      const key = await add({ code, way, validTo: new Date(Date.now() + HOUR_MS) });
      expect(await sends[way](key, 'snap_report')).toEqual(taken[way]);
      await end(code, '-1 second');
      const before = await count();
      expect(await sends[way](key, 'snap_report')).toEqual(refused[way]);
      expect(await sends[way](`${key}x`, 'snap_report')).toEqual(refused[way]);
      expect(await count()).toBe(before);
      expect(await senderOfCode(database.pool, TINY.code, code)).toBeNull();
      await end(code, '1 hour');
      expect(await sends[way](key, 'snap_report')).toEqual(taken[way]);
      await revokeSender(database.pool, TINY.code, code);
      expect(await sends[way](key, 'snap_report')).toEqual(refused[way]);
    });

    it('take reports of the kinds that are named and of those below them alone', async () => {
      const { rows } = await database.pool.query(
        `select p.code as parent, c.code as child from case_kinds p
         join case_kinds c on c.jurisdiction_code = p.jurisdiction_code and c.parent_code = p.code
         where p.parent_code is null and p.loop = 'case' and c.loop = 'case' order by c.code limit 1`,
      );
      const { parent, child } = rows[0];
      const key = await add({ code: `kinds-${way}`, way, kinds: [parent] });
      expect(await sends[way](key, parent)).toEqual(taken[way]);
      expect(await sends[way](key, child)).toEqual(taken[way]);
      const before = await count();
      expect(await sends[way](key, 'wish')).toEqual(otherKind[way]);
      expect(await count()).toBe(before);
    });

    it('are noted to have come, once a minute at most, and the first time in the audit log', async () => {
      const code = `used-${way}`;
      const key = await add({ code, way });
      await sends[way](`${key}x`, 'snap_report');
      expect(await lastUsed(code)).toBeNull();
      await sends[way](key, 'snap_report');
      const first = await lastUsed(code);
      expect(Math.abs(Date.now() - first!.getTime())).toBeLessThan(60_000);
      await sends[way](key, 'snap_report');
      expect(await lastUsed(code)).toEqual(first);
      await database.pool.query(`update case_senders set last_used_at = now() - interval '61 s' where code = $1`, [
        code,
      ]);
      await sends[way](key, 'snap_report');
      expect((await lastUsed(code))!.getTime()).toBeGreaterThanOrEqual(first!.getTime());
      const { rows } = await database.pool.query(
        `select actor_kind, actor_id from audit_log where action = 'sender.first_use' and subject_id = $1`,
        [code],
      );
      expect(rows).toEqual([{ actor_kind: 'sender', actor_id: `${TINY.code}/${code}` }]);
    });
  });

  it('that sign what they send are refused after their end as well', async () => {
    const key = await add({ code: 'signs', way: 'webhook' });
    const send = async (id: number) => {
      const body = JSON.stringify({ id, kind: 'snap_report', description: '路灯不亮', position: PLACE });
      const signature = signBody(new TextEncoder().encode(body), hashSenderKey(key), Math.floor(Date.now() / 1000));
      const headers = { 'content-type': 'application/json', 'x-sender': 'signs', 'x-signature-256': signature };
      const address = `http://localhost/inbox/${TINY.code}`;
      return (await app.handle(new Request(address, { method: 'POST', headers, body }))).status;
    };
    expect(await send(9001)).toBe(200);
    expect(await lastUsed('signs')).not.toBeNull();
    await end('signs', '-1 second');
    expect(await send(9002)).toBe(403);
  });

  describe('of hotline files', () => {
    it('send by their key under their own code alone, and add no other', async () => {
      const key = await add({ code: 'own-files', way: 'hotline' });
      await addKeyless(database.pool, { place: TINY.code, code: 'others', way: 'hotline', name: '示例' });
      expect(await sends.hotline(key, 'property', 'own-files')).toEqual([200, 'taken']);
      for (const other of ['others', 'nobody-yet']) {
        expect(await sends.hotline(key, 'property', other)).toEqual([403, 'KEY_REFUSED']);
      }
      expect(await senderOfCode(database.pool, TINY.code, 'nobody-yet')).toBeNull();
    });

    it('are brought in by people who have the right to, and a new sender by an administrator of the place alone', async () => {
      try {
        expect(await sends.hotline('', 'property', 'desk')).toEqual([401, 'NOT_SIGNED_IN']);
        actor = signedIn('grid_worker');
        expect(await sends.hotline('', 'property', 'desk')).toEqual([403, 'NOT_ALLOWED']);
        actor = signedIn('administrator', '990001001001');
        expect(await sends.hotline('', 'property', 'desk')).toEqual([403, 'NOT_ALLOWED']);
        actor = signedIn('administrator');
        expect(await sends.hotline('', 'property', 'desk')).toEqual([200, 'taken']);
        actor = signedIn('street', '990001001');
        expect(await sends.hotline('', 'property', 'desk')).toEqual([200, 'taken']);
      } finally {
        actor = visitor(null);
      }
    });

    it('that were revoked do not come back with a file', async () => {
      actor = signedIn('administrator');
      try {
        await addKeyless(database.pool, { place: TINY.code, code: 'ended', way: 'hotline', name: '示例' });
        await revokeSender(database.pool, TINY.code, 'ended');
        const before = await count();
        expect(await sends.hotline('', 'property', 'ended')).toEqual([400, 'SENDER_ENDED']);
        expect(await count()).toBe(before);
        expect(await senderOfCode(database.pool, TINY.code, 'ended')).toBeNull();
      } finally {
        actor = visitor(null);
      }
    });
  });

  describe('that are saved', () => {
    const sender = { place: TINY.code, code: 'saved', way: 'webhook', name: '示例' } as const;

    it('keep their key where no new one is asked for, and never one that was revoked', async () => {
      const { key } = await saveSender(database.pool, sender, true);
      const validTo = new Date(Date.now() + HOUR_MS);
      const changed = await saveSender(database.pool, { ...sender, name: '新名', kinds: ['property'], validTo }, false);
      expect(changed).toMatchObject({ key: null, sender: { name: '新名', kinds: ['property'], validTo } });
      expect(await sends.webhook(key!, 'property')).toEqual([200, 'taken']);
      const anew = await saveSender(database.pool, sender, true);
      expect(await sends.webhook(key!, 'property')).toEqual([403, 'KEY_REFUSED']);
      expect(await sends.webhook(anew.key!, 'snap_report')).toEqual([200, 'taken']);
      await revokeSender(database.pool, TINY.code, 'saved');
      const back = await saveSender(database.pool, sender, false);
      expect(back.key).not.toBeNull();
      expect(await sends.webhook(anew.key!, 'property')).toEqual([403, 'KEY_REFUSED']);
    });

    it.each([
      [{ code: 'Saved' }, 'BAD_SENDER_CODE'],
      [{ name: ' ' }, 'BAD_SENDER_NAME'],
      [{ validTo: new Date(0) }, 'BAD_VALID_TO'],
      [{ kinds: ['nothing'] }, 'UNKNOWN_KIND'],
      [{ place: '123456' }, 'UNKNOWN_JURISDICTION'],
      [{ way: 'open311' }, 'SENDER_EXISTS'],
    ] as const)('are refused with %j by %s', async (wrong, code) => {
      await saveSender(database.pool, sender, false);
      await expect(saveSender(database.pool, { ...sender, ...wrong }, true)).rejects.toMatchObject({ code });
    });
  });

  it('cannot send the server anywhere: an address that a report names is kept as text and never asked', async () => {
    let connections = 0;
    const trap = createServer((_, response) => response.end()).on('connection', () => connections++);
    await new Promise<void>((listening) => trap.listen(0, '127.0.0.1', listening));
    const url = `http://127.0.0.1:${(trap.address() as AddressInfo).port}/photo.jpg`;
    try {
      const key = await add({ code: 'trap', way: 'open311' });
      const fields = { jurisdiction_id: TINY.code, api_key: key, service_code: 'snap_report', lat: '38', long: '101' };
      const body = new URLSearchParams({ ...fields, lat: '38.001', long: '101.001', media_url: url, description: url });
      const address = 'http://localhost/open311/v2/requests.json';
      expect((await app.handle(new Request(address, { method: 'POST', body }))).status).toBe(201);
      const hook = await add({ code: 'trap-hook', way: 'webhook' });
      const report = { kind: 'snap_report', description: url, position: PLACE, address: url };
      const inbox = await app.handle(
        new Request(`http://localhost/inbox/${TINY.code}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${hook}` },
          body: JSON.stringify([
            { ...report, id: 1 },
            { ...report, id: 2, photos: [url] },
          ]),
        }),
      );
      expect(await inbox.json()).toMatchObject({ taken: 1, refused: 1 });
      const { rows } = await database.pool.query('select media_url from open311_details');
      expect(rows).toEqual([{ media_url: url }]);
      await sleep(300);
      expect(connections).toBe(0);
    } finally {
      trap.close();
    }
  });
});

interface Refused {
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

interface InboxAnswer extends Refused {
  readonly reports?: readonly { readonly problem?: { readonly code: string } }[];
}

interface HotlineSaid extends Refused {
  readonly problems?: readonly { readonly code: string }[];
}
