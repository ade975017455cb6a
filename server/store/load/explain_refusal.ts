import { DatabaseError } from 'pg';
import { Problem } from '../../../geodata/problem.ts';
import { QueryError } from '../query_error.ts';

/** What a person needs of a row that may be a whole polygon. */
const LONGEST_DETAIL = 300;

/**
 * A constraint's refusal as a sentence that names the row; anything else as it was.
 * @param place the place that was to be loaded.
 */
export function explainRefusal(place: string, thrown: unknown): unknown {
  if (!(thrown instanceof QueryError) || thrown.code !== 'REFUSED') return thrown;
  const { cause } = thrown;
  const said = cause instanceof DatabaseError ? [cause.message, cause.detail] : [thrown.message];
  const reason = said.filter(Boolean).join(': ').slice(0, LONGEST_DETAIL);
  return new Problem(
    'PLACE_REFUSED',
    {
      zh: `数据库拒绝了 ${place} 的数据，全部未装入：${reason}`,
      en: `The database refused the data of ${place}, and nothing was loaded: ${reason}`,
    },
    { cause: thrown },
  );
}
