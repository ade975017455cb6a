import { readConfig } from '../config.ts';
import { checkDigest, isSameFigure, replayFigure } from '../jobs/replay_figure.ts';
import { openDatabase } from '../store/open_database.ts';
import { figureLines } from './replay/figure_lines.ts';
import { runCommand } from './run_command.ts';

/**
 * `npm run replay -- DIGEST`: computes a figure of coverage again from what was kept of it and says whether it is the same to
 * the last digit. The exit code is 1 where it is not.
 */

await runCommand(async () => {
  // Before a database is opened, and whatever was written: options too are told what a digest is.
  const digest = checkDigest(process.argv.slice(2).join(' '));
  const database = await openDatabase(readConfig(process.env, []));
  try {
    const replayed = await replayFigure(database.pool, digest);
    console.log(figureLines(replayed).join('\n'));
    if (!isSameFigure(replayed.kept, replayed.computed)) process.exitCode = 1;
  } finally {
    await database.close();
  }
});
