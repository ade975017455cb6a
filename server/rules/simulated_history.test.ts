import { describe, expect, it } from 'vitest';
import { deriveCase } from '../../geodata/cases/derive_case.ts';
import type { Bounds } from '../../geodata/place.ts';
import { reportEvent } from '../cases/case_events.ts';
import { CaseDrawer, type SimulatedGround } from './simulated_case.ts';
import { SIMULATED_KINDS } from './simulated_descriptions.ts';
import { simulatedHistory, simulatedStory } from './simulated_history.ts';
import { nextSimulatedStep, type SimulatedPeople } from './simulated_step.ts';
import { WeightedPlaces } from './weighted_places.ts';

const places = Array.from({ length: 400 }, (_, i) => ({
  longitude: 97 + (i % 20) / 500,
  latitude: 39.8 + Math.floor(i / 20) / 500,
  weight: i % 7,
}));
const ground: SimulatedGround = {
  bounds: [96.99, 39.79, 97.05, 39.85] as Bounds,
  homes: new WeightedPlaces(places),
  streets: new WeightedPlaces(places),
  kinds: [...Object.keys(SIMULATED_KINDS), 'something_else'],
};
const people: SimulatedPeople = {
  departments: ['fire-rescue', 'gas-supply', 'water-supply', 'landscape'],
  findPlace: () => [97.001, 39.801],
};
const now = new Date('2026-06-15T03:00:00Z');
const options = { seed: 7, days: 30, casesPerDay: 100, now };
const history = simulatedHistory(new CaseDrawer(ground, 7), options);
const loopOf = (kind: string) => (kind === 'wish' || kind === 'volunteer_order' ? 'order' : 'case');
const stories = history.map(({ id, report, reportedAt, sameAs }) =>
  simulatedStory(
    reportEvent(report, reportedAt),
    { id, loop: loopOf(report.kind), gridCode: '620981001001001', sameAs },
    people,
    now,
  ),
);

describe('the simulated history', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(simulatedHistory(new CaseDrawer(ground, 7), options)).toEqual(history);
    expect(simulatedHistory(new CaseDrawer(ground, 8), { ...options, seed: 8 })).not.toEqual(history);
  });

  it('has about as many cases as asked for, more of them by day, each inside the place and of a known kind', () => {
    expect(history.length).toBeGreaterThan(2400);
    expect(history.length).toBeLessThan(3600);
    const hours = history.map(({ reportedAt }) => (reportedAt.getUTCHours() + 8) % 24);
    const morning = hours.filter((hour) => hour >= 8 && hour < 12).length;
    const night = hours.filter((hour) => hour >= 1 && hour < 5).length;
    expect(morning).toBeGreaterThan(4 * night);
    expect(new Set(history.map(({ id }) => id)).size).toBe(history.length);
    for (const { report } of history) {
      const { position, kind, description, simulated } = report;
      if (position) {
        const { longitude, latitude } = position;
        expect(longitude >= 96.99 && longitude <= 97.05 && latitude >= 39.79 && latitude <= 39.85).toBe(true);
      }
      expect(SIMULATED_KINDS[kind]).toBeDefined();
      expect(description).not.toMatch(/[{}]/);
      expect(simulated).toBe(true);
    }
  });

  it('takes only steps that the table allows, none in the future, and leaves some cases open', () => {
    for (const events of stories) {
      // It throws where an event cannot follow on those before it.
      deriveCase(events);
      const moments = [...events.map(({ happenedAt }) => happenedAt), now].map(Number);
      expect(moments).toEqual(moments.toSorted((a, b) => a - b));
      for (const { actor } of events) expect(actor).toMatch(/^示例/);
    }
    const ended = stories.filter((events) => ['closed', 'refused', 'merged'].includes(deriveCase(events).state)).length;
    expect(ended).toBeGreaterThan(stories.length * 0.7);
    expect(ended).toBeLessThan(stories.length * 0.99);
  });

  it('shows everything that can happen to a case', () => {
    const taken = new Set(stories.flatMap((events) => events.map(({ step }) => step)));
    for (const step of [
      'refused',
      'merged',
      'reassigned',
      'claimed',
      'returned',
      'paused',
      'resumed',
      'reopened',
    ] as const) {
      expect(taken).toContain(step);
    }
    for (const step of ['whistled', 'reported_in', 'call_handled', 'relocated', 'rated', 'closed'] as const) {
      expect(taken).toContain(step);
    }
    expect(history.some(({ report }) => report.position === null)).toBe(true);
    expect(history.some(({ report }) => report.reporter !== null)).toBe(true);
  });
});

describe('the next step of a simulated case', () => {
  it('follows from the case alone', () => {
    const present = deriveCase(stories[0]!.slice(0, 1));
    const subject = { id: 'a', present, loop: 'case', gridCode: null, sameAs: null } as const;
    expect(nextSimulatedStep(subject, people, 1)).toEqual(nextSimulatedStep(subject, people, 1));
  });
});
