import { createHash } from 'node:crypto';
import pg, { type Connection, type PoolClient, type QueryResult } from 'pg';

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Answers to the statements before the first that failed, and what it failed with; null where none did. */
export interface Answers {
  readonly results: readonly QueryResult[];
  readonly failure: Error | null;
}

/**
 * Asks several statements in one transaction with one round to the database, and has each planned once a connection:
 *
 *     Parse Bind Execute · Parse Bind Execute · … · Sync        what is not known yet
 *     Bind Execute · Bind Execute · … · Sync                    from then on
 *
 * No transaction is begun by word: it lasts until Sync, and nothing of it stays behind.
 *
 * @param role names as whom they are asked: a plan holds for one role only.
 */
export function askTogether(client: PoolClient, role: string, statements: readonly Statement[]): Promise<Answers> {
  return new Promise((resolve) => client.query(new Together(client, role, statements, resolve)));
}

/** What pg's client tells of an answer to whatever it asks; pg's own queries take it so. */
interface Part {
  submit(wire: object): Error | null;
  handleRowDescription(message: object): void;
  handleDataRow(message: object): void;
  handleCommandComplete(message: object, wire: object): void;
  handleReadyForQuery(wire: object): void;
}

/** Names of statements that a connection has parsed. */
const known = new WeakMap<Connection, Set<string>>();

/** Several of pg's queries behind one Sync; to pg's client, one. */
class Together {
  readonly #types: object;
  readonly #role: string;
  readonly #statements: readonly Statement[];
  readonly #end: (answers: Answers) => void;
  readonly #parts: Part[] = [];
  readonly #results: QueryResult[] = [];
  #failure: Error | null = null;

  constructor(client: PoolClient, role: string, statements: readonly Statement[], end: (answers: Answers) => void) {
    this.#types = { getTypeParser: client.getTypeParser.bind(client) };
    this.#role = role;
    this.#statements = statements;
    this.#end = end;
  }

  submit(connection: Connection): void {
    const names = known.get(connection) ?? new Set();
    known.set(connection, names);
    connection.stream.cork();
    for (const { text, values } of this.#statements) {
      const name = nameOf(this.#role, text);
      const part = this.#part({ name, text, values });
      part.submit(wireTo(connection, names.has(name) ? { [name]: text } : {}));
      if (this.#failure) break;
      names.add(name);
      this.#parts.push(part);
    }
    connection.sync();
    connection.stream.uncork();
  }

  handleRowDescription(message: object): void {
    this.#current?.handleRowDescription(message);
  }

  handleDataRow(message: object): void {
    this.#current?.handleDataRow(message);
  }

  handleCommandComplete(message: object, connection: Connection): void {
    const part = this.#current;
    part?.handleCommandComplete(message, connection);
    part?.handleReadyForQuery(connection);
  }

  handleReadyForQuery(): void {
    this.#end({ results: this.#results, failure: this.#failure });
  }

  handleError(error: Error, connection: Connection): void {
    // Perhaps what was parsed is not there any more, or does not fit what it reads.
    known.delete(connection);
    this.#end({ results: this.#results, failure: error });
  }

  /** Whose answer comes; null where an answer could not be read: those behind it are not looked at. */
  get #current(): Part | null {
    return this.#failure ? null : this.#parts[this.#results.length]!;
  }

  #part(asked: object): Part {
    return new pg.Query({ ...asked, types: this.#types } as unknown as string, (error, result) => {
      if (error) this.#failure ??= error;
      else this.#results.push(result);
    }) as unknown as Part;
  }
}

/** A connection as one of several queries sees it: Sync is for all of them, and said by nobody else. */
function wireTo(connection: Connection, parsedStatements: Readonly<Record<string, string>>): object {
  return {
    parsedStatements,
    submittedNamedStatements: {},
    stream: {},
    parse(message: { readonly name: string; readonly text: string }) {
      // Connections of the embedded database are of one session: another of them may have made it, of the same text.
      connection.close({ type: 'S', name: message.name }, true);
      connection.parse({ ...message, types: [] }, true);
    },
    bind: connection.bind.bind(connection),
    describe: connection.describe.bind(connection),
    execute: connection.execute.bind(connection),
    close() {},
    sync() {},
  };
}

const namesOf = new Map<string, string>();

/** The same for the same text, whichever connection or program makes it. */
function nameOf(role: string, text: string): string {
  const asked = `${role} ${text}`;
  let name = namesOf.get(asked);
  if (name === undefined) {
    name = createHash('sha256').update(asked).digest('hex').slice(0, 32);
    namesOf.set(asked, name);
  }
  return name;
}
