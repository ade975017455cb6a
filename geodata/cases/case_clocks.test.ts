import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaseClock, clocksOf, dueOf, minutesRun, nearestDue, tellAt } from './case_clocks.ts';
import type { CaseDeadline, WaitingRules } from './case_deadlines.ts';
import type { CaseEvent } from './case_event.ts';
import { type CaseLoop, type CaseStep, ENDED } from './case_steps.ts';
import { deriveCase } from './derive_case.ts';
import { choices, eventOf, reportOf, walk } from './testing/random_walk.ts';
import { type WorkingCalendar, workingMinutesBetween } from './working_calendar.ts';

const calendar: WorkingCalendar = {
  timeZone: 'Asia/Shanghai',
  hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '17:00' })),
  days: [{ day: '2026-02-17', working: false }],
  knownUntil: '2026-12-31',
};
const every = (awaited: CaseDeadline['awaited'], minutes: number, inWorkingHours: boolean): CaseDeadline => ({
  kind: null,
  awaited,
  minutes,
  inWorkingHours,
  soonShare: 0.75,
});
const rules: WaitingRules = {
  kinds: new Map([
    ['hazard', { parent: null, loop: 'case' }],
    ['wish', { parent: null, loop: 'order' }],
  ]),
  deadlines: [
    every('acceptance', 60, true),
    every('assignment', 60, false),
    every('claim', 480, true),
    every('handling', 960, true),
    every('verification', 240, false),
    every('reporting_in', 30, true),
    every('call_handling', 480, true),
  ],
  calendar,
};
const loops = fc.constantFrom<CaseLoop>('case', 'order');
/** A Monday, in the place's own time. */
const at = (day: number, time: string) => new Date(`2026-03-0${1 + day}T${time}:00+08:00`);

type Told = readonly [step: CaseStep, day: number, time: string, more?: Partial<CaseEvent>];
const history = (...told: readonly Told[]): CaseEvent[] =>
  told.map(([step, day, time, more], i) =>
    i === 0 ? reportOf('hazard', at(day, time)) : { ...eventOf({ step }, i + 1, at(day, time)), ...more },
  );
const short = ({ awaited, department, startedAt, dueAt, stoppedAt }: CaseClock) => [
  department ?? awaited,
  ...[startedAt, dueAt, stoppedAt].map(
    (moment) => moment && new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(8, 16),
  ),
];

