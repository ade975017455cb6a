import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  FIRST_PEOPLE_VIEW,
  NEW,
  OUTCOMES,
  PEOPLE_PAGES,
  type PeopleView,
  readPeopleView,
  writePeopleView,
} from './people_view.ts';

const word = fc.string({ minLength: 1, maxLength: 40 });
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const asked = fc.record({
  place: fc.option(word),
  page: fc.constantFrom(...PEOPLE_PAGES),
  open: fc.oneof(fc.constantFrom(null, NEW), word),
  text: fc.string({ maxLength: 100 }),
  window: fc.oneof(
    fc.constant(null),
    fc.record({ days: fc.integer({ min: 1, max: 3660 }) }),
    fc.tuple(day, day).map(([one, other]) => (one <= other ? { from: one, to: other } : { from: other, to: one })),
  ),
  actor: fc.option(word),
  actions: fc.uniqueArray(word, { maxLength: 4 }),
  subject: fc.option(word),
  outcome: fc.constantFrom(null, ...OUTCOMES),
});
const view = asked.map((part): PeopleView => ({ ...FIRST_PEOPLE_VIEW, ...part }));

it('comes back from its own address as it was', () => {
  fc.assert(
    fc.property(view, (one) => {
      const address = writePeopleView(one).toString();
      expect(readPeopleView(new URLSearchParams(address))).toEqual(one);
    }),
  );
});

it('has an empty address as at first, and reads nonsense as if it were not said', () => {
  expect(writePeopleView(FIRST_PEOPLE_VIEW).toString()).toBe('');
  const nonsense = 'page=spies&when=2026-13-40~2026-01-01&outcome=maybe&action=&on=';
  expect(readPeopleView(new URLSearchParams(nonsense))).toEqual(FIRST_PEOPLE_VIEW);
  expect(readPeopleView(new URLSearchParams('when=0')).window).toBeNull();
});
