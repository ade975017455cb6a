/** Types generated for queries found in "sql/queries/backup_columns.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'BackupColumns' parameters type */
export type IBackupColumnsParams = void;

/** 'BackupColumns' return type */
export interface IBackupColumnsResult {
  column: string;
  table: string;
  type: string;
}

/** 'BackupColumns' query type */
export interface IBackupColumnsQuery {
  params: IBackupColumnsParams;
  result: IBackupColumnsResult;
}

const backupColumnsIR: Statement = {"usedParamSet":{},"params":[],"statement":"-- Every column of ours that a row is made from: what follows from others is left out, and so are tables of extensions.\nselect c.relname::text as \"table!\", a.attname::text as \"column!\", format_type(a.atttypid, a.atttypmod) as \"type!\"\nfrom pg_class c\njoin pg_attribute a on a.attrelid = c.oid\nwhere c.relnamespace = 'public'::regnamespace and c.relkind = 'r'\n  and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''\n  and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')\norder by c.relname::text collate \"C\", a.attnum"};

/**
 * Query generated from SQL:
 * ```
 * -- Every column of ours that a row is made from: what follows from others is left out, and so are tables of extensions.
 * select c.relname::text as "table!", a.attname::text as "column!", format_type(a.atttypid, a.atttypmod) as "type!"
 * from pg_class c
 * join pg_attribute a on a.attrelid = c.oid
 * where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
 *   and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
 *   and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
 * order by c.relname::text collate "C", a.attnum
 * ```
 */
export const backupColumns = new NamedQuery<IBackupColumnsParams,IBackupColumnsResult>('backupColumns', backupColumnsIR);
