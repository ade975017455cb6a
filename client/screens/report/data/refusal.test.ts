import { expect, it } from 'vitest';
import { fieldOf, isFinal, isFinalForPhoto } from './refusal.ts';

it('sends again what only failed for now, and nothing that would be refused again', () => {
  for (const code of ['TOO_BUSY', 'INTERNAL', 'DATABASE_DOWN', 'UNKNOWN_PHOTO'])
    expect(isFinal(code), code).toBe(false);
  for (const code of ['BAD_DESCRIPTION', 'OUTSIDE_PLACE', 'UNKNOWN_CASE_KIND', 'IDEMPOTENCY_CONFLICT']) {
    expect(isFinal(code), code).toBe(true);
  }
  expect(isFinalForPhoto('PHOTO_BUSY')).toBe(false);
  for (const code of ['PHOTO_KIND', 'PHOTO_TOO_LARGE', 'PHOTO_PIXELS']) expect(isFinalForPhoto(code), code).toBe(true);
});

it('finds the part of the form that a refusal is about', () => {
  const fields = ['PHOTO_KIND', 'UNKNOWN_CASE_KIND', 'BAD_DESCRIPTION', 'OUTSIDE_PLACE', 'BAD_REPORTER', 'INTERNAL'];
  expect(fields.map(fieldOf)).toEqual(['photos', 'kind', 'words', 'place', 'contact', null]);
});
