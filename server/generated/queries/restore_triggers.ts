/** Types generated for queries found in "sql/queries/restore_triggers.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'RestoreTriggers' parameters type */
export type IRestoreTriggersParams = void;

/** 'RestoreTriggers' return type */
export interface IRestoreTriggersResult {
  enabled: string;
  name: string;
  table: string;
}

/** 'RestoreTriggers' query type */
export interface IRestoreTriggersQuery {
  params: IRestoreTriggersParams;
  result: IRestoreTriggersResult;
}

const restoreTriggersIR: Statement = {"usedParamSet":{},"params":[],"statement":"-- Our triggers that fire, and when: O at every write but a replica's, A always, R at a replica's alone.\nselect t.tgrelid::regclass::text as \"table!\", t.tgname::text as \"name!\", t.tgenabled::text as \"enabled!\"\nfrom pg_trigger t\njoin pg_class c on c.oid = t.tgrelid\nwhere c.relnamespace = 'public'::regnamespace and not t.tgisinternal and t.tgenabled <> 'D'\norder by 1, 2"};

/**
 * Query generated from SQL:
 * ```
 * -- Our triggers that fire, and when: O at every write but a replica's, A always, R at a replica's alone.
 * select t.tgrelid::regclass::text as "table!", t.tgname::text as "name!", t.tgenabled::text as "enabled!"
 * from pg_trigger t
 * join pg_class c on c.oid = t.tgrelid
 * where c.relnamespace = 'public'::regnamespace and not t.tgisinternal and t.tgenabled <> 'D'
 * order by 1, 2
 * ```
 */
export const restoreTriggers = new NamedQuery<IRestoreTriggersParams,IRestoreTriggersResult>('restoreTriggers', restoreTriggersIR);
