import type { Actor } from '../access/actor.ts';
import { notOfAPerson } from './redraw_problems.ts';

/** Id of the account that asks. @throws Problem NOT_ALLOWED for a wall or a visitor */
export function personOf({ kind, id }: Actor): string {
  if (kind === 'account' && id !== null) return id;
  throw notOfAPerson();
}
