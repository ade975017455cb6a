/** Types generated for queries found in "sql/queries/record_migration.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'RecordMigration' parameters type */
export interface IRecordMigrationParams {
  name: string;
  number: number;
  sha256: string;
}

/** 'RecordMigration' return type */
export type IRecordMigrationResult = void;

/** 'RecordMigration' query type */
export interface IRecordMigrationQuery {
  params: IRecordMigrationParams;
  result: IRecordMigrationResult;
}

const recordMigrationIR: Statement = {"usedParamSet":{"number":true,"name":true,"sha256":true},"params":[{"name":"number","required":true,"transform":{"type":"scalar"},"locs":[{"a":61,"b":68}]},{"name":"name","required":true,"transform":{"type":"scalar"},"locs":[{"a":71,"b":76}]},{"name":"sha256","required":true,"transform":{"type":"scalar"},"locs":[{"a":79,"b":86}]}],"statement":"insert into schema_migrations (number, name, sha256) values (:number!, :name!, :sha256!)"};

/**
 * Query generated from SQL:
 * ```
 * insert into schema_migrations (number, name, sha256) values (:number!, :name!, :sha256!)
 * ```
 */
export const recordMigration = new NamedQuery<IRecordMigrationParams,IRecordMigrationResult>('recordMigration', recordMigrationIR);
