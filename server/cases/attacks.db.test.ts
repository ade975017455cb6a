import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everybody } from '../access/testing/everybody.ts';
import { listen } from '../http/listen.ts';
import { loadPlace } from '../store/load/load_place.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { storedAndDerived } from '../testing/derived_projection.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';

interface Answer {
  readonly data?: { readonly done?: { readonly id: string; readonly description: string } | null } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}
type Fields = Readonly<Record<string, unknown>>;

const REPORT = `mutation($of: CaseReport!) { done: reportCase(jurisdiction: "${TINY.code}", report: $of) { id description } }`;
const STEP = `mutation($of: CaseStepInput!) { done: takeCaseStep(jurisdiction: "${TINY.code}", step: $of) { id description } }`;
const STEPS = `mutation($of: [CaseStepInput!]!) { takeCaseSteps(jurisdiction: "${TINY.code}", steps: $of) { id } }`;
const APART = `mutation($a: ID!, $b: ID!, $of: ActorInput!) {
  done: keepApart(jurisdiction: "${TINY.code}", case: $a, other: $b, actor: $of) { id description } }`;
const OTHER = '990002';
const HASH = 'a'.repeat(64);
const ACTOR = { role: 'street' };
/** Who sends it: a test's stand-in for signing in. */
const NAME = 'x-name';

