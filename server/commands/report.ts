import { writeFile } from 'node:fs/promises';
import type { Actor } from '../access/actor.ts';
import { auditAct } from '../access/audit/audit_act.ts';
import { PROGRAM } from '../access/audit/audit_entry.ts';
import { makeApp } from '../app.ts';
import { readConfig } from '../config.ts';
import type { Context } from '../context.ts';
import { jurisdictions } from '../generated/queries/jurisdictions.ts';
import { gatherReport } from '../report/gather/gather_report.ts';
import { askedReport } from '../report/http/asked_report.ts';
import { makeReport } from '../report/make_report.ts';
import { unknownPlace } from '../rules/unknown_place.ts';
import { openDatabase } from '../store/open_database.ts';
import { many } from '../store/queryable.ts';
import { readArguments } from './read_arguments.ts';
import { runCommand } from './run_command.ts';

/** `npm run report -- --place CODE --out review.pdf`: the review of a place as a file, without a browser. */

const HELP = `npm run report -- [--place CODE] [--region CODE] [--moment 2026-11-23T09:00:00+08:00] [--lang zh|en]
  [--category CODE] [--minutes 15] --out FILE.pdf|FILE.xlsx

把研判结果写成会议用的 PDF 或带公式的工作簿；使用内置数据库时请先停止服务。
Writes the review as a PDF for a meeting or as a workbook with formulas; with the embedded database, stop the server first.

DATABASE_URL、DATA_DIR：与 npm start 相同 / as for npm start.`;

const TEXT = { type: 'string' } as const;

/** Whoever may run commands on the machine may read all of the place; nothing of it needs an account. */
const OPERATOR: Actor = {
  ...{ kind: 'account', id: null, name: 'npm run report', session: null, expiresAt: null, address: null },
  mustChangePassword: false,
  grants: [
    {
      ...{ id: '', role: 'leader', jurisdiction: null, region: null, department: null },
      ...{ validFrom: new Date(0), validTo: null },
    },
  ],
};

await runCommand(async () => {
  const options = readArguments('report', process.argv.slice(2), {
    ...{ place: TEXT, region: TEXT, moment: TEXT, lang: TEXT, category: TEXT, minutes: TEXT, out: TEXT },
    help: { type: 'boolean' },
  });
  const { place: code, out, help, ...asked } = options;
  if (help || !out) {
    console.log(HELP);
    return;
  }
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== undefined));
  const database = await openDatabase(readConfig(process.env, []));
  const app = makeApp({
    pool: database.pool,
    clientFolder: '/nowhere',
    development: false,
    identify: async () => OPERATOR,
  });
  try {
    const [place] = await many(database.pool, jurisdictions, code ? { code } : {});
    if (place === undefined) throw unknownPlace(code ?? '');
    const request = new Request('http://localhost/');
    const context: Context = { ...app.context, actor: OPERATOR, request, identifyAgain: async () => OPERATOR };
    const wanted = askedReport(query, new Date());
    const format = out.endsWith('.xlsx') ? 'xlsx' : 'pdf';
    const { region, category, moment } = wanted;
    const given = { format, region, category, moment };
    const act = { action: 'export.review', actor: PROGRAM, jurisdiction: place.code, given } as const;
    const bytes = await auditAct(app.context.audit, act, async () =>
      makeReport({ format, report: await gatherReport(context, place, wanted) }),
    );
    await writeFile(out, bytes);
    console.log(`${out}: ${Math.ceil(bytes.length / 1024)} kB`);
  } finally {
    await app.close();
    await database.close();
  }
});
