/** Types generated for queries found in "sql/queries/applied_migrations.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'AppliedMigrations' parameters type */
export type IAppliedMigrationsParams = void;

/** 'AppliedMigrations' return type */
export interface IAppliedMigrationsResult {
  name: string;
  number: number;
  sha256: string;
}

/** 'AppliedMigrations' query type */
export interface IAppliedMigrationsQuery {
  params: IAppliedMigrationsParams;
  result: IAppliedMigrationsResult;
}

const appliedMigrationsIR: Statement = {"usedParamSet":{},"params":[],"statement":"select number, name, sha256 from schema_migrations order by number"};

/**
 * Query generated from SQL:
 * ```
 * select number, name, sha256 from schema_migrations order by number
 * ```
 */
export const appliedMigrations = new NamedQuery<IAppliedMigrationsParams,IAppliedMigrationsResult>('appliedMigrations', appliedMigrationsIR);
