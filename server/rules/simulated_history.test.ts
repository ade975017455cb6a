import { describe, expect, it } from 'vitest';
import { CaseDrawer, nextSimulatedStep, type SimulatedGround } from './simulated_case.ts';
import { SIMULATED_KINDS } from './simulated_descriptions.ts';
import { simulatedHistory } from './simulated_history.ts';
import { WeightedPlaces } from './weighted_places.ts';

const places = Array.from({ length: 400 }, (_, i) => ({
  longitude: 97 + (i % 20) / 500,
  latitude: 39.8 + Math.floor(i / 20) / 500,
  weight: i % 7,
}));
const ground: SimulatedGround = {
  bounds: [96.99, 39.79, 97.05, 39.85],
  homes: new WeightedPlaces(places),
  streets: new WeightedPlaces(places),
  kinds: [...Object.keys(SIMULATED_KINDS), 'something_else'],
};
const now = new Date('2026-06-15T03:00:00Z');
const options = { seed: 7, days: 30, casesPerDay: 100, now };
const history = simulatedHistory(new CaseDrawer(ground, 7), options);

describe('the simulated history', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(simulatedHistory(new CaseDrawer(ground, 7), options)).toEqual(history);
    expect(simulatedHistory(new CaseDrawer(ground, 8), { ...options, seed: 8 })).not.toEqual(history);
  });

  it('takes the five steps in order, none in the future, and leaves some cases open', () => {
    const steps = ['accepted', 'assigned', 'handled', 'closed'];
    for (const { reportedAt, events } of history) {
      expect(events.map(({ step }) => step)).toEqual(steps.slice(0, events.length));
      expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, i) => i + 2));
      const moments = [reportedAt, ...events.map(({ happenedAt }) => happenedAt), now].map(Number);
      expect(moments).toEqual([...moments].sort((a, b) => a - b));
    }
    const open = history.filter(({ events }) => events.length < 4).length;
    expect(open).toBeGreaterThan(history.length * 0.01);
    expect(open).toBeLessThan(history.length * 0.3);
  });

  it('has about as many cases as asked for, more of them by day, each inside the place and of a known kind', () => {
    expect(history.length).toBeGreaterThan(2400);
    expect(history.length).toBeLessThan(3600);
    const hours = history.map(({ reportedAt }) => (reportedAt.getUTCHours() + 8) % 24);
    const morning = hours.filter((hour) => hour >= 8 && hour < 12).length;
    const night = hours.filter((hour) => hour >= 1 && hour < 5).length;
    expect(morning).toBeGreaterThan(4 * night);
    expect(new Set(history.map(({ id }) => id)).size).toBe(history.length);
    for (const { longitude, latitude, kind, description } of history) {
      expect(longitude >= 96.99 && longitude <= 97.05 && latitude >= 39.79 && latitude <= 39.85).toBe(true);
      expect(SIMULATED_KINDS[kind]).toBeDefined();
      expect(description).not.toMatch(/[{}]/);
    }
  });
});

describe('the next step of a simulated case', () => {
  it('follows from the case alone, and ends with closed', () => {
    expect(nextSimulatedStep('a', 'wish', 'assigned', 1)).toEqual(nextSimulatedStep('a', 'wish', 'assigned', 1));
    expect(nextSimulatedStep('a', 'wish', 'closed', 1)).toBeNull();
  });
});
