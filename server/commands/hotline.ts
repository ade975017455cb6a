import { readFile } from 'node:fs/promises';
import { unreadable } from '../../geodata/formats/sniff_file.ts';
import type { HotlineAnswer, HotlineProblem } from '../../geodata/hotline/hotline_answer.ts';
import { PROGRAM } from '../access/audit/audit_entry.ts';
import { AuditLog } from '../access/audit/audit_log.ts';
import { CaseIntake } from '../cases/case_intake.ts';
import { readConfig } from '../config.ts';
import { openDatabase } from '../store/open_database.ts';
import { type HotlineGround, importHotline } from '../ways_in/hotline/hotline_import.ts';
import { addKeyless } from '../ways_in/senders/manage_senders.ts';
import { HOTLINE_HELP, readHotlineCommand } from './hotline/hotline_options.ts';
import { runCommand } from './run_command.ts';

/** `npm run hotline -- FILE …`: a hotline's file of cases. */

await runCommand(async () => {
  const argv = process.argv.slice(2);
  if (argv.length === 0 || argv.includes('--help')) {
    console.log(HOTLINE_HELP);
    return;
  }
  const { file, place, request } = readHotlineCommand(argv);
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw unreadable(file, cause);
  });
  const database = await openDatabase(readConfig(process.env, []));
  try {
    const intake = new CaseIntake(database.pool);
    const { pool } = database;
    const ground: HotlineGround = {
      pool,
      intake,
      addsSender: (sender) => addKeyless(pool, { place, way: 'hotline', ...sender }),
      audit: new AuditLog(pool),
      by: PROGRAM,
    };
    const answer = await importHotline(ground, place, new Uint8Array(bytes), request);
    for (const problem of answer.problems) console.error(lineOf(problem));
    console.log(summaryOf(answer));
    if (answer.problemCount > 0 && request.onErrors === 'refuse') process.exitCode = 1;
  } finally {
    await database.close();
  }
});

function lineOf({ sheet, row, column, value, zh, en }: HotlineProblem): string {
  const at = [sheet, row === null ? null : `第 ${row} 行`, column, value === '' ? null : `“${value}”`];
  return `${at.filter((part) => part !== null).join(' ')}：${zh} / ${en}`;
}

function summaryOf({ dryRun, rows, good, withoutPlace, repeated, stored, problemCount }: HotlineAnswer): string {
  const [zh, en] = dryRun ? ['将存入', 'would be stored'] : ['已存入', 'stored'];
  return `${rows} 行，可用 ${good} 行（其中 ${withoutPlace} 行没有坐标，${repeated} 行以前导入过），问题 ${problemCount} 处；${zh} ${stored} 件
${rows} rows, ${good} right (${withoutPlace} without coordinates, ${repeated} known from before), ${problemCount} problems; ${stored} ${en}`;
}
