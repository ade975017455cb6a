import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createYoga } from 'graphql-yoga';
import type { Pool } from 'pg';
import { makeRandom } from '../../geodata/demo/random.ts';
import { makeApp } from '../app.ts';
import type { Context, Services } from '../context.ts';
import { startEmbedded } from '../embedded/embedded.ts';
import { makeSchema } from '../resolvers/schema.ts';
import { loadDemonstration } from '../start/load_demonstration.ts';
import { loadStandards } from '../store/load/load_standards.ts';
import { migrate } from '../store/migrate.ts';
import { createPool } from '../store/pool.ts';
import { graphqlRequest } from '../testing/api.ts';
import { databaseUrl } from '../testing/global_setup.ts';
import { findPostgres, startRealPostgres } from '../testing/real_postgres.ts';
import { auditMutation, auditRefusedMutation } from './audit/audit_mutation.ts';
import { guardSchema } from './guard_schema.ts';
import { openSession } from './sessions/open_session.ts';
import { sessionCookie } from './sessions/session_cookie.ts';
import { addTestAccount, type TestGrant } from './testing/browser.ts';
import { everybody } from './testing/everybody.ts';

/**
 * `npm run bench -- access`: what the checks cost a request: who asks, the table of rights, the scope of cases and row
 * security, on a real PostgreSQL where there is one and on the embedded database. Each question is asked in turn of the
 * guarded schema with a session's cookie, and of the bare schema by an actor that is not looked at; both find the
 * same. `--rounds N` (300).
 *
 * A typical request is what the desk asks all day: its list and one case, by somebody who sees the whole place and by
 * somebody who sees one street, where the bare schema is asked for the street by a filter. `accessShare` is what the
 * checks add to these four together, on that database on which it is more. The map and the figures are shown beside them.
 * Times are lower quartiles: what other programs take of the machine comes on top of both, and hides the difference.
 */

const SEED = 20261123;
const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '300' } } });
const rounds = Number(options.rounds);
if (!Number.isInteger(rounds) || rounds < 10) throw new Error(`Unexpected rounds: ${options.rounds}; 10 or more.`);

const ROW = `id kind { code name { zh } } description address reportedAt state stateAt sequence paused placement due dueAt
  position { longitude latitude } grid { code name { zh } } unit { code name { zh } } source`;

interface Question {
  readonly what: string;
  readonly isTypical: boolean;
  readonly grant: Omit<TestGrant, 'jurisdiction'>;
  /** @param region what the bare schema is asked for, so that both answer alike. */
  text(place: string, region: string | null, caseId: string): string;
}

const list = (place: string, filter: string) =>
  `{ jurisdiction(code: "${place}") { cases(first: 50${filter}) { totalCount nodes { ${ROW} } } } }`;
const wholeCase = (place: string, id: string) => `{ jurisdiction(code: "${place}") { case(id: "${id}") { ${ROW}
  reporters { name phone reportedAt } clocks { number awaited startedAt dueAt due } duplicates { score case { id } }
  events { sequence step state happenedAt actor role note } } } }`;
const regions = (place: string) => `{ jurisdiction(code: "${place}") { name { zh } levels { level name { zh } }
  regions(first: 200) { nodes { code level name { zh } parent { code } outline labelPosition { longitude latitude } } } } }`;
const figures = (
  place: string,
) => `{ jurisdiction(code: "${place}") { caseFigures(window: { from: "2000-01-01T00:00:00Z",
  to: "2100-01-01T00:00:00Z" }) { reported { value } closed { value } response { value } overdue { value } } } }`;

const QUESTIONS: readonly Question[] = [
  { what: 'the map: 200 regions, leader', isTypical: false, grant: { role: 'leader' }, text: regions },
  {
    what: 'the desk: 50 cases and their number, leader',
    isTypical: true,
    grant: { role: 'leader' },
    text: (place) => list(place, ''),
  },
  {
    what: 'the desk: 50 cases and their number, one street',
    isTypical: true,
    grant: { role: 'street' },
    text: (place, region) => list(place, region ? `, filter: { region: "${region}" }` : ''),
  },
  {
    what: 'one case whole, leader',
    isTypical: true,
    grant: { role: 'leader' },
    text: (place, _, id) => wholeCase(place, id),
  },
  {
    what: 'one case whole, one street',
    isTypical: true,
    grant: { role: 'street' },
    text: (place, _, id) => wholeCase(place, id),
  },
  { what: 'figures of all cases, leader', isTypical: false, grant: { role: 'leader' }, text: figures },
];

interface Measured {
  readonly guardedMs: number;
  readonly bareMs: number;
  /** Cost of the checks as a share of the bare request. */
  readonly share: number;
}

interface Told extends Measured {
  /** Of each question, by what it is. */
  readonly shares: Readonly<Record<string, number>>;
}

const idsIn = (text: string) => {
  if (text.includes('"errors"')) throw new Error(text.slice(0, 2000));
  return (text.match(/"id":"[^"]+"/g) ?? []).join();
};

const lowerQuartile = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 4)]!;
const rounded = (value: number) => Number(value.toFixed(4));
/** Until connections, plans and caches are as they are in a program that runs. */
const WARM_UP = 12;

