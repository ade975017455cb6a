import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../store/in_transaction.ts';
import { loadPlace } from '../store/load/load_place.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';
import { refuseFaults } from './effect/coverage_faults.ts';
import { startRedraw } from './life/start_redraw.ts';
import { editsAfter } from './redraw_store.ts';
import { ADD, PEOPLE, type Person, RedrawDesk } from './testing/redraw_desk.ts';

const OTHER_PLACE = '990002';
const [GRID_1, GRID_3] = ['990001001001001', '990001001001003'];
const UPPER: readonly [number, number] = [101.001, 38.0025];
const MIDDLE = 38.0032;

onEachDatabase('whoever means a draft ill', (database) => {
  let desk: RedrawDesk;
  beforeAll(async () => {
    desk = await RedrawDesk.open(database);
  });
  afterAll(() => desk.close());

  const lock = { acts: [{ kind: 'lock', what: 'face', key: 0, on: true }], seen: [] as unknown[] };
  const codeOf = async (id: string, body: unknown) =>
    (await desk.as('planner').errorsOf(ADD, { id, after: 0, edits: [{ id: 'long-enough', body }] }))[0] ?? 'taken';

  it('sends numbers that are none, endless texts and keys, and is told which value is wrong', async () => {
    const { id } = await desk.start('planner');
    const act = (...acts: object[]) => ({ acts, seen: [] });
    const long = 'x'.repeat(100_000);
    const move = { kind: 'move', vertices: [0], x: [0], y: [0] };
    const owner = { kind: 'add_owner', owner: 'long-enough.a', parent: '990001001001', code: null, name: null };
    const bodies: readonly (readonly [body: unknown, code: string])[] = [
      [act({ ...move, x: [null] }), 'bad_act'],
      [act({ ...move, x: [0.5] }), 'bad_act'],
      [act({ ...move, x: [1e300] }), 'bad_act'],
      [act({ ...move, x: ['0'] }), 'bad_act'],
      [act({ kind: 'constructor' }), 'bad_act'],
      [act({ kind: 'cut', line: [[0, 0, 0]] }), 'bad_act'],
      [act({ ...owner, name: long }), 'BAD_REDRAW_EDIT'],
      [act({ ...owner, code: long }), 'BAD_REDRAW_EDIT'],
      [act({ ...owner, owner: long }), 'BAD_REDRAW_EDIT'],
      [act({ kind: 'assign', faces: [long], owner: 0 }), 'BAD_REDRAW_EDIT'],
      [{ ...lock, seen: [['face', null, [long]]] }, 'BAD_REDRAW_EDIT'],
      [{ ...lock, seen: 'everything' }, 'BAD_REDRAW_EDIT'],
      [{ ...lock, undoes: 'x' }, 'BAD_REDRAW_EDIT'],
      [{ ...lock, decides: 'long-enough-2', takes: 'both' }, 'BAD_REDRAW_EDIT'],
      [act({ ...owner, name: 'a\u0000b' }), 'BAD_TEXT'],
      [act({ ...owner, name: '\ud800' }), 'BAD_TEXT'],
    ];
    for (const [body, code] of bodies) expect(await codeOf(id, body), JSON.stringify(body).slice(0, 80)).toBe(code);
    expect(await desk.redraw(id)).toMatchObject({ editCount: 0 });
  });

  it('forges keys, says he saw what nobody made, and replays edits of others: theirs stand, and all come to the same', async () => {
    const redraw = await desk.start('planner');
    const mine = await desk.open(redraw);
    const edit = mine.give(UPPER, GRID_3);
    await mine.sync();
    const forged = (id: string, acts: object[], seen: unknown[] = []) => ({ id, body: { acts, seen } });
    const far = Number.MAX_SAFE_INTEGER;
    const edits = [
      forged('forged-keys-1', [
        { kind: 'assign', faces: ['__proto__', 'constructor', 4_294_967_295], owner: '__proto__' },
      ]),
      forged('forged-keys-2', [{ kind: 'move', vertices: [0, 1], x: [far, -far], y: [far, far] }]),
      forged('forged-keys-3', [{ kind: 'move', vertices: [0, 1], x: [], y: [] }]),
      forged(
        'forged-keys-4',
        [{ kind: 'add_owner', owner: 0, parent: '__proto__', code: GRID_1, name: 'x' }].map((act) => ({
          ...act,
          owner: 'hasOwnProperty',
        })),
      ),
      forged('forged-keys-5', [{ kind: 'drop_owner', owner: 0 }]),
      forged('forged-keys-6', [
        {
          kind: 'cut',
          line: [
            [0, 0],
            [far, far],
            [-far, 5],
          ],
        },
      ]),
      forged('forged-keys-7', [{ kind: 'cut', line: [], tolerance: 0, owners: ['__proto__'] }]),
      // He claims to have seen an edit that there is not, of the very face that the other gave away.
      forged(
        'seen-is-a-lie',
        [{ ...edit.body.acts[0]!, owner: mine.keyOf(GRID_1) }],
        edit.body.seen.map(([kind, , keys]) => [kind, 'no-such-edit', keys]),
      ),
      { id: 'undoes-nothing', body: { acts: [], seen: [], undoes: 'no-such-edit' } },
      { id: 'decides-nothing', body: { acts: [], seen: [], decides: 'no-such-edit', takes: 'mine' } },
      // The other's edit under its own id, with another body.
      { ...edit, body: { ...lock } },
    ];
    await desk.as('other').ask(ADD, { id: redraw.id, after: 0, edits });
    await mine.sync();
    const again = await desk.open(redraw, 'other');
    expect(again.replica.digest()).toBe(mine.replica.digest());
    const { coverage } = again.replica;
    expect(coverage.ownerFacts(coverage.faceOwner[coverage.faceAt(UPPER)]!).code).toBe(GRID_3);
    const log = await desk.send('planner', redraw.id, 0, []);
    expect(log).toHaveLength(edits.length);
    expect(log[0]).toMatchObject({ id: edit.id, body: edit.body });
    const submitted = await desk.step('planner', 'submitRedraw', redraw.id, `edits: ${edits.length}`);
    expect(submitted.effect!.digest).toBe(mine.replica.digest());
  });

  it('reaches no draft, base or file of another place', async () => {
    await loadPlace(database.pool, { ...tinyPlace, jurisdiction: { ...tinyPlace.jurisdiction, code: OTHER_PLACE } });
    const id = await startRedraw(database.pool, OTHER_PLACE, PEOPLE.planner.id!, { name: '别处草案' });
    const edits = [{ id: 'long-enough', body: lock }];
    expect(await desk.as('planner').errorsOf(ADD, { id, after: 0, edits })).toEqual(['UNKNOWN_REDRAW']);
    const there = ADD.replace(TINY.code, OTHER_PLACE);
    expect(await desk.as('planner').errorsOf(there, { id, after: 0, edits })).toEqual(['NOT_ALLOWED']);
    for (const step of ['submitRedraw', 'withdrawRedraw'] as const) {
      const given = step === 'submitRedraw' ? 'edits: 0' : '';
      expect(await desk.refusalOf('planner', step, id, given)).toEqual(['UNKNOWN_REDRAW']);
    }
    const { rows } = await database.pool.query('select base_digest from redraws where id = $1', [id]);
    const get = async (path: string) =>
      (await desk.as('planner').app.handle(new Request(`http://localhost${path}`))).status;
    expect(await get(`/redraws/${TINY.code}/${id}.geojson`)).toBe(404);
    expect(await get(`/redraws/${OTHER_PLACE}/${id}.geojson`)).toBe(404);
    const { rows: own } = await database.pool.query(
      'select count(*)::int from blobs where digest = $1 and jurisdiction_code = $2',
      [rows[0].base_digest, TINY.code],
    );
    if (own[0].count === 0) expect(await get(`/blobs/${rows[0].base_digest}`)).toBe(404);
  });

  describe('with more than others may send', () => {
    const post = async (person: Person, query: string, variables: object) => {
      const body = JSON.stringify({ query, variables });
      const headers = { 'content-type': 'application/json', 'content-length': String(body.length) };
      const request = new Request('http://localhost/graphql', { method: 'POST', headers, body });
      const answer = await desk.as(person).app.handle(request);
      const { errors, data } = await answer.json();
      return errors ? { status: answer.status, ...errors[0].extensions } : data;
    };
    const large = (megabytes: number) => ({
      id: `large-edit-${megabytes}`,
      body: { ...lock, seen: [['face', null, Array.from({ length: megabytes * 130_000 }, (_, i) => 1_000_000 + i)]] },
    });

    it('draws a whole city at once where he may draw, up to a bound, and says what to do beyond it', async () => {
      const { id } = await desk.start('planner');
      const taken = await post('planner', ADD.replace('number id by isOwn madeAt body', 'number'), {
        id,
        after: 0,
        edits: [large(3)],
      });
      expect(taken).toEqual({ addRedrawEdits: [{ number: 1 }] });
      const beyond = await post('planner', ADD, { id, after: 0, edits: [large(18)] });
      expect(beyond).toMatchObject({
        status: 413,
        code: 'BODY_TOO_LARGE',
        en: expect.stringContaining('street by street'),
      });
      // A page of such edits is cut short; whoever reads on gets all.
      await desk.send('planner', id, 0, [{ id: 'small-edit', body: lock } as never]);
      const page = await editsAfter(database.pool, TINY.code, id, 0, 500, 1000);
      expect(page.map(({ number, until }) => [number, until])).toEqual([[1, 2]]);
      expect((await editsAfter(database.pool, TINY.code, id, 1, 500, 1000)).map(({ number }) => number)).toEqual([2]);
    });

    it('does nothing else with so much, nor does anybody who may not draw', async () => {
      const { id } = await desk.start('planner');
      const refused = { status: 413, code: 'BODY_TOO_LARGE' };
      expect(await post('leader', ADD, { id, after: 0, edits: [large(2)] })).toMatchObject(refused);
      expect(await post('worker', ADD, { id, after: 0, edits: [large(2)] })).toMatchObject(refused);
      const rename = `mutation($name: String!) { renameRedraw(jurisdiction: "${TINY.code}", id: "${id}", name: $name) { id } }`;
      expect(await post('planner', rename, { name: 'x'.repeat(2_000_000) })).toMatchObject({ code: 'BODY_TOO_LARGE' });
    });
  });

  describe('by grids that are no coverage, which the database itself finds', () => {
    const WEST_EDGE = TINY.west;
    const EAST_EDGE = TINY.west + 0.004;
    const top = (...points: string[]) =>
      `POLYGON((${WEST_EDGE} ${MIDDLE}, ${points.map((point) => `${point}, `).join('')}${EAST_EDGE} ${MIDDLE}, ${EAST_EDGE} 38.0064, ${WEST_EDGE} 38.0064, ${WEST_EDGE} ${MIDDLE}))`;
    const bottom = (...points: string[]) =>
      `POLYGON((${WEST_EDGE} 38, ${EAST_EDGE} 38, ${EAST_EDGE} ${MIDDLE}, ${points.map((point) => `${point}, `).join('')}${WEST_EDGE} ${MIDDLE}, ${WEST_EDGE} 38))`;

    /** What the database says of the west community's two grids, had they been published so. */
    async function said(south: string, north: string): Promise<string> {
      const undone = new Error('undone');
      let heard = 'sound';
      await inTransaction(database.pool, async (client) => {
        const { rows } = await client.query("select date_trunc('milliseconds', now()) as moment");
        const { rows: ended } = await client.query(
          `update regions set valid_to = $3 where jurisdiction_code = $1 and code = any($2) and valid_to is null
           returning parent_id, code`,
          [TINY.code, [GRID_1, GRID_3], rows[0].moment],
        );
        await client.query(
          `insert into regions (jurisdiction_code, code, level, parent_id, name_zh, outline, valid_from)
           select $1, code, 3, $2::bigint, code, ST_Multi(ST_GeomFromText(wkt, 4326)), $7
           from (values ($3, $4), ($5, $6)) as t (code, wkt)`,
          [TINY.code, ended[0].parent_id, GRID_1, south, GRID_3, north, rows[0].moment],
        );
        heard = await refuseFaults(client, TINY.code, rows[0].moment, [Number(ended[0].parent_id)]).then(
          () => 'sound',
          (error: Error) => error.message,
        );
        throw undone;
      }).catch((error: unknown) => {
        if (error !== undone) heard = (error as Error).message;
      });
      return heard;
    }

    it.each([
      ['as they are', bottom(), top(), /^sound$/],
      ['with a vertex that both share', bottom(`101.002 ${MIDDLE}`), top(`101.002 ${MIDDLE}`), /^sound$/],
      ['with a vertex that one of them lacks', bottom(), top(`101.002 ${MIDDLE}`), /share every vertex/],
      ['one centimetre over each other', bottom(), top('101.002 38.0031999'), /overlap/],
      [
        'one centimetre apart',
        bottom(`101.003 ${MIDDLE}`, `101.001 ${MIDDLE}`),
        top(`101.001 ${MIDDLE}`, '101.002 38.0032001', `101.003 ${MIDDLE}`),
        /has none any more/,
      ],
      ['ten metres apart', bottom('101.002 38.0031'), top(), /has none any more/],
      [
        'beyond their community',
        bottom().replaceAll(`${WEST_EDGE} 38,`, '100.999 38,').replace(`${WEST_EDGE} 38))`, '100.999 38))'),
        top(),
        /beyond it/,
      ],
      [
        'as a bow-tie',
        `POLYGON((${WEST_EDGE} 38, ${EAST_EDGE} ${MIDDLE}, ${EAST_EDGE} 38, ${WEST_EDGE} ${MIDDLE}, ${WEST_EDGE} 38))`,
        top(),
        /regions_outline_check/,
      ],
    ])('%s', async (_, south, north, expected) => {
      expect(await said(south, north)).toMatch(expected);
    });
  });
});
