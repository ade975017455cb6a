import { Problem } from '../../geodata/problem.ts';

const CANCELLED = Symbol('cancelled');

/**
 * Runs what `npm run …` asked for. A Problem is printed as its sentence, anything else with its stack, and the exit code is 1;
 * Ctrl-C aborts the signal, whoever works rolls back, and the exit code is 130. A second Ctrl-C ends at once.
 */
export async function runCommand(command: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const stop = new AbortController();
  const interrupt = () => {
    if (stop.signal.aborted) process.exit(130);
    process.stderr.write('\n正在取消… / Cancelling…\n');
    stop.abort(CANCELLED);
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  try {
    await command(stop.signal);
  } catch (error) {
    process.exitCode = report(error);
  } finally {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
  }
}

function report(error: unknown): number {
  if (error === CANCELLED) {
    console.error('已取消，数据库没有改动。 / Cancelled; the database is as it was.');
    return 130;
  }
  console.error(error instanceof Problem ? error.message : error);
  return 1;
}
