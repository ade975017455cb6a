import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Role } from '../../geodata/access/roles.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { eventStream } from '../testing/event_stream.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';
import { type Actor, type ActorGrant, visitor } from './actor.ts';
import { everybody, grantOf } from './testing/everybody.ts';

const RESIDENT = '00000000-0000-7000-8000-00000000000a';
const WEST = { longitude: 101.001, latitude: 38.001 };
const EAST = { longitude: 101.007, latitude: 38.001 };
const [WEST_GRID, WEST_COMMUNITY] = ['990001001001001', '990001001001'];
const CHANGES = `subscription($after: Cursor) { changes(jurisdiction: "${TINY.code}", after: $after) {
  cursor changes { __typename ... on CaseChange { case { id description } event { step } } } } }`;

interface Batch {
  readonly changes: {
    readonly cursor: string;
    readonly changes: readonly { readonly case?: { readonly id: string; readonly description: string } }[];
  };
}

onEachDatabase('cases out of scope', (database) => {
  let api: TestApi;
  let actor: Actor = everybody;
  let before: string;
  const ids: Record<string, string> = {};

  const as = (role: Role, of: Partial<ActorGrant> = {}, id = '00000000-0000-7000-8000-00000000000f'): Actor => {
    const place = { jurisdiction: TINY.code, ...of };
    return { ...everybody, kind: role === 'wall' ? 'wall' : 'account', id, grants: [grantOf(role, place)] };
  };
  /** Who sees which of the cases. */
  const SCOPES: readonly (readonly [who: string, actor: Actor, sees: string])[] = [
    ['a grid worker', as('grid_worker', { region: WEST_GRID }), 'west order'],
    ['a community', as('community', { region: WEST_COMMUNITY }), 'west order'],
    ['a planner of a community', as('planner', { region: WEST_COMMUNITY }), 'west order'],
    ['a street worker of the whole place', as('street'), 'west east order own nowhere'],
    ['a department', as('department', { department: 'fire' }), 'east'],
    ['a department that it does not lie with', as('department', { department: 'water' }), ''],
    ['any department', as('department'), 'east'],
    ['a volunteer of a community', as('volunteer', { region: WEST_COMMUNITY }), 'order'],
    ['the resident who reported', as('resident', {}, RESIDENT), 'own'],
    ['another resident', as('resident'), ''],
    ['a leader', as('leader'), 'west east order own nowhere'],
    ['a wall', as('wall'), 'west east order own nowhere'],
    ['an administrator of a community', as('administrator', { region: WEST_COMMUNITY }), 'west order'],
  ];
  const named = (found: readonly string[]) =>
    Object.keys(ids)
      .filter((name) => found.includes(ids[name]!))
      .sort()
      .join(' ');
  const sorted = (names: string) => names.split(' ').sort().join(' ');
  const inPlace = async <T>(fields: string) =>
    (await api.ask<{ jurisdiction: T }>(`{ jurisdiction(code: "${TINY.code}") { ${fields} } }`)).jurisdiction;

  const report = async (name: string, given: object, by: Actor = everybody) => {
    actor = by;
    const answer = await api.ask<{ reportCase: { id: string } }>(
      `mutation($of: CaseReport!) { reportCase(jurisdiction: "${TINY.code}", report: $of) { id } }`,
      { of: { kind: 'hazard', description: `井盖松动 ${name}`, ...given } },
    );
    ids[name] = answer.reportCase.id;
  };
  const step = (id: string, sequence: number, name: string, more: object) =>
    api.errorsOf(`mutation($of: CaseStepInput!) { takeCaseStep(jurisdiction: "${TINY.code}", step: $of) { id } }`, {
      of: { case: id, sequence, step: name, ...more },
    });

  beforeAll(async () => {
    api = await startApi(database, tinyPlace, async () => actor);
    for (const code of ['fire', 'water']) {
      await database.pool.query(
        'insert into departments (jurisdiction_code, code, name_zh, name_en) values ($1, $2, $2, $2) on conflict do nothing',
        [TINY.code, code],
      );
    }
    before = (await inPlace<{ cursor: string }>('cursor')).cursor;
    await report('west', { position: WEST });
    await report('east', { position: EAST, description: '消防通道被占 east' });
    await report('order', { position: WEST, kind: 'wish' });
    await report('nowhere', {});
    await report('own', { position: EAST, description: '路灯不亮 own' }, as('resident', {}, RESIDENT));
    actor = everybody;
    const street = { actor: { role: 'street' } };
    expect(await step(ids.east!, 1, 'accepted', street)).toEqual([]);
    expect(await step(ids.east!, 2, 'assigned', { ...street, unit: { kind: 'department', code: 'fire' } })).toEqual([]);
  });
  afterAll(() => api.app.close());

  it('are not told by id, nor under another name, nor in a list, nor in its count', async () => {
    for (const [who, asker, sees] of SCOPES) {
      actor = asker;
      const byId = await inPlace<Record<string, { id: string } | null>>(
        Object.entries(ids)
          .map(
            ([name, id]) => `${name}: case(id: "${id}") { id } upper_${name}: case(id: "${id.toUpperCase()}") { id }`,
          )
          .join(' '),
      );
      const found = Object.values(byId).flatMap((each) => each?.id ?? []);
      expect([who, named(found)]).toEqual([who, sorted(sees)]);
      const { cases } = await inPlace<{ cases: { nodes: { id: string }[]; totalCount: number } }>(
        'cases(first: 100) { nodes { id } totalCount }',
      );
      expect([who, named(cases.nodes.map(({ id }) => id)), cases.totalCount]).toEqual([
        who,
        sorted(sees),
        sees === '' ? 0 : sees.split(' ').length,
      ]);
    }
  });

  it('are not told by the change feed from an old cursor, and each is told all of his', async () => {
    for (const [who, asker, sees] of SCOPES) {
      actor = asker;
      const stop = new AbortController();
      const told = new Set<string>();
      const stream = eventStream<Batch>(api, CHANGES, { after: before }, stop.signal);
      for await (const { data } of stream) {
        for (const change of data!.changes.changes) if (change.case) told.add(change.case.id);
        // The last thing that happened was the assignment: all was told with the batch that holds it, or it was left out.
        if (data!.changes.cursor) break;
      }
      stop.abort();
      expect([who, named([...told])]).toEqual([who, sorted(sees)]);
    }
  });

  it('are taken no step with, and nobody acts in a role or for a unit that he was not given', async () => {
    actor = as('grid_worker', { region: WEST_GRID });
    const note = { note: '看过' };
    const worker = { actor: { role: 'grid_worker' } };
    expect(await step(ids.own!, 1, 'noted', { ...worker, ...note })).toEqual(['UNKNOWN_CASE']);
    expect(await step(ids.west!, 1, 'noted', { actor: { role: 'street' }, ...note })).toEqual(['NOT_ALLOWED']);
    const elsewhere = { kind: 'region', code: '990001001002002' };
    expect(await step(ids.west!, 1, 'noted', { actor: { role: 'grid_worker', unit: elsewhere }, ...note })).toEqual([
      'NOT_ALLOWED',
    ]);
    expect(await step(ids.west!, 1, 'noted', { ...worker, ...note })).toEqual([]);
    const { rows } = await database.pool.query(
      'select actor, account_id from case_events where case_id = $1 and sequence = 2',
      [ids.west],
    );
    expect(rows).toEqual([{ actor: everybody.name, account_id: actor.id }]);
    // Having reported a case gives no right to it in another role.
    actor = { ...actor, id: RESIDENT };
    expect(await step(ids.own!, 1, 'noted', { ...worker, ...note })).toEqual(['NOT_ALLOWED']);
  });

  it('leave a wall nothing of words, people and exact places', async () => {
    actor = as('wall');
    const { one } = await inPlace<{ one: object }>(
      `one: case(id: "${ids.west}") { description address reporters { name } position { longitude latitude }
        events { actor note photos { hash } } unit { code } }`,
    );
    expect(one).toMatchObject({ description: '', address: null, reporters: [], events: [], unit: null });
    expect(one).toMatchObject({ position: { longitude: 101.001, latitude: 38.001 } });
    const { cases } = await inPlace<{ cases: { totalCount: number } }>(
      'cases(filter: { text: "井盖" }) { totalCount }',
    );
    expect(cases.totalCount).toBe(5);
  });

  it('end what is being told as soon as the right to it ends', async () => {
    actor = as('leader');
    const stop = new AbortController();
    const stream = eventStream<Batch>(api, CHANGES, { after: null }, stop.signal);
    expect((await stream.next()).value!.data).toBeTruthy();
    actor = visitor(null);
    api.app.context.access.wake();
    expect((await stream.next()).value!.errors![0]!.extensions.code).toBe('NOT_SIGNED_IN');
    expect((await stream.next()).done).toBe(true);
    stop.abort();
    // By the clock, with the next thing that is told.
    actor = as('leader', { validTo: new Date(Date.now() + 1500) });
    const other = eventStream<Batch>(api, CHANGES, { after: null }, new AbortController().signal);
    await other.next();
    await new Promise((resolve) => setTimeout(resolve, 1600));
    await report('late', { position: WEST, description: '迟到' });
    api.app.context.feed.wake();
    expect((await other.next()).value!.errors![0]!.extensions.code).toBe('NOT_ALLOWED');
  });
});
