import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventName } from './step_late.ts';

/** What a wall asks of each case. */
const CASE = `kind { code name { zh en } } position { longitude latitude } grid { code name { zh en } } source description
  reportedAt simulated state stateAt`;
const changes = (
  fields: string,
) => `subscription($place: ID!, $after: Cursor) { changes(jurisdiction: $place, after: $after) {
  cursor
  changes { __typename ... on CaseChange {
    case { id ${fields} }
    event { sequence step happenedAt }
  } }
} }`;

interface Told {
  readonly events: readonly string[];
  readonly cursor: string;
}
interface Message {
  readonly data?: {
    readonly changes: {
      readonly cursor: string;
      readonly changes: readonly {
        readonly case?: { readonly id: string };
        readonly event?: { readonly sequence: number };
      }[];
    };
  } | null;
  readonly errors?: readonly { readonly message: string }[];
}

interface LogReaderOptions {
  /** Server to ask next, e.g. http://127.0.0.1:4000. */
  readonly server: () => string;
  readonly jurisdiction: string;
  readonly after: string;
  /** What to ask of the changes, beside what tells them apart. */
  readonly fields?: string;
  /** Events of cases, the moment that their bytes came. */
  readonly onTold?: (events: readonly string[]) => void;
}

/** Follows the change log over HTTP as a browser does: after every break it goes on from its last cursor, until it is stopped. */
export class LogReader {
  /** Every event of a case in the order in which it was told, as often as it was. */
  readonly log: string[] = [];
  breaks = 0;
  /** Why the line broke last; null where it just ended. */
  lastError: string | null = null;
  readonly #options: LogReaderOptions;
  #cursor: string;
  #line: ClientRequest | null = null;
  #response: IncomingMessage | null = null;
  #retry: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(options: LogReaderOptions) {
    this.#options = options;
    this.#cursor = options.after;
    this.#open();
  }

  /** Whether a server has begun to answer. */
  get stands(): boolean {
    return this.#response !== null;
  }

  /** Takes nothing any more, and does not say so; the line stands. */
  rest(): void {
    this.#response?.pause();
  }

  /** Takes what lies there, and goes on. */
  wake(): void {
    this.#response?.resume();
  }

  /** Pulls the plug in the middle of whatever is being said. */
  cut(): void {
    this.#line?.destroy();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#retry);
    this.cut();
  }

  #open(): void {
    const { server, jurisdiction, fields = CASE } = this.#options;
    const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
    const line = request(`${server()}/graphql`, { method: 'POST', headers, agent: false });
    this.#line = line;
    line.on('error', (error) => {
      this.lastError = error.message;
    });
    line.on('response', (response) => {
      this.#response = response;
      response.on('error', () => {});
      if (response.statusCode !== 200) return line.destroy(new Error(`Status ${response.statusCode}.`));
      let rest = '';
      response.setEncoding('utf8').on('data', (piece: string) => {
        const events = (rest + piece).split('\n\n');
        rest = events.pop()!;
        for (const event of events) if (!line.destroyed) this.#hear(event, line);
      });
    });
    line.once('close', () => {
      this.breaks++;
      if (!this.#stopped) this.#retry = setTimeout(() => this.#open(), 50 + Math.random() * 150);
    });
    line.end(JSON.stringify({ query: changes(fields), variables: { place: jurisdiction, after: this.#cursor } }));
  }

  #hear(event: string, line: ClientRequest): void {
    if (!event.startsWith('event: next')) return;
    const told = toldBy(event);
    if (told instanceof Error) return void line.destroy(told);
    for (const name of told.events) this.log.push(name);
    this.#cursor = told.cursor;
    this.#options.onTold?.(told.events);
  }
}

/** Two hundred readers are told the same: each message is read once. */
const known = new Map<string, Told | Error>();
const MOST_KNOWN = 200;

function toldBy(event: string): Told | Error {
  const told = known.get(event) ?? read(event);
  known.set(event, told);
  if (known.size > MOST_KNOWN) known.delete(known.keys().next().value!);
  return told;
}

function read(event: string): Told | Error {
  const { data, errors } = JSON.parse(event.slice(event.indexOf('data: ') + 6)) as Message;
  if (errors || !data) return new Error(errors?.[0]?.message ?? 'No data.');
  const { cursor, changes } = data.changes;
  return {
    cursor,
    events: changes.flatMap(({ case: of, event: step }) => (of ? eventName(of.id, step!.sequence) : [])),
  };
}

/** Waits until each has been told as many events, which is not yet to say the right ones. */
export async function untilTold(readers: readonly LogReader[], count: number, seconds = 30): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end && readers.some(({ log }) => log.length < count)) await sleep(20);
}

/** Where the change log of a place stands. */
export async function cursorOf(server: string, jurisdiction: string): Promise<string> {
  const response = await fetch(`${server}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ jurisdiction(code: "${jurisdiction}") { cursor } }` }),
  });
  const { data } = (await response.json()) as { data: { jurisdiction: { cursor: string } } };
  return data.jurisdiction.cursor;
}
