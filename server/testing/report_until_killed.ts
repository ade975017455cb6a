import { CaseIntake } from '../cases/case_intake.ts';
import { PLAIN_CASE } from '../cases/new_case.ts';
import { startEmbedded } from '../embedded/embedded.ts';
import { createPool } from '../store/pool.ts';
import { TINY } from './tiny_place.ts';

/**
 * A process for tests to kill: `report_until_killed.ts url URL` or `report_until_killed.ts folder FOLDER` reports cases by
 * many senders, each under a key of its own, printing `KEY ID` once a case has been acknowledged.
 */
const [kind, where] = process.argv.slice(2) as ['url' | 'folder', string];
const pool =
  kind === 'url'
    ? createPool({ kind: 'server', url: where })
    : createPool({ kind: 'embedded', host: (await startEmbedded(where)).host });
const intake = new CaseIntake(pool);
let sent = 0;
const send = async () => {
  for (;;) {
    const idempotencyKey = `${process.pid}-${sent++}`;
    const position = { longitude: 101 + Math.random() * 0.008, latitude: 38 + Math.random() * 0.006 };
    const [outcome] = await intake.report(TINY.code, [
      { ...PLAIN_CASE, kind: 'hazard', description: `第 ${sent} 件`, position, idempotencyKey },
    ]);
    if ('problem' in outcome!) throw outcome.problem;
    process.stdout.write(`${idempotencyKey} ${outcome!.id}\n`);
  }
};
await Promise.all(Array.from({ length: 60 }, send));
