import { describe, expect, it } from 'vitest';
import { CASE_DEADLINES } from '../standards/case_deadlines.ts';
import { CASE_KINDS } from '../standards/case_kinds.ts';
import { AWAITED } from './case_clocks.ts';
import { ancestry, type CaseDeadline, deadlineOf } from './case_deadlines.ts';

const calendar = { timeZone: 'UTC', hours: [], days: [], knownUntil: null };
const kinds = new Map(CASE_KINDS.map((kind) => [kind.code, kind]));
const row = (kind: string | null, minutes: number): CaseDeadline => ({
  kind,
  awaited: 'handling',
  minutes,
  inWorkingHours: true,
  soonShare: 0.8,
});

describe('how long a kind of case may wait', () => {
  const rules = { kinds, calendar, deadlines: [row('urban_event', 2), row('urban_event_emergency', 3), row(null, 1)] };

  it('is set by the kind, else by the nearest above, else by the row of every kind, else not at all', () => {
    expect(deadlineOf(rules, 'urban_event_emergency', 'handling')?.minutes).toBe(3);
    expect(deadlineOf(rules, 'urban_event_emergency_icy_road', 'handling')?.minutes).toBe(3);
    expect(deadlineOf(rules, 'urban_event_appearance_dirty_road', 'handling')?.minutes).toBe(2);
    expect(deadlineOf(rules, 'property', 'handling')?.minutes).toBe(1);
    expect(deadlineOf(rules, 'a kind that is not known', 'handling')?.minutes).toBe(1);
    expect(deadlineOf(rules, 'property', 'closing')).toBeNull();
    expect(deadlineOf({ ...rules, deadlines: [row('property', 9)] }, 'hazard', 'handling')).toBeNull();
  });

  it('is found in a tree that runs in a circle too', () => {
    const circle = new Map([
      ['a', { parent: 'b' }],
      ['b', { parent: 'a' }],
    ]);
    expect(ancestry(circle, 'a')).toEqual(['a', 'b']);
  });
});

describe('the deadlines to begin with', () => {
  it('know every kind of case and wait for everything that can be awaited', () => {
    for (const { kind, minutes, soonShare } of CASE_DEADLINES) {
      if (kind !== null) expect(kinds.has(kind), kind).toBe(true);
      expect(minutes).toBeGreaterThanOrEqual(1);
      expect(minutes).toBeLessThanOrEqual(525_600);
      expect(soonShare).toBeGreaterThan(0);
      expect(soonShare).toBeLessThan(1);
    }
    const everyKind = CASE_DEADLINES.filter(({ kind }) => kind === null).map(({ awaited }) => awaited);
    expect(everyKind).toEqual([...AWAITED]);
    const keys = CASE_DEADLINES.map(({ kind, awaited }) => `${kind} ${awaited}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
