import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LiveCase, type LiveChange, NOTHING_YET, withChanges, withSnapshot } from './live_state.ts';
import { SeenEvents } from './seen_events.ts';

const STEPS = ['reported', 'accepted', 'assigned', 'handled', 'closed'] as const;
const NOW = Date.parse('2026-11-23T09:00:00+08:00');

function caseAt(id: number, step: number): LiveCase {
  const reportedAt = new Date(NOW - id * 1000).toISOString();
  return {
    id: `case-${id}`,
    kind: { code: 'snap_report', name: { zh: '随手拍', en: null } },
    position: { longitude: 97.04, latitude: 40.28 },
    grid: null,
    source: 'snap_report',
    description: '示例',
    reportedAt,
    simulated: true,
    state: STEPS[step]!,
    stateAt: reportedAt,
  };
}

function change(id: number, step: number, happenedAt = NOW): LiveChange {
  return {
    __typename: 'CaseChange',
    case: caseAt(id, step),
    event: { sequence: step + 1, step: STEPS[step]!, happenedAt: new Date(happenedAt).toISOString() },
  };
}

const log = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 5 })), { maxLength: 12 })
  .map((lives) => lives.flatMap(([id, steps]) => Array.from({ length: steps }, (_, step) => change(id, step))));

describe('what is known of the cases', () => {
  it('is the same when a part of the log is told twice', () => {
    fc.assert(
      fc.property(log, fc.nat(), fc.nat(), (changes, a, b) => {
        const [from, to] = [a % (changes.length + 1), b % (changes.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const once = withChanges(NOTHING_YET, changes, new SeenEvents(), NOW);
        const seen = new SeenEvents();
        const first = withChanges(NOTHING_YET, changes.slice(0, to), seen, NOW);
        const twice = withChanges(first, changes.slice(from), seen, NOW);
        expect(twice.cases).toEqual(once.cases);
        expect(twice.arrivals).toEqual(once.arrivals);
      }),
    );
  });

  it('is the very same object when everything was known, so that nothing renders', () => {
    const seen = new SeenEvents();
    const known = withChanges(NOTHING_YET, [change(1, 0)], seen, NOW);
    expect(withChanges(known, [change(1, 0)], seen, NOW)).toBe(known);
  });

  it('keeps what a change told when an older snapshot arrives after it', () => {
    const told = withChanges(NOTHING_YET, [change(1, 0), change(1, 1)], new SeenEvents(), NOW);
    const both = withSnapshot(told, { cases: [caseAt(1, 0), caseAt(2, 0)] });
    expect(both.cases.map(({ id, state }) => [id, state])).toEqual([
      ['case-1', 'accepted'],
      ['case-2', 'reported'],
    ]);
  });

  it('rings for a report that came in now and not for one that is caught up on', () => {
    const state = withChanges(NOTHING_YET, [change(1, 0, NOW - 3_600_000), change(2, 0)], new SeenEvents(), NOW);
    expect(state.arrivals.map(({ id }) => id)).toEqual(['case-2']);
    expect(state.cases).toHaveLength(2);
  });

  it('leaves the stations as they are, the same array, while only cases change', () => {
    const state = withChanges(NOTHING_YET, [change(1, 0)], new SeenEvents(), NOW);
    expect(state.stations).toBe(NOTHING_YET.stations);
  });

  it('drops a station that is no longer there and says that reach is out of date', () => {
    const gone: LiveChange = { __typename: 'StationChange', code: 'S1', station: null };
    const state = withChanges(NOTHING_YET, [gone], new SeenEvents(), NOW);
    expect(state.stationRevision).toBe(1);
    expect(state.stations).toEqual([]);
  });

  it('says that scenarios are out of date when one was saved or deleted, and nothing else', () => {
    const saved: LiveChange = { __typename: 'ScenarioChange', id: 'one' };
    const state = withChanges(NOTHING_YET, [saved, saved], new SeenEvents(), NOW);
    expect(state).toEqual({ ...NOTHING_YET, scenarioRevision: 2 });
  });
});

describe('the memory of events seen', () => {
  it('holds no more cases than it was given room for', () => {
    const seen = new SeenEvents(2);
    for (const id of ['a', 'b', 'c']) seen.isNew(id, 1);
    expect(seen.isNew('c', 1)).toBe(false);
    expect(seen.isNew('a', 1)).toBe(true);
  });
});