async function measure(pool: Pool, name: string): Promise<Told> {
  await migrate(pool);
  await loadStandards(pool);
  await loadDemonstration(pool, 'yumen');
  await pool.query('analyze');
  const app = makeApp({ pool, clientFolder: '/nowhere', development: false });
  const services = app.context;
  const guarded = guardSchema(makeSchema(), { onMutation: auditMutation, onRefused: auditRefusedMutation });
  const askGuarded = asker(guarded, services, (request) => services.access.identify(request));
  const askBare = asker(makeSchema(), services, async () => everybody);
  const { rows: places } = await pool.query('select code from jurisdictions');
  const place = places[0].code as string;
  const { rows: some } = await pool.query(
    `select r.code as region, (select case_id from case_states s join regions g on g.id = s.grid_id
       join regions c on c.id = g.parent_id where c.parent_id = r.id limit 1) as id
     from regions r where r.level = 1 and r.valid_to is null order by r.code limit 1`,
  );
  const { region, id } = some[0] as { region: string; id: string };
  const random = makeRandom(SEED);
  const sums = { guarded: 0, bare: 0 };
  const shares: Record<string, number> = {};
  for (const { what, isTypical, grant, text } of QUESTIONS) {
    const isStreet = grant.role === 'street';
    const held = { ...grant, jurisdiction: place, ...(isStreet ? { region } : {}) };
    const accountId = await addTestAccount(pool, `${random.next()}`, 'a password for the benchmark', [held]);
    const session = await openSession(pool, { accountId, address: null, agent: null });
    const [cookie] = sessionCookie(session.token, false, 3600).split(';');
    const own = text(place, null, id);
    const same = text(place, isStreet ? region : null, id);
    const [one, other] = [await askGuarded(own, cookie!), await askBare(same, '')];
    // What is masked may differ; what is found may not.
    if (idsIn(one.text) !== idsIn(other.text)) throw new Error(`Two answers to '${what}'.`);
    const times = { guarded: [] as number[], bare: [] as number[] };
    for (let round = 0; round < rounds + WARM_UP; round++) {
      if (round === WARM_UP) times.guarded.length = times.bare.length = 0;
      const askBoth = [
        async () => times.guarded.push((await askGuarded(own, cookie!)).ms),
        async () => times.bare.push((await askBare(same, '')).ms),
      ];
      for (const ask of random.chance(0.5) ? askBoth : askBoth.reverse()) await ask();
    }
    const [guardedMs, bareMs] = [lowerQuartile(times.guarded), lowerQuartile(times.bare)];
    if (isTypical) {
      sums.guarded += guardedMs;
      sums.bare += bareMs;
    }
    const share = guardedMs / bareMs - 1;
    shares[what] = rounded(share);
    table.push({ database: name, what, ...told({ guardedMs, bareMs, share }) });
  }
  await app.close();
  const typical = { guardedMs: sums.guarded, bareMs: sums.bare, share: sums.guarded / sums.bare - 1 };
  table.push({ database: name, what: 'typical: the desk and one case, both askers', ...told(typical) });
  return { ...typical, shares };
}

/** Asks a schema, and says how long the answer took. */
function asker(
  schema: ReturnType<typeof makeSchema>,
  services: Services,
  identify: (request: Request) => Promise<Context['actor']>,
) {
  const yoga = createYoga<object, Context>({
    schema,
    context: async ({ request }) => ({
      ...services,
      request,
      actor: await identify(request),
      identifyAgain: () => identify(request),
    }),
    logging: false,
    graphiql: false,
    landingPage: false,
  });
  return async (query: string, cookie: string) => {
    const request = graphqlRequest(query, {});
    if (cookie) request.headers.set('cookie', cookie);
    const began = performance.now();
    const text = await (await yoga.fetch(request)).text();
    return { text, ms: performance.now() - began };
  };
}

const table: object[] = [];
const told = ({ guardedMs, bareMs, share }: Measured) => ({
  'with checks': `${guardedMs.toFixed(2)} ms`,
  without: `${bareMs.toFixed(2)} ms`,
  share: `${(share * 100).toFixed(1)} %`,
});

async function onReal(bin: string): Promise<Told> {
  const postgres = await startRealPostgres(bin);
  try {
    const administrator = createPool({ kind: 'embedded', host: postgres.socketFolder }, 1);
    await administrator.query('create database access');
    const pool = createPool({ kind: 'server', url: databaseUrl(postgres.socketFolder, 'access') });
    return await measure(pool, 'PostgreSQL').finally(() => Promise.all([pool.end(), administrator.end()]));
  } finally {
    await postgres.stop();
  }
}

async function onEmbedded(): Promise<Told> {
  const folder = mkdtempSync(join(tmpdir(), 'gezhong-bench-'));
  const embedded = await startEmbedded(folder);
  const pool = createPool({ kind: 'embedded', host: embedded.host });
  try {
    return await measure(pool, 'embedded');
  } finally {
    await pool.end();
    await embedded.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const bin = findPostgres();
if (bin === null)
  console.log('没有安装 PostgreSQL，只测内置数据库。 / PostgreSQL is not installed: the embedded one only.');
const real = bin === null ? null : await onReal(bin);
const embedded = await onEmbedded();
console.table(table);
console.log(
  JSON.stringify({
    accessShare: rounded(Math.max(embedded.share, real?.share ?? embedded.share)),
    target: 0.05,
    postgresql: real && { accessShare: rounded(real.share), shares: real.shares },
    embedded: { accessShare: rounded(embedded.share), shares: embedded.shares },
  }),
);
