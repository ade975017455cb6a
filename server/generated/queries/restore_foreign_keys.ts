/** Types generated for queries found in "sql/queries/restore_foreign_keys.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'RestoreForeignKeys' parameters type */
export type IRestoreForeignKeysParams = void;

/** 'RestoreForeignKeys' return type */
export interface IRestoreForeignKeysResult {
  definition: string;
  name: string;
  table: string;
}

/** 'RestoreForeignKeys' query type */
export interface IRestoreForeignKeysQuery {
  params: IRestoreForeignKeysParams;
  result: IRestoreForeignKeysResult;
}

const restoreForeignKeysIR: Statement = {"usedParamSet":{},"params":[],"statement":"select conrelid::regclass::text as \"table!\", conname::text as \"name!\", pg_get_constraintdef(oid) as \"definition!\"\nfrom pg_constraint\nwhere contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0\norder by 1, 2"};

/**
 * Query generated from SQL:
 * ```
 * select conrelid::regclass::text as "table!", conname::text as "name!", pg_get_constraintdef(oid) as "definition!"
 * from pg_constraint
 * where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0
 * order by 1, 2
 * ```
 */
export const restoreForeignKeys = new NamedQuery<IRestoreForeignKeysParams,IRestoreForeignKeysResult>('restoreForeignKeys', restoreForeignKeysIR);
