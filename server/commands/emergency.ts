import { readFile } from 'node:fs/promises';
import { readEmergencyData } from '../../geodata/emergency/read_emergency_data.ts';
import { Problem } from '../../geodata/problem.ts';
import { auditAct } from '../access/audit/audit_act.ts';
import { PROGRAM } from '../access/audit/audit_entry.ts';
import { AuditLog } from '../access/audit/audit_log.ts';
import { readConfig } from '../config.ts';
import { emergencyDataOf, saveEmergencyData } from '../emergency/emergency_store.ts';
import { jurisdictions } from '../generated/queries/jurisdictions.ts';
import { unknownPlace } from '../rules/unknown_place.ts';
import { openDatabase } from '../store/open_database.ts';
import { maybeOne } from '../store/queryable.ts';
import { parseJson } from '../ways_in/webhook/rows_of.ts';
import { readArguments } from './read_arguments.ts';
import { runCommand } from './run_command.ts';

/** `npm run emergency -- --place CODE [--file DATA.json]`: what a place has prepared for an emergency. */

const HELP = `npm run emergency -- --place CODE [--file DATA.json]

载入一个地方的应急数据（预案、避难场所、应急队伍、重点人群数、值班表），整体替换原有的；不带 --file 时原样打印现有的。
格式见 docs/emergency.md。使用内置数据库时请先停止服务。
Loads what a place has prepared for an emergency in place of what was there; without --file prints what there is.
docs/emergency.md tells the format. With the embedded database, stop the server first.

DATABASE_URL、DATA_DIR：与 npm start 相同 / as for npm start.`;

await runCommand(async () => {
  const argv = process.argv.slice(2);
  if (argv.length === 0 || argv.includes('--help')) {
    console.log(HELP);
    return;
  }
  const { place, file } = readArguments('emergency', argv, { place: { type: 'string' }, file: { type: 'string' } });
  if (place === undefined) {
    throw new Problem('OPTION_MISSING', { zh: '缺少 --place。', en: '--place is missing.' });
  }
  const data = file === undefined ? null : readEmergencyData(parseJson(await bytesOf(file)));
  const { pool, close } = await openDatabase(readConfig(process.env, []));
  try {
    if ((await maybeOne(pool, jurisdictions, { code: place })) === null) throw unknownPlace(place);
    if (data === null) {
      console.log(JSON.stringify(await emergencyDataOf(pool, place), null, 2));
      return;
    }
    const given = {
      plans: data.plans.length,
      places: data.places.length,
      keyPeople: data.keyPeople.length,
      duties: data.duties.length,
    };
    const act = { action: 'command.emergency', actor: PROGRAM, jurisdiction: place, subject: null, given } as const;
    await auditAct(new AuditLog(pool), act, () => saveEmergencyData(pool, place, data));
    console.log(`已载入 / loaded: ${JSON.stringify(given)}`);
  } finally {
    await close();
  }
});

async function bytesOf(path: string): Promise<Uint8Array> {
  return readFile(path).catch((cause: NodeJS.ErrnoException) => {
    const sentences = {
      zh: `无法读取文件 ${path}（${cause.code}）。`,
      en: `The file ${path} cannot be read (${cause.code}).`,
    };
    throw new Problem('FILE_UNREADABLE', sentences, { cause });
  });
}
