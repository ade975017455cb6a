import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CoverageServer, startCoverageServer } from '../e2e/coverage_server.ts';
import { CoverageStore, NOTHING_TOLD } from './coverage_store.ts';
import { makeLine } from './graphql_client.ts';
import { coverageRow } from './testing/coverage_row.ts';

const QUESTION = { place: '990101', reach: { category: 'elderly_canteen' }, minutes: 15, level: 3 };
const whole = { digest: 'one', regions: [coverageRow('a', 1, 10), coverageRow('b', 2, 10)], total: null };

let server: CoverageServer;
let stores: CoverageStore[] = [];
beforeEach(async () => {
  // The parts of a browser that a line listens to: whether there is a network, and whether anybody looks.
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
  server = await startCoverageServer();
});
afterEach(async () => {
  for (const store of stores) store.stop();
  stores = [];
  await server.close();
  vi.unstubAllGlobals();
});

function listen(known = NOTHING_TOLD): CoverageStore {
  const store = new CoverageStore(makeLine(server.url), QUESTION, known);
  stores.push(store);
  store.start();
  return store;
}

const reachedIn = (store: CoverageStore) =>
  store.snapshot().rows.map(({ region, coverage }) => `${region.code}${coverage.households.numerator}`);

describe('a store of coverage', () => {
  it('is told its question whole and from then on what changes, and tells whoever listens only of changes', async () => {
    const store = listen();
    const told = vi.fn();
    store.subscribe(told);
    const line = await server.line(0);
    expect(line.variables).toEqual({ ...QUESTION, knownDigest: null });
    line.tell(whole);
    await vi.waitFor(() => expect(reachedIn(store)).toEqual(['a1', 'b2']));
    const [a] = store.snapshot().rows;
    line.tell({ digest: 'two', regions: [coverageRow('b', 3, 10)], total: null });
    await vi.waitFor(() => expect(reachedIn(store)).toEqual(['a1', 'b3']));
    expect(store.snapshot().rows[0]).toBe(a);
    expect(store.snapshot().revision).toBe(1);
    expect(told).toHaveBeenCalledTimes(2);
  });

  it.each(['cut', 'end'] as const)(
    'says what it knows after a line’s %s, and keeps it as it stood meanwhile',
    async (how) => {
      const store = listen();
      const digests = ['one', 'two', 'three'];
      for (const [index, digest] of digests.entries()) {
        const line = await server.line(index);
        expect(line.variables.knownDigest).toBe(digests[index - 1] ?? null);
        line.tell({ ...whole, digest, regions: [coverageRow('a', index, 10)] });
        await vi.waitFor(() => expect(store.snapshot().digest).toBe(digest));
        const before = store.snapshot();
        line[how]();
        await server.line(index + 1);
        expect(store.snapshot()).toBe(before);
      }
      expect(reachedIn(store)).toEqual(['a2']);
      expect(store.snapshot().revision).toBe(2);
    },
  );

  it('says that nothing came while nothing did, and takes that back once something does', async () => {
    const store = listen();
    (await server.line(0)).cut();
    await vi.waitFor(() => expect(store.snapshot().error?.networkError).toBeTruthy());
    (await server.line(1)).tell(whole);
    await vi.waitFor(() => expect(store.snapshot().error).toBeNull());
    expect(reachedIn(store)).toEqual(['a1', 'b2']);
  });

  it('does not repeat a question that was refused until it is started again, and then says what it knows', async () => {
    const store = listen();
    const line = await server.line(0);
    line.tell(whole);
    await vi.waitFor(() => expect(store.snapshot().digest).toBe('one'));
    line.refuse('BAD_PACE');
    await vi.waitFor(() => expect(store.snapshot().error?.graphQLErrors).toHaveLength(1));
    window.dispatchEvent(new Event('online'));
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(server.opened()).toBe(1);
    store.start();
    expect(store.snapshot().error).toBeNull();
    expect((await server.line(1)).variables.knownDigest).toBe('one');
    expect(reachedIn(store)).toEqual(['a1', 'b2']);
  });

  it('lets go of its line when stopped; another store goes on from what it knew', async () => {
    const store = listen();
    const line = await server.line(0);
    line.tell(whole);
    await vi.waitFor(() => expect(store.snapshot().digest).toBe('one'));
    store.stop();
    await line.left;
    const next = listen(store.snapshot());
    expect(reachedIn(next)).toEqual(['a1', 'b2']);
    expect((await server.line(1)).variables.knownDigest).toBe('one');
    expect(server.opened()).toBe(2);
  });
});