onEachDatabase('whoever means ill, over HTTP', (database) => {
  let api: TestApi;
  let server: Awaited<ReturnType<typeof listen>>;
  beforeAll(async () => {
    api = await startApi(database, tinyPlace, async ({ headers }) => {
      const name = headers.get(NAME);
      return { ...everybody, name: name === null ? '示例街道值班员' : decodeURIComponent(name) };
    });
    await loadPlace(database.pool, { ...tinyPlace, jurisdiction: { ...tinyPlace.jurisdiction, code: OTHER } });
    server = await listen('127.0.0.1', 0);
    server.serve((request) => api.app.handle(request));
  });
  afterAll(async () => {
    await server.close();
    await api.app.close();
  });

  const post = async (query: string, variables: Fields, name = '示例街道值班员') => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [NAME]: encodeURIComponent(name) },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
  /** The id of what came of it, or the code of what is wrong. */
  const outcome = ({ data, errors }: Answer) => errors?.[0]?.extensions.code ?? data?.done?.id ?? 'done';
  const report = async (changed: Fields = {}) =>
    outcome(await post(REPORT, { of: { kind: 'hazard', description: '井盖松动', ...changed } }));
  const stepOf = (id: string, sequence: number, step: string, more: Fields = {}) => ({
    case: id,
    sequence,
    step,
    actor: ACTOR,
    ...more,
  });
  const take = async (...[id, sequence, step, more]: Parameters<typeof stepOf>) =>
    outcome(await post(STEP, { of: stepOf(id, sequence, step, more) }));

  it('is not the program itself, nor nobody, nor from nowhere', async () => {
    const id = await report();
    const as = async (actor: Fields, name?: string) =>
      outcome(await post(STEP, { of: stepOf(id, 1, 'accepted', { actor: { ...ACTOR, ...actor } }) }, name));
    expect(await as({ role: 'system' })).toBe('BAD_ACTOR');
    expect(await as({ role: 'king' })).toBe('BAD_QUERY');
    expect(await as({}, '')).toBe('BAD_ACTOR');
    expect(await as({}, '\u200b\u2060\u3164')).toBe('BAD_ACTOR');
    expect(await as({}, '格'.repeat(61))).toBe('BAD_ACTOR');
    expect(await as({}, '张\u202e三')).toBe('BAD_ACTOR');
    expect(await as({}, '示例\n街道')).toBe('BAD_ACTOR');
    expect(await as({ role: 'department', unit: { kind: 'department', code: 'magic' } })).toBe('NOT_ALLOWED');
    expect(await as({ unit: { kind: 'region', code: '1' } })).toBe('UNKNOWN_REGION');
    expect(outcome(await post(APART, { a: id, b: id, of: { ...ACTOR, role: 'system' } }))).toBe('BAD_ACTOR');
    expect(await as({ unit: { kind: 'region', code: '990001001001001' } }, '阿依古丽·示例 ئايگۈل')).toBe(id);
  });

  it('reports what cannot be, and what must be kept as it is', async () => {
    expect(await report({ position: { longitude: 118.78, latitude: 32.04 } })).toBe('OUTSIDE_PLACE');
    expect(await report({ position: { longitude: 1e308, latitude: -1e308 } })).toBe('OUTSIDE_PLACE');
    expect(await report({ description: 'x'.repeat(5_000_000) })).toBe('BODY_TOO_LARGE');
    expect(await report({ description: 'x'.repeat(900_000) })).toBe('BAD_DESCRIPTION');
    expect(await report({ description: '\u200b\u200f\u2066\ufeff' })).toBe('BAD_DESCRIPTION');
    expect(await report({ description: '响铃\u0007' })).toBe('BAD_DESCRIPTION');
    expect(await report({ photos: Array.from({ length: 21 }, (_, i) => i.toString(16).padStart(64, '0')) })).toBe(
      'BAD_PHOTOS',
    );
    const said = '<script>alert(1)</script> & "井盖" مىڭلىغان\u200e \r\n第二行 👨‍👩‍👧';
    const { data } = await post(REPORT, { of: { kind: 'hazard', description: said } });
    expect(data?.done?.description).toBe(said);
    const key = { idempotencyKey: 'k-1' };
    expect(await report(key)).toBe(await report(key));
    expect(await report({ ...key, address: '别处' })).toBe('IDEMPOTENCY_CONFLICT');
  });

  it('names photos and units of another place, places outside, retired departments, and endless notes', async () => {
    await database.pool.query(
      `insert into photos (jurisdiction_code, hash, media_type, width, height, body, thumbnail) values ($1, $2, 'image/jpeg', 1, 1, 'x', 'x')`,
      [OTHER, HASH],
    );
    expect(await report({ photos: [HASH] })).toBe('UNKNOWN_PHOTO');
    const id = await report();
    expect(await take(id, 1, 'accepted', { photos: [HASH] })).toBe('UNKNOWN_PHOTO');
    expect(await take(id, 1, 'relocated', { position: { longitude: 0, latitude: 0 } })).toBe('OUTSIDE_PLACE');
    expect(await take(id, 1, 'relocated', { position: { longitude: 999, latitude: 38 } })).toBe('BAD_STEP');
    expect(await take(id, 1, 'noted', { note: '长'.repeat(2001) })).toBe('BAD_STEP');
    expect(await take(id, 1, 'noted', { note: '\u200b \u2028' })).toBe('BAD_STEP');
    expect(await take(id, 1, 'accepted')).toBe(id);
    await database.pool.query(`update regions set code = '5' || code where jurisdiction_code = $1`, [OTHER]);
    expect(await take(id, 2, 'assigned', { unit: { kind: 'region', code: '5990001001001001' } })).toBe(
      'UNKNOWN_REGION',
    );
    await database.pool.query(`update departments set retired = true where code = 'gas-supply'`);
    expect(await take(id, 2, 'whistled', { departments: ['gas-supply'] })).toBe('UNKNOWN_DEPARTMENT');
    await database.pool.query(`update departments set retired = false where code = 'gas-supply'`);
    expect(await take(id, 2, 'closed')).toBe('STEP_NOT_ALLOWED');
    expect(await take(id, 2 ** 31 - 1, 'assigned')).toBe('CASE_CHANGED');
    expect(await take(`${id}'; drop table cases; --`, 2, 'assigned')).toBe('UNKNOWN_CASE');
  });

  it('sends ten thousand steps at once, or a thousand and one', async () => {
    const id = await report();
    const steps = (count: number) =>
      Array.from({ length: count }, (_, i) => stepOf(id, i + 1, 'noted', { note: '催办' }));
    expect(outcome(await post(STEPS, { of: steps(10_000) }))).toBe('BODY_TOO_LARGE');
    expect(outcome(await post(STEPS, { of: steps(1001) }))).toBe('TOO_MANY_STEPS');
    expect(outcome(await post(STEPS, { of: [...steps(999), stepOf(id, 1000, 'closed')] }))).toBe('STEP_NOT_ALLOWED');
    expect(outcome(await post(STEPS, { of: steps(1000) }))).toBe('done');
    const { rows } = await database.pool.query('select count(*)::int as events from case_events where case_id = $1', [
      id,
    ]);
    expect(rows).toEqual([{ events: 1001 }]);
  });

  describe('or comes in the same moment', () => {
    it('and of two who take one step, a hundred times, exactly one wins and the other is told', async () => {
      const ids = await Promise.all(Array.from({ length: 100 }, () => report()));
      const pairs = await Promise.all(
        ids.map((id) =>
          Promise.all([
            post(STEP, { of: stepOf(id, 1, 'accepted') }),
            post(STEP, { of: stepOf(id, 1, 'accepted') }, '示例另一人'),
          ]),
        ),
      );
      for (const [i, pair] of pairs.entries()) {
        expect(pair.map(outcome).sort()).toEqual([ids[i], 'CASE_CHANGED'].sort());
        const told = pair.flatMap(({ errors }) => errors ?? [])[0]!.message;
        expect(told).toMatch(/示例(街道值班员|另一人)“受理”/);
      }
      const again = await post(STEP, { of: stepOf(ids[0]!, 1, 'accepted') });
      const other = await post(STEP, { of: stepOf(ids[0]!, 1, 'accepted') }, '示例另一人');
      const sentences = [again, other].map(({ errors }) => errors![0]!.message);
      expect(sentences.filter((sentence) => sentence.includes('它已生效'))).toHaveLength(1);
    });

    it('and no two cases are ever merged into each other, nor one into itself', async () => {
      const ids = await Promise.all(Array.from({ length: 12 }, () => report()));
      expect(await take(ids[0]!, 1, 'merged', { mergedInto: ids[0]!.toUpperCase() })).toBe('BAD_STEP');
      // Everybody into their neighbour on either side: a ring both ways.
      await Promise.all(
        ids.flatMap((id, i) =>
          [1, ids.length - 1].map((by) => take(id, 1, 'merged', { mergedInto: ids[(i + by) % ids.length] })),
        ),
      );
      const { rows } = await database.pool.query(
        'select case_id as id, merged_into as into from case_states where case_id = any($1)',
        [ids],
      );
      const into = new Map(rows.map((row) => [row.id, row.into]));
      expect([...into.values()].some((target) => target !== null)).toBe(true);
      for (const id of ids) {
        let steps = 0;
        for (let at = id; at !== null; at = into.get(at)) expect(steps++).toBeLessThan(ids.length);
      }
    });

    it('and a case comes back from one that was merged on', async () => {
      const [a, b, c] = [await report(), await report(), await report()];
      expect(await take(a, 1, 'merged', { mergedInto: b })).toBe(a);
      expect(await take(b, 1, 'merged', { mergedInto: c })).toBe(b);
      expect(await take(b, 2, 'merged', { mergedInto: a })).toBe('STEP_NOT_ALLOWED');
      expect(await take(a, 2, 'unmerged', { note: '另一处' })).toBe(a);
      expect(await take(b, 2, 'unmerged', { note: '另一处' })).toBe(b);
      expect(await take(b, 3, 'merged', { mergedInto: a })).toBe(b);
    });
  });

  it('finds a table of deadlines with a hole, and every report is stored', async () => {
    await database.pool.query(`create table kept as select * from case_deadlines; delete from case_deadlines`);
    const id = await report();
    const { rows } = await database.pool.query('select state, due_at from case_states where case_id = $1', [id]);
    expect(rows).toEqual([{ state: 'reported', due_at: null }]);
    expect(await take(id, 1, 'accepted')).toBe(id);
    await database.pool.query('insert into case_deadlines select * from kept; drop table kept');
  });

  it('leaves nothing behind but what follows from the events', async () => {
    const { stored, derived } = await storedAndDerived(database.pool, TINY.code);
    expect(stored.states.map(({ sequence, state, merged_into }) => ({ sequence, state, merged_into }))).toEqual(
      derived.states.map(({ sequence, state, merged_into }) => ({ sequence, state, merged_into })),
    );
  });
});
