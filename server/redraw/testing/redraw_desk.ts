import type { Role } from '../../../geodata/access/roles.ts';
import { Coverage } from '../../../geodata/coverage/coverage.ts';
import type { Act } from '../../../geodata/coverage/coverage_edit.ts';
import { decodeBase } from '../../../geodata/redraw/encode_base.ts';
import { RedrawReplica } from '../../../geodata/redraw/log/redraw_replica.ts';
import type { RedrawBase } from '../../../geodata/redraw/redraw_base.ts';
import type { LoggedEdit, RedrawEdit } from '../../../geodata/redraw/redraw_edit.ts';
import type { Actor } from '../../access/actor.ts';
import { grantOf } from '../../access/testing/everybody.ts';
import { makeApp } from '../../app.ts';
import { CaseIntake } from '../../cases/case_intake.ts';
import { PLAIN_CASE } from '../../cases/new_case.ts';
import { loadPlace } from '../../store/load/load_place.ts';
import { graphqlRequest, type TestApi } from '../../testing/api.ts';
import type { TestDatabase } from '../../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../../testing/tiny_place.ts';

/** Who draws and approves: accounts that the database knows, too. */
export const PEOPLE = {
  planner: personOf('a', '示例规划员 1', 'planner'),
  other: personOf('b', '示例规划员 2', 'planner'),
  leader: personOf('c', '示例领导 1', 'leader'),
  worker: personOf('d', '示例网格员 1', 'grid_worker'),
  administrator: personOf('e', '示例管理员 1', 'administrator'),
} as const;
export type Person = keyof typeof PEOPLE;

export const REDRAW = `id name state isBaseReplaced editCount effectiveAt base { url digest bytes }
  steps { number step by note edits effectiveAt } effect { gridsBefore gridsAfter digest moved { households staff openCases } }`;

export interface Redraw {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly isBaseReplaced: boolean;
  readonly editCount: number;
  readonly effectiveAt: string | null;
  readonly base: { readonly url: string; readonly digest: string; readonly bytes: number };
  readonly steps: readonly {
    readonly number: number;
    readonly step: string;
    readonly by: string | null;
    readonly note: string | null;
    readonly edits: number | null;
    readonly effectiveAt: string | null;
  }[];
  readonly effect: {
    readonly gridsBefore: number;
    readonly gridsAfter: number;
    readonly digest: string;
    readonly moved: { readonly households: number; readonly staff: number; readonly openCases: number };
  } | null;
}

export interface Sentences {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** The tiny place with a program on it that each of the people may ask. */
export class RedrawDesk {
  readonly database: TestDatabase;
  readonly #apis = new Map<Person, TestApi>();

  private constructor(database: TestDatabase) {
    this.database = database;
  }

  static async open(database: TestDatabase): Promise<RedrawDesk> {
    await loadPlace(database.pool, tinyPlace);
    for (const { id, name } of Object.values(PEOPLE)) {
      await database.pool.query('insert into accounts (id, name, shown_name) values ($1, $2, $3)', [
        id,
        `person-${id?.at(-1)}`,
        name,
      ]);
    }
    return new RedrawDesk(database);
  }

  /** A program of his own for each: as many servers on one database. */
  as(person: Person): TestApi {
    const known = this.#apis.get(person);
    if (known) return known;
    const app = makeApp({
      pool: this.database.pool,
      clientFolder: '/nowhere',
      development: false,
      identify: async () => PEOPLE[person],
    });
    const post = async (query: string, variables: Record<string, unknown> = {}) =>
      (await (await app.handle(graphqlRequest(query, variables))).json()) as {
        data: unknown;
        errors?: { extensions: { code: string } }[];
      };
    const api: TestApi = {
      app,
      async ask<T>(query: string, variables?: Record<string, unknown>) {
        const { data, errors } = await post(query, variables);
        if (errors) throw new Error(JSON.stringify(errors));
        return data as T;
      },
      async errorsOf(query, variables) {
        const { errors = [] } = await post(query, variables);
        return errors.map(({ extensions }) => extensions.code);
      },
    };
    this.#apis.set(person, api);
    return api;
  }

