import { afterAll, beforeAll, expect, it } from 'vitest';
import { listenForChanges } from '../live/listen_for_changes.ts';
import { eventStream, type StreamMessage } from '../testing/event_stream.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY } from '../testing/tiny_place.ts';
import { Presences } from './news/presence.ts';
import { PEOPLE, type Person, type Redraw, RedrawDesk } from './testing/redraw_desk.ts';

const GRID_3 = '990001001001003';
const UPPER: readonly [number, number] = [101.001, 38.0025];

interface News {
  readonly redrawNews: {
    readonly edits: readonly { readonly number: number; readonly isOwn: boolean }[];
    readonly steps: readonly { readonly step: string }[];
    readonly present: readonly { readonly window: string; readonly by: string; readonly isOwn: boolean }[];
  };
}
const NEWS = `subscription($id: ID!, $after: Int!) { redrawNews(jurisdiction: "${TINY.code}", id: $id, after: $after) {
  edits { number isOwn } steps { step } present { window by isOwn } } }`;
const SHOW = `mutation($id: ID!, $presence: RedrawPresenceInput!) {
  showRedrawPresence(jurisdiction: "${TINY.code}", id: $id, presence: $presence) }`;

onEachDatabase('news of a draft', (database) => {
  let desk: RedrawDesk;
  const ends: (() => void)[] = [];
  beforeAll(async () => {
    desk = await RedrawDesk.open(database);
    for (const person of ['planner', 'other', 'leader'] as const) {
      const { context } = desk.as(person).app;
      const changes = listenForChanges(database.pool, {
        onChange: () => context.feed.wake(),
        onRedraw: (payload) => context.redraws.feed.hear(payload),
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

  function follow(person: Person, { id }: Redraw, after: number): AsyncGenerator<StreamMessage<News>> {
    return eventStream<News>(desk.as(person), NEWS, { id, after }, stop.signal);
  }
  async function until(news: AsyncGenerator<StreamMessage<News>>, found: (told: News['redrawNews']) => boolean) {
    // By hand: a loop that is left would end the stream.
    for (let next = await news.next(); !next.done; next = await news.next()) {
      const { data, errors } = next.value;
      if (errors) throw new Error(JSON.stringify(errors));
      if (data && found(data.redrawNews)) return data.redrawNews;
    }
    throw new Error('The stream ended.');
  }

  it('begins with whatever comes after the number and goes on with what others add, none twice', async () => {
    const redraw = await desk.start('planner');
    const mine = await desk.open(redraw);
    mine.give(UPPER, GRID_3);
    await mine.sync();
    const news = follow('other', redraw, 0);
    const first = await until(news, ({ edits }) => edits.length > 0);
    expect(first).toMatchObject({ edits: [{ number: 1, isOwn: false }], steps: [{ step: 'started' }] });
    mine.give([101.003, 38.0025], GRID_3);
    await mine.sync();
    expect(await until(news, ({ edits }) => edits.length > 0)).toMatchObject({ edits: [{ number: 2 }], steps: [] });
    const late = follow('planner', redraw, 1);
    expect(await until(late, ({ edits }) => edits.length > 0)).toMatchObject({ edits: [{ number: 2, isOwn: true }] });
  });

  it('shows where others are at work, whichever server they ask', async () => {
    const redraw = await desk.start('planner');
    const news = follow('leader', redraw, 0);
    await until(news, ({ steps }) => steps.length > 0);
    const presence = {
      window: 'w1',
      pointer: { longitude: 101.001, latitude: 38.001 },
      grids: [GRID_3],
      tool: 'paint',
    };
    await desk.as('other').ask(SHOW, { id: redraw.id, presence });
    expect(await until(news, ({ present }) => present.length > 0)).toMatchObject({
      edits: [],
      present: [{ window: 'w1', by: PEOPLE.other.name, isOwn: false }],
    });
    const wrong = { ...presence, tool: 'x'.repeat(61) };
    expect(await desk.as('other').errorsOf(SHOW, { id: redraw.id, presence: wrong })).toEqual(['BAD_PRESENCE']);
    const { rows } = await database.pool.query(
      `select count(*)::int from audit_log where action = 'showRedrawPresence'`,
    );
    expect(rows).toEqual([{ count: 0 }]);
  });

  it('are for those who may see drafts', async () => {
    const redraw = await desk.start('planner');
    const news = follow('worker', redraw, 0);
    const { value } = await news.next().catch(() => ({ value: undefined }));
    expect(value?.data?.redrawNews).toBeUndefined();
  });

  it('forget whoever showed himself no more for half a minute', () => {
    let now = 0;
    const presences = new Presences(() => now);
    presences.show('draft', {
      window: 'w',
      accountId: 'a',
      by: '示例规划员 1',
      pointer: null,
      grids: [],
      tool: null,
      at: new Date(0),
    });
    now = 29_999;
    expect(presences.at('draft')).toHaveLength(1);
    now = 30_000;
    expect(presences.at('draft')).toEqual([]);
  });
});
