import { processSQLQueryIR } from '@pgtyped/runtime';
import type { Queryable } from './queryable.ts';

/** A statement as pgtyped parsed it; its own type has enums in it, which literals do not fit. */
export interface Statement {
  readonly statement: string;
  readonly usedParamSet: Readonly<Record<string, true>>;
  readonly params: readonly object[];
}

type ParsedStatement = Parameters<typeof processSQLQueryIR>[0];
type Bindings = NonNullable<Parameters<typeof processSQLQueryIR>[1]>;

/**
 * One statement of sql/queries with the types of its parameters and rows. Made by `npm run generate`; run it with `one`,
 * `maybeOne`, `many` or `exec`.
 */
export class NamedQuery<Parameters, Row> {
  readonly name: string;
  readonly #statement: ParsedStatement;
  /** Only the type matters: what `one` and `many` give. */
  declare readonly row: Row;

  constructor(name: string, statement: Statement) {
    this.name = name;
    this.#statement = statement as unknown as ParsedStatement;
  }

  /** Rows with their columns in camelCase, and how many rows the statement touched. */
  async run(database: Queryable, parameters: Parameters): Promise<{ rows: Row[]; rowCount: number }> {
    const { query, bindings } = processSQLQueryIR(this.#statement, parameters as Bindings);
    const result = await database.query(query, bindings);
    return { rows: result.rows.map((row) => renameColumns(row) as Row), rowCount: result.rowCount ?? 0 };
  }
}

const renamed = new Map<string, string>();

/** `"valid_from!"` → `validFrom`, as the generated types have it. */
function renameColumns(row: Record<string, unknown>): Record<string, unknown> {
  const camel: Record<string, unknown> = {};
  for (const column in row) {
    let name = renamed.get(column);
    if (name === undefined) {
      name = column.replace(/[!?]$/, '').replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
      renamed.set(column, name);
    }
    camel[name] = row[column];
  }
  return camel;
}
