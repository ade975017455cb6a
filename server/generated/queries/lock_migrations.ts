/** Types generated for queries found in "sql/queries/lock_migrations.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'LockMigrations' parameters type */
export type ILockMigrationsParams = void;

/** 'LockMigrations' return type */
export interface ILockMigrationsResult {
  locked: boolean;
}

/** 'LockMigrations' query type */
export interface ILockMigrationsQuery {
  params: ILockMigrationsParams;
  result: ILockMigrationsResult;
}

const lockMigrationsIR: Statement = {"usedParamSet":{},"params":[],"statement":"-- Waits until no other server migrates this database; held until the transaction ends.\nselect true as \"locked!\" from (select pg_advisory_xact_lock(5107001)) as held"};

/**
 * Query generated from SQL:
 * ```
 * -- Waits until no other server migrates this database; held until the transaction ends.
 * select true as "locked!" from (select pg_advisory_xact_lock(5107001)) as held
 * ```
 */
export const lockMigrations = new NamedQuery<ILockMigrationsParams,ILockMigrationsResult>('lockMigrations', lockMigrationsIR);