describe('the clocks of a case', () => {
  it('never run while it is paused or merged, nor after it has ended, and else always', () => {
    fc.assert(
      fc.property(loops, choices, (loop, made) => {
        const events = walk(loop, made);
        const clocks = clocksOf(events, rules);
        const now = new Date(events.at(-1)!.happenedAt.getTime() + 3_600_000);
        // Between two events the case stood as the first left it: count what each clock ran in such stretches by hand.
        for (const [i, event] of events.entries()) {
          const present = deriveCase(events.slice(0, i + 1));
          const [from, to] = [event.happenedAt, events[i + 1]?.happenedAt ?? now];
          const still = present.paused || ENDED.includes(present.state);
          const running = clocks.filter(({ ran }) =>
            ran.some((each) => each.from < to && (each.to === null || each.to > from)),
          );
          if (from < to) {
            const open = present.calls.filter(({ handledAt }) => handledAt === null);
            expect(running.map(({ department }) => department).toSorted()).toEqual(
              still ? [] : [null, ...open.map(({ department }) => department)].toSorted(),
            );
          }
        }
        const ran = clocks.reduce((sum, clock) => sum + minutesRun(clock, now), 0);
        const stretches = events.map((event, i) => {
          const present = deriveCase(events.slice(0, i + 1));
          if (present.paused || ENDED.includes(present.state)) return 0;
          const open = present.calls.filter(({ handledAt }) => handledAt === null).length;
          return (1 + open) * ((events[i + 1]?.happenedAt ?? now).getTime() - event.happenedAt.getTime());
        });
        expect(ran).toBeCloseTo(stretches.reduce((a, b) => a + b, 0) / 60_000, 5);
      }),
    );
  });

  it('are due when they have run for as long as they may, pauses left out', () => {
    fc.assert(
      fc.property(loops, choices, (loop, made) => {
        for (const clock of clocksOf(walk(loop, made), rules)) {
          const { time, dueAt, dueSoonAt, ran, pausedAt } = clock;
          if (time === null || dueAt === null || dueSoonAt === null) {
            expect(dueAt).toBeNull();
            expect(dueSoonAt).toBeNull();
            continue;
          }
          expect(dueSoonAt <= dueAt).toBe(true);
          if (pausedAt !== null) expect(dueAt <= pausedAt).toBe(true);
          let run = 0;
          for (const [i, { from, to }] of ran.entries()) {
            const end = to === null || i === ran.length - 1 || dueAt < to ? dueAt : to;
            if (dueAt <= from) break;
            run += time.inWorkingHours
              ? workingMinutesBetween(from, end, calendar)
              : (end.getTime() - from.getTime()) / 60_000;
          }
          expect(run).toBeCloseTo(time.minutes, 3);
        }
      }),
    );
  });

  it('keep their numbers and what has happened to them as events follow', () => {
    fc.assert(
      fc.property(loops, choices, fc.nat(), (loop, made, cut) => {
        const events = walk(loop, made);
        const before = clocksOf(events.slice(0, 1 + (cut % events.length)), rules);
        const after = clocksOf(events, rules);
        expect(after.map(({ number }) => number)).toEqual(after.map((_, i) => i + 1));
        for (const [i, clock] of before.entries()) {
          const { awaited, department, startedAt, time } = clock;
          expect(after[i]).toMatchObject({ awaited, department, startedAt, time });
        }
      }),
    );
  });

  it('follow the five steps, each with its deadline', () => {
    const events = history(
      ['reported', 1, '16:30'],
      ['accepted', 2, '09:20'],
      ['assigned', 2, '10:00'],
      ['handled', 3, '12:00'],
      ['verified', 3, '12:10'],
      ['closed', 3, '12:20'],
    );
    expect(clocksOf(events, rules).map(short)).toEqual([
      ['acceptance', '02T16:30', '03T09:30', '03T09:20'],
      ['assignment', '03T09:20', '03T10:20', '03T10:00'],
      ['handling', '03T10:00', '05T10:00', '04T12:00'],
      ['verification', '04T12:00', '04T16:00', '04T12:10'],
      ['closing', '04T12:10', null, '04T12:20'],
    ]);
  });

  it('stand still while paused and go on with what was left', () => {
    const paused = history(['reported', 1, '09:00'], ['paused', 1, '09:30']);
    expect(clocksOf(paused, rules)[0]).toMatchObject({
      dueAt: null,
      dueSoonAt: null,
      pausedAt: at(1, '09:30'),
      stoppedAt: null,
    });
    const resumed = [...paused, eventOf({ step: 'resumed' }, 3, at(2, '10:00'))];
    expect(clocksOf(resumed, rules)[0]).toMatchObject({
      dueAt: at(2, '10:30'),
      dueSoonAt: at(2, '10:15'),
      pausedAt: null,
    });
  });

  it('stay overdue where they ran out before the pause', () => {
    const events = history(['reported', 1, '09:00'], ['paused', 1, '11:00'], ['resumed', 2, '09:00']);
    for (const told of [events.slice(0, 2), events]) {
      const [clock] = clocksOf(told, rules);
      expect(clock).toMatchObject({ dueAt: at(1, '10:00'), dueSoonAt: at(1, '09:45') });
      expect(dueOf(clock!, at(2, '10:00'))).toBe('overdue');
    }
  });

  it('go on with the time they had left where a merging is undone', () => {
    const events = history(
      ['reported', 1, '09:00'],
      ['merged', 1, '09:40', { mergedInto: 'other' }],
      ['unmerged', 1, '15:00', {}],
    );
    expect(clocksOf(events.slice(0, 2), rules).map(short)).toEqual([
      ['acceptance', '02T09:00', '02T10:00', '02T09:40'],
    ]);
    expect(clocksOf(events, rules).map(short)).toEqual([['acceptance', '02T09:00', '02T15:20', null]]);
  });

  it('are one for each department that was called, first to report in, then to do its part', () => {
    const events = history(
      ['reported', 1, '09:00'],
      ['accepted', 1, '09:10'],
      ['whistled', 1, '10:00', { departments: ['water', 'fire'] }],
      ['reported_in', 1, '10:10', { departments: ['fire'] }],
      ['call_handled', 2, '09:00', { departments: ['fire'] }],
    );
    const clocks = clocksOf(events, rules);
    expect(clocks.slice(2).map(short)).toEqual([
      ['water', '02T10:00', '02T10:30', null],
      ['fire', '02T10:00', '02T10:30', '02T10:10'],
      ['fire', '02T10:10', '03T10:10', '03T09:00'],
    ]);
    expect(clocks.slice(2).map(({ awaited }) => awaited)).toEqual(['reporting_in', 'reporting_in', 'call_handling']);
  });

  it('begin anew with another unit', () => {
    const events = history(
      ['reported', 1, '09:00'],
      ['accepted', 1, '09:00'],
      ['assigned', 1, '09:00', { unit: { kind: 'region', code: 'a' } }],
      ['reassigned', 2, '09:00', { unit: { kind: 'region', code: 'b' } }],
    );
    expect(clocksOf(events, rules).map(short).slice(2)).toEqual([
      ['handling', '02T09:00', '03T17:00', '03T09:00'],
      ['handling', '03T09:00', '04T17:00', null],
    ]);
  });

  it('wait for a claim, and close without verification, where the kind is an order', () => {
    const wish = [
      reportOf('wish', at(1, '09:00')),
      ...(['accepted', 'assigned', 'claimed', 'handled', 'closed'] as const).map((step, i) =>
        eventOf({ step }, i + 2, at(1, `1${i}:00`)),
      ),
    ];
    const awaited = clocksOf(wish, rules).map((clock) => clock.awaited);
    expect(awaited).toEqual(['acceptance', 'assignment', 'claim', 'handling', 'closing']);
  });

  it('keep the deadline that they started with where it was kept', () => {
    const events = history(['reported', 1, '09:00'], ['accepted', 1, '09:10']);
    const old = { minutes: 120, inWorkingHours: true, soonShare: 0.5 };
    const clocks = clocksOf(
      events,
      rules,
      new Map([
        [1, old],
        [2, null],
      ]),
    );
    expect(clocks[0]).toMatchObject({ time: old, dueAt: at(1, '11:00'), dueSoonAt: at(1, '10:00') });
    expect(clocks[1]).toMatchObject({ time: null, dueAt: null });
  });

  it('do not run backwards where the clock that wrote the events jumped back', () => {
    const events = history(['reported', 2, '09:00'], ['accepted', 1, '09:00'], ['assigned', 2, '09:05']);
    for (const clock of clocksOf(events, rules)) {
      if (clock.stoppedAt !== null) expect(clock.stoppedAt >= clock.startedAt).toBe(true);
      expect(minutesRun(clock, at(3, '09:00'))).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('how it is with a clock', () => {
  const face = { dueSoonAt: at(1, '10:00'), dueAt: at(1, '11:00'), pausedAt: null, stoppedAt: null };

  it('is on time, due soon and overdue from the very moments on', () => {
    const moments = ['09:59', '10:00', '10:59', '11:00'];
    expect(moments.map((time) => dueOf(face, at(1, time)))).toEqual(['on_time', 'due_soon', 'due_soon', 'overdue']);
  });

  it('is judged by when it stopped, and not at all without a deadline or while it stands still', () => {
    expect(dueOf({ ...face, stoppedAt: at(1, '11:00') }, at(2, '09:00'))).toBe('on_time');
    expect(dueOf({ ...face, stoppedAt: at(1, '11:01') }, at(2, '09:00'))).toBe('overdue');
    expect(dueOf({ ...face, dueAt: null, dueSoonAt: null }, at(2, '09:00'))).toBe('none');
  });

  it('is told once when due soon and once when overdue', () => {
    expect(tellAt(face, null)).toEqual(face.dueSoonAt);
    expect(tellAt(face, 'due_soon')).toEqual(face.dueAt);
    expect(tellAt(face, 'overdue')).toBeNull();
    expect(tellAt({ ...face, stoppedAt: at(1, '09:00') }, null)).toBeNull();
    expect(tellAt({ ...face, dueAt: null, dueSoonAt: null, pausedAt: at(1, '09:00') }, null)).toBeNull();
    // It ran out before the pause, and nobody was told yet.
    expect(tellAt({ ...face, pausedAt: at(2, '09:00') }, 'due_soon')).toEqual(face.dueAt);
  });

  it('makes a case due by the nearest of those that have not stopped', () => {
    const other = { ...face, dueSoonAt: at(1, '09:00'), dueAt: at(1, '12:00') };
    expect(nearestDue([face, other])).toEqual({ dueAt: face.dueAt, dueSoonAt: other.dueSoonAt });
    expect(nearestDue([{ ...face, stoppedAt: at(1, '09:30') }, other]).dueAt).toEqual(other.dueAt);
    expect(nearestDue([])).toEqual({ dueAt: null, dueSoonAt: null });
  });
});
