import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AWAITED, dueOf } from './case_clocks.ts';
import { type OutcomeClock, outcomeOf, waitCode } from './case_outcome.ts';

const at = (minutes: number) => new Date(Date.UTC(2026, 0, 1) + minutes * 60_000);
const NOW = 100;

/** Any clock as it may stand at minute 100, standing still or not. */
const clock = fc
  .record({
    awaited: fc.constantFrom(...AWAITED),
    due: fc.option(fc.integer({ min: 0, max: 200 })),
    stopped: fc.option(fc.integer({ min: 0, max: NOW })),
    ran: fc.double({ min: 0, max: 10_000, noNaN: true }),
  })
  .map(
    ({ awaited, due, stopped, ran }): OutcomeClock => ({
      awaited,
      department: awaited === 'reporting_in' || awaited === 'call_handling' ? 'fire' : null,
      time: due === null ? null : { minutes: 10, inWorkingHours: false, soonShare: 0.5 },
      dueAt: due === null ? null : at(due),
      stoppedAt: stopped === null ? null : at(stopped),
      ranMinutes: stopped === null ? null : ran,
    }),
  );
const clocks = fc.array(clock, { maxLength: 6 });
const isCall = ({ department }: OutcomeClock) => department !== null;
const isLateAt = (minutes: number) => (each: OutcomeClock) =>
  dueOf({ ...each, dueSoonAt: null, pausedAt: null }, at(minutes)) === 'overdue';

describe('what clocks come to', () => {
  it('is late from the moment on at which one of them is overdue, calls apart', () => {
    const property = fc.property(clocks, fc.integer({ min: NOW, max: 250 }), (all, now) => {
      const { lateAt, callsLateAt } = outcomeOf(all);
      const isLate = (moment: Date | null) => moment !== null && moment <= at(now);
      expect(isLate(lateAt)).toBe(all.filter((each) => !isCall(each)).some(isLateAt(now)));
      expect(isLate(callsLateAt)).toBe(all.filter(isCall).some(isLateAt(now)));
    });
    fc.assert(property, { numRuns: 2000 });
  });

  it('is an answer that was in time, one that was not, or one still awaited', () => {
    const property = fc.property(clocks, fc.integer({ min: NOW, max: 250 }), (all, now) => {
      const answers = all.filter(({ awaited, time }) => awaited === 'acceptance' && time !== null).slice(0, 1);
      const { answerTimed, answered, answerLateAt } = outcomeOf(answers);
      const [answer] = answers;
      expect(answerTimed).toBe(answer !== undefined);
      const isLate = answer !== undefined && isLateAt(now)(answer);
      expect(answerLateAt !== null && answerLateAt <= at(now)).toBe(isLate);
      expect(answered).toBe(answer !== undefined && answer.stoppedAt !== null && !isLate);
    });
    fc.assert(property, { numRuns: 2000 });
  });

  it('says which had a deadline and whether any department was called', () => {
    const property = fc.property(clocks, (all) => {
      const { called, timed, callsTimed } = outcomeOf(all);
      const hasTime = ({ time }: OutcomeClock) => time !== null;
      expect(called).toBe(all.some(isCall));
      expect([timed, callsTimed]).toEqual([
        all.some((each) => !isCall(each) && hasTime(each)),
        all.some((each) => isCall(each) && hasTime(each)),
      ]);
    });
    fc.assert(property);
  });
});

describe('the number of a wait', () => {
  it('gives back what was awaited and its whole minutes, or that it goes on', () => {
    const property = fc.property(
      fc.constantFrom(...AWAITED),
      fc.option(fc.double({ min: 0, max: 1e9, noNaN: true })),
      (awaited, ranMinutes) => {
        const code = waitCode({ awaited, ranMinutes });
        expect(code).toBeLessThan(2 ** 31);
        expect(AWAITED[code >> 24]).toBe(awaited);
        const whole = ranMinutes === null ? 2 ** 24 - 1 : Math.min(Math.round(ranMinutes), 2 ** 24 - 2);
        expect(code & (2 ** 24 - 1)).toBe(whole);
      },
    );
    fc.assert(property);
  });

  it('orders waits for one thing by their length', () => {
    const property = fc.property(
      fc.constantFrom(...AWAITED),
      fc.tuple(fc.nat({ max: 600_000 }), fc.nat({ max: 600_000 })),
      (awaited, [a, b]) => {
        const codes = [a, b].map((ranMinutes) => waitCode({ awaited, ranMinutes }));
        expect(Math.sign(codes[0]! - codes[1]!)).toBe(Math.sign(a - b));
      },
    );
    fc.assert(property);
  });
});
