import { DatabaseError } from 'pg';
import { expect, it } from 'vitest';
import { explainBrokenOff } from './explain_failure.ts';

function said(state: string): DatabaseError {
  return Object.assign(new DatabaseError('could not extend file', 0, 'error'), { code: state });
}

it('a full disk and a database that went away are told in a sentence, other failures as they are', () => {
  expect(explainBrokenOff(said('53100'))).toMatchObject({ code: 'DATABASE_DISK_FULL' });
  expect(explainBrokenOff(new Error('insert', { cause: said('53100') }))).toMatchObject({ code: 'DATABASE_DISK_FULL' });
  expect(explainBrokenOff(said('57P01'))).toMatchObject({ code: 'DATABASE_LOST' });
  expect(explainBrokenOff(new Error('Connection terminated unexpectedly'))).toMatchObject({ code: 'DATABASE_LOST' });
  expect(explainBrokenOff(said('23505'))).toBeNull();
  expect(explainBrokenOff(new Error('stopped'))).toBeNull();
});
