import { expect, it } from 'vitest';
import { dueAt, dueOfClock } from './due.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 9, minute));
const deadline = { dueSoonAt: at(20), dueAt: at(30) };

it('a deadline is on time, due soon from the one moment on and overdue from the other', () => {
  expect([at(0), at(19), at(20), at(29), at(30), at(59)].map((moment) => dueAt(deadline, moment))).toEqual([
    'on_time',
    'on_time',
    'due_soon',
    'due_soon',
    'overdue',
    'overdue',
  ]);
  expect(dueAt({ dueSoonAt: null, dueAt: null }, at(0))).toBe('none');
});

it('a clock that was stopped stays as it stood then', () => {
  expect(dueOfClock({ ...deadline, stoppedAt: at(25) }, at(59))).toBe('on_time');
  expect(dueOfClock({ ...deadline, stoppedAt: at(35) }, at(59))).toBe('overdue');
  expect(dueOfClock({ ...deadline, stoppedAt: null }, at(59))).toBe('overdue');
});
