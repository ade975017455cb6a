import { AuditLog } from '../../access/audit/audit_log.ts';
import { CaseIntake } from '../../cases/case_intake.ts';
import { createPool } from '../../store/pool.ts';
import { CasesFolder } from '../folder/cases_folder.ts';

/** A process for tests to kill: takes in the files of the folder that is its second argument into the database of its first. */
const [, , url, folder] = process.argv;
const pool = createPool({ kind: 'server', url: url! });
await CasesFolder.open({
  pool,
  audit: new AuditLog(pool),
  intake: new CaseIntake(pool),
  folder: folder!,
  settleMs: 20,
  lookEveryMs: 50,
});
