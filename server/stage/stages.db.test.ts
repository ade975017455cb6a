import { afterAll, beforeAll, expect, it } from 'vitest';
import { FORGOTTEN_MS } from '../../geodata/wall/stage.ts';
import { listenForChanges } from '../live/listen_for_changes.ts';
import { type Person, RedrawDesk } from '../redraw/testing/redraw_desk.ts';
import { eventStream, type StreamMessage } from '../testing/event_stream.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY } from '../testing/tiny_place.ts';
import { Stages } from './stages.ts';

interface State {
  readonly conductor: string;
  readonly number: number;
  readonly stop: string | null;
  readonly bounds: { readonly west: number };
  readonly at: string;
  readonly toldAt: string;
}
interface News {
  readonly stageNews: State | null;
}
const STATE = 'conductor number stop bounds { west } at toldAt';
const NEWS = `subscription($stage: ID!) { stageNews(jurisdiction: "${TINY.code}", stage: $stage) { ${STATE} } }`;
const CONDUCT = `mutation($stage: ID!, $state: StageStateInput!) {
  conductStage(jurisdiction: "${TINY.code}", stage: $stage, state: $state) { ${STATE} } }`;
const BOUNDS = { west: 101, south: 38, east: 101.1, north: 38.1 };
const [BEGUN, BEGUN_LATER] = ['2026-11-24T08:00:00.000Z', '2026-11-24T08:00:01.000Z'];

function stateOf(number: number, change: object = {}) {
  const said = { conductor: 'a', begunAt: BEGUN, number, stop: `street:${number}`, layers: ['heat'], isByHand: false };
  return { ...said, bounds: BOUNDS, at: new Date(Date.now() + 250).toISOString(), ...change };
}

onEachDatabase('a stage', (database) => {
  let desk: RedrawDesk;
  const ends: (() => void)[] = [];
  beforeAll(async () => {
    desk = await RedrawDesk.open(database);
    for (const person of ['planner', 'leader'] as const) {
      const { stages } = desk.as(person).app.context;
      const changes = listenForChanges(database.pool, {
        onChange: () => {},
        onStage: (payload) => stages.hear(payload),
      });
      ends.push(() => changes.close());
    }
  });
  const stop = new AbortController();
  afterAll(async () => {
    stop.abort();
    for (const end of ends) end();
    await desk.close();
  });

  const follow = (person: Person, stage: string) => eventStream<News>(desk.as(person), NEWS, { stage }, stop.signal);
  const next = async (news: AsyncGenerator<StreamMessage<News>>): Promise<State | null> => {
    const { value } = await news.next();
    if (!value?.data) throw new Error(JSON.stringify(value));
    return value.data.stageNews;
  };
  const conduct = async (person: Person, stage: string, state: object) =>
    (await desk.as(person).ask<{ conductStage: State }>(CONDUCT, { stage, state })).conductStage;

  it('begins with what it shows now and goes on with what its conductor says, whichever server is asked', async () => {
    const early = follow('leader', '大厅');
    expect(await next(early)).toBeNull();
    await conduct('planner', '大厅', stateOf(1));
    expect(await next(early)).toMatchObject({ conductor: 'a', number: 1, stop: 'street:1', bounds: { west: 101 } });
    await conduct('planner', '大厅', stateOf(2));
    expect(await next(early)).toMatchObject({ stop: 'street:2' });
    // On either server, and of its own stage alone.
    for (const person of ['leader', 'planner'] as const) {
      expect(await next(follow(person, '大厅'))).toMatchObject({ stop: 'street:2' });
      expect(await next(follow(person, '另一处'))).toBeNull();
    }
  });

  it('is conducted by whoever began last, and says so to the other', async () => {
    await conduct('planner', 'hall', stateOf(7));
    const taken = await conduct('leader', 'hall', stateOf(1, { conductor: 'b', begunAt: BEGUN_LATER }));
    expect(taken).toMatchObject({ conductor: 'b', number: 1 });
    expect(await conduct('planner', 'hall', stateOf(8))).toMatchObject({ conductor: 'b', number: 1 });
    // What was overtaken on its way changes nothing either.
    expect(await conduct('planner', 'hall', stateOf(6))).toMatchObject({ conductor: 'b', number: 1 });
  });

  it('is for those who see where every case is, and conducted by their accounts', async () => {
    expect(await desk.as('worker').errorsOf(CONDUCT, { stage: 'hall', state: stateOf(1) })).toEqual(['NOT_ALLOWED']);
    const { value } = await follow('worker', 'hall').next();
    expect(value?.errors?.map(({ extensions }: { extensions: { code: string } }) => extensions.code)).toEqual([
      'NOT_ALLOWED',
    ]);
  });

  it('takes no name, place or moment that cannot be', async () => {
    const refused = (stage: string, change: object) =>
      desk.as('leader').errorsOf(CONDUCT, { stage, state: stateOf(1, change) });
    const later = new Date(Date.now() + 60_000).toISOString();
    for (const change of [
      { conductor: '' },
      { stop: 'x'.repeat(81) },
      { bounds: { ...BOUNDS, east: 100 } },
      { bounds: { ...BOUNDS, north: 91 } },
      { layers: Array(11).fill('heat') },
      { begunAt: later },
      { at: later },
    ]) {
      expect(await refused('bad', change)).toEqual(['BAD_STAGE']);
    }
    expect(await refused('a b', {})).toEqual(['BAD_STAGE']);
    expect(await next(follow('leader', 'bad'))).toBeNull();
  });

  it('is kept nowhere, and forgotten once nobody conducted for some minutes', async () => {
    const { rows } = await database.pool.query(`select count(*)::int from audit_log where action = 'conductStage'`);
    expect(rows.map(({ count }) => count)).toEqual([1]);
    let now = Date.parse(BEGUN);
    const stages = new Stages(database.pool, () => now);
    const said = { ...stateOf(1), layers: [], begunAt: now, at: now, toldAt: now };
    await stages.conduct(TINY.code, 'forgotten', said);
    now += FORGOTTEN_MS - 1;
    expect(stages.at(TINY.code, 'forgotten')).toEqual(said);
    now += 1;
    expect(stages.at(TINY.code, 'forgotten')).toBeNull();
  });
});