  async close(): Promise<void> {
    for (const { app } of this.#apis.values()) await app.close();
  }

  async start(person: Person, input: object = {}): Promise<Redraw> {
    const { startRedraw } = await this.as(person).ask<{ startRedraw: Redraw }>(
      `mutation($redraw: RedrawInput!) { startRedraw(jurisdiction: "${TINY.code}", redraw: $redraw) { ${REDRAW} } }`,
      { redraw: { name: '示例草案', ...input } },
    );
    return startRedraw;
  }

  /** A step of its life, by its arguments behind the id. */
  async step(person: Person, field: string, id: string, given = ''): Promise<Redraw> {
    const answer = await this.as(person).ask<Record<string, Redraw>>(stepOf(field, id, given));
    return answer[field]!;
  }

  /** A draft that gives faces to grids, submitted by one and approved by another, to take effect after some milliseconds. */
  async approved(
    planner: Person,
    approver: Person,
    gives: readonly (readonly [position: readonly [number, number], code: string])[],
    milliseconds: number,
  ): Promise<Redraw> {
    const redraw = await this.start(planner);
    const open = await this.open(redraw, planner);
    for (const [position, code] of gives) open.give(position, code);
    await open.sync();
    await this.step(planner, 'submitRedraw', redraw.id, `edits: ${gives.length}`);
    const moment = new Date(Date.now() + milliseconds).toISOString();
    return this.step(approver, 'approveRedraw', redraw.id, `effectiveAt: "${moment}"`);
  }

  /** Somebody reports an open case. @returns its id */
  async report([longitude, latitude]: readonly [number, number]): Promise<string> {
    const report = { ...PLAIN_CASE, kind: 'hazard', description: '示例事件', position: { longitude, latitude } };
    const [outcome] = await new CaseIntake(this.database.pool).report(TINY.code, [report]);
    if (!outcome || 'problem' in outcome) throw outcome?.problem ?? new Error('Nothing was answered.');
    return outcome.id;
  }

  /** The grid that a case lies in, and the last step with it. */
  async gridOfCase(id: string): Promise<{ readonly code: string; readonly step: string }> {
    const { rows } = await this.database.pool.query(
      `select g.code, e.step from case_states s join regions g on g.id = s.grid_id
       join case_events e on e.case_id = s.case_id and e.sequence = s.sequence where s.case_id = $1`,
      [id],
    );
    return rows[0];
  }

  refusalOf(person: Person, field: string, id: string, given = ''): Promise<readonly string[]> {
    return this.as(person).errorsOf(stepOf(field, id, given));
  }

  /** What somebody is told whose step is refused, in both languages. */
  async toldOf(person: Person, field: string, id: string, given = ''): Promise<Sentences> {
    const answer = await this.as(person).app.handle(graphqlRequest(stepOf(field, id, given), {}));
    const { errors } = (await answer.json()) as { errors?: { extensions: Sentences }[] };
    if (!errors?.[0]) throw new Error(`${field} was not refused.`);
    const { code, zh, en } = errors[0].extensions;
    return { code, zh, en };
  }

  async redraw(id: string, person: Person = 'planner'): Promise<Redraw> {
    const { jurisdiction } = await this.as(person).ask<{ jurisdiction: { redraw: Redraw } }>(
      `query($id: ID!) { jurisdiction(code: "${TINY.code}") { redraw(id: $id) { ${REDRAW} } } }`,
      { id },
    );
    return jurisdiction.redraw;
  }

  async base(redraw: Redraw, person: Person = 'planner'): Promise<RedrawBase> {
    const response = await this.as(person).app.handle(new Request(`http://localhost${redraw.base.url}`));
    if (response.status !== 200) throw new Error(`The base was answered with ${response.status}.`);
    return decodeBase(await response.arrayBuffer());
  }

  /** A replica as a browser holds it, and what sends its edits. */
  async open(redraw: Redraw, person: Person = 'planner'): Promise<OpenDraft> {
    const base = await this.base(redraw, person);
    const draft = new OpenDraft(this, person, redraw.id, base);
    await draft.sync();
    return draft;
  }

  async send(person: Person, id: string, after: number, edits: readonly RedrawEdit[]): Promise<LoggedEdit[]> {
    const { addRedrawEdits } = await this.as(person).ask<{ addRedrawEdits: LoggedEdit[] }>(ADD, { id, after, edits });
    return addRedrawEdits;
  }
}

export const ADD = `mutation($id: ID!, $after: Int!, $edits: [RedrawEditInput!]!) {
  addRedrawEdits(jurisdiction: "${TINY.code}", id: $id, after: $after, edits: $edits) { number id by isOwn madeAt body } }`;

/** One person's copy of a draft. */
export class OpenDraft {
  readonly id: string;
  readonly base: RedrawBase;
  readonly replica: RedrawReplica;
  readonly #desk: RedrawDesk;
  readonly #person: Person;

  constructor(desk: RedrawDesk, person: Person, id: string, base: RedrawBase) {
    this.#desk = desk;
    this.#person = person;
    this.id = id;
    this.base = base;
    this.replica = new RedrawReplica(Coverage.from(base.coverage));
  }

  make(acts: readonly Act[]): RedrawEdit {
    return this.replica.make(acts).edit;
  }

  /** Sends what is pending and takes what is new. */
  async sync(): Promise<void> {
    const { replica } = this;
    replica.news(await this.#desk.send(this.#person, this.id, replica.number, replica.pending));
  }

  /** Gives the face at a position to the grid with a code. */
  give(position: readonly [number, number], code: string): RedrawEdit {
    const { coverage } = this.replica;
    return this.make([
      { kind: 'assign', faces: [coverage.faceKey(coverage.faceAt(position))], owner: this.keyOf(code) },
    ]);
  }

  keyOf(code: string) {
    const { coverage } = this.replica;
    for (let owner = 0; owner < coverage.ownerCount; owner++) {
      if (coverage.hasOwner(owner) && coverage.ownerFacts(owner).code === code) return coverage.ownerKey(owner);
    }
    throw new RangeError(`No grid has the code ${code}.`);
  }
}

function stepOf(field: string, id: string, given: string): string {
  return `mutation { ${field}(jurisdiction: "${TINY.code}", id: "${id}"${given === '' ? '' : `, ${given}`}) { ${REDRAW} } }`;
}

function personOf(letter: string, name: string, role: Exclude<Role, 'wall'>): Actor {
  const id = `00000000-0000-4000-8000-00000000000${letter}`;
  const grant = grantOf(role, { id, jurisdiction: TINY.code });
  return {
    kind: 'account',
    id,
    name,
    session: null,
    expiresAt: null,
    address: null,
    mustChangePassword: false,
    grants: [grant],
  };
}
