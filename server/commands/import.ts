import { checkPlaceFiles } from '../../geodata/formats/check_place_files.ts';
import { placeFromFiles } from '../../geodata/formats/place_from_files.ts';
import { Problem } from '../../geodata/problem.ts';
import { auditAct } from '../access/audit/audit_act.ts';
import { PROGRAM } from '../access/audit/audit_entry.ts';
import { AuditLog } from '../access/audit/audit_log.ts';
import { readConfig } from '../config.ts';
import { ProgressBar } from '../start/progress_bar.ts';
import { loadPlace, refuseExisting } from '../store/load/load_place.ts';
import { openDatabase } from '../store/open_database.ts';
import { HELP } from './import/help.ts';
import { readImportOptions } from './import/import_options.ts';
import { readingShare, storingShare } from './import/progress_shares.ts';
import { problemLines, summaryLines } from './import/summary.ts';
import { runCommand } from './run_command.ts';

/** `npm run import -- …`: a real place from its files into the database, in one transaction. */

await runCommand(async (signal) => {
  const argv = process.argv.slice(2);
  if (argv.includes('--help') || argv.length === 0) {
    console.log(HELP);
    return;
  }
  const { files, input, bounds, strict, replace } = readImportOptions(argv);
  await checkPlaceFiles(files, input);
  const database = await openDatabase(readConfig(process.env, []));
  try {
    await refuseExisting(database.pool, input.code, replace);
    const bar = new ProgressBar(`导入 ${input.name.zh} / import`);
    const read = await placeFromFiles(files, input, {
      bounds,
      signal,
      onProgress: (progress) => bar.show(readingShare(progress), progress.step),
    });
    if (strict) refuseProblems(read.problems.length, problemLines(read.problems));
    const act = { action: 'command.import', actor: PROGRAM, jurisdiction: input.code, subject: input.code } as const;
    await auditAct(new AuditLog(database.pool), { ...act, given: { replace } }, () =>
      loadPlace(database.pool, read.place, {
        replace,
        // What no file was given for stays as it is when a place is loaded again.
        keep: ['staff', ...(['regions', 'stations'] as const).filter((what) => !files[what]?.length)],
        signal,
        onProgress: (progress) => bar.show(storingShare(progress), progress.stage),
      }),
    );
    bar.finish(`${input.name.zh} ${input.code}：已导入 / imported`);
    console.log([...problemLines(read.problems), ...summaryLines(read)].join('\n'));
  } finally {
    await database.close();
  }
});

function refuseProblems(count: number, lines: readonly string[]): void {
  if (count === 0) return;
  console.error(`\n${lines.join('\n')}`);
  throw new Problem('STRICT', {
    zh: `有 ${count} 处无法使用，按 --strict 全部未导入：请改正上列各处，或去掉 --strict。`,
    en: `${count} rows cannot be used, so --strict refused everything: mend what is listed above, or leave --strict out.`,
  });
}
