/** Types generated for queries found in "sql/queries/database_facts.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'DatabaseFacts' parameters type */
export type IDatabaseFactsParams = void;

/** 'DatabaseFacts' return type */
export interface IDatabaseFactsResult {
  btreeGistAvailable: boolean;
  postgisAvailable: string | null;
  postgisInstalled: string | null;
  server: string;
  serverVersion: number;
}

/** 'DatabaseFacts' query type */
export interface IDatabaseFactsQuery {
  params: IDatabaseFactsParams;
  result: IDatabaseFactsResult;
}

const databaseFactsIR: Statement = {"usedParamSet":{},"params":[],"statement":"select current_setting('server_version_num')::integer as \"server_version!\", current_setting('server_version') as \"server!\",\n  (select installed_version from pg_available_extensions where name = 'postgis') as \"postgis_installed?\",\n  (select default_version from pg_available_extensions where name = 'postgis') as \"postgis_available?\",\n  exists (select from pg_available_extensions where name = 'btree_gist') as \"btree_gist_available!\""};

/**
 * Query generated from SQL:
 * ```
 * select current_setting('server_version_num')::integer as "server_version!", current_setting('server_version') as "server!",
 *   (select installed_version from pg_available_extensions where name = 'postgis') as "postgis_installed?",
 *   (select default_version from pg_available_extensions where name = 'postgis') as "postgis_available?",
 *   exists (select from pg_available_extensions where name = 'btree_gist') as "btree_gist_available!"
 * ```
 */
export const databaseFacts = new NamedQuery<IDatabaseFactsParams,IDatabaseFactsResult>('databaseFacts', databaseFactsIR);
