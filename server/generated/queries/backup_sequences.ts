/** Types generated for queries found in "sql/queries/backup_sequences.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'BackupSequences' parameters type */
export type IBackupSequencesParams = void;

/** 'BackupSequences' return type */
export interface IBackupSequencesResult {
  column: string;
  last: string | null;
  table: string;
}

/** 'BackupSequences' query type */
export interface IBackupSequencesQuery {
  params: IBackupSequencesParams;
  result: IBackupSequencesResult;
}

const backupSequencesIR: Statement = {"usedParamSet":{},"params":[],"statement":"-- The last number that each identity gave; null: none was given yet.\nselect c.relname::text as \"table!\", a.attname::text as \"column!\", pg_sequence_last_value(s.oid)::text as \"last?\"\nfrom pg_class s\njoin pg_depend d on d.classid = 'pg_class'::regclass and d.objid = s.oid and d.deptype = 'i'\njoin pg_class c on c.oid = d.refobjid\njoin pg_attribute a on a.attrelid = c.oid and a.attnum = d.refobjsubid\nwhere s.relkind = 'S' and c.relnamespace = 'public'::regnamespace\norder by 1, 2"};

/**
 * Query generated from SQL:
 * ```
 * -- The last number that each identity gave; null: none was given yet.
 * select c.relname::text as "table!", a.attname::text as "column!", pg_sequence_last_value(s.oid)::text as "last?"
 * from pg_class s
 * join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = s.oid and d.deptype = 'i'
 * join pg_class c on c.oid = d.refobjid
 * join pg_attribute a on a.attrelid = c.oid and a.attnum = d.refobjsubid
 * where s.relkind = 'S' and c.relnamespace = 'public'::regnamespace
 * order by 1, 2
 * ```
 */
export const backupSequences = new NamedQuery<IBackupSequencesParams,IBackupSequencesResult>('backupSequences', backupSequencesIR);
