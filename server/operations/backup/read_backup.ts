import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream';
import { createZstdDecompress } from 'node:zlib';
import { Problem } from '../../../geodata/problem.ts';
import {
  type BackupHeader,
  type BackupManifest,
  type BackupTable,
  END_OF_TABLE,
  FORMAT,
  type TableSum,
} from './backup_format.ts';
import { damaged, unreadable } from './backup_problems.ts';
import { linesIn } from './lines_in.ts';
import { unsealed } from './sealed_file.ts';

/** What a backup consists of, in its order: the header, tables each with its rows, and the manifest. */
export type BackupPart =
  | { readonly kind: 'header'; readonly header: BackupHeader }
  | { readonly kind: 'table'; readonly table: BackupTable }
  /** Lines of the table before, as `decodeRow` reads them. */
  | { readonly kind: 'rows'; readonly lines: readonly string[] }
  | { readonly kind: 'end'; readonly manifest: BackupManifest };

/**
 * Reads a backup and checks it on the way; whoever has been given `end` knows that every row was as it was written.
 * @throws Problem FILE_UNREADABLE, NOT_A_BACKUP, BACKUP_DAMAGED
 */
export async function* readBackup(file: string): AsyncGenerator<BackupPart, void> {
  try {
    yield* parts(file);
  } catch (error) {
    if (error instanceof Problem) throw error;
    const { code = '', syscall } = error as NodeJS.ErrnoException;
    if (syscall !== undefined) throw unreadable(file, error as NodeJS.ErrnoException);
    throw damaged(file, `解压失败 ${code}`, `it cannot be decompressed, ${code}`, error);
  }
}

async function* parts(file: string): AsyncGenerator<BackupPart, void> {
  const bytes = pipeline(unsealed(file), createZstdDecompress(), () => {});
  const whole = createHash('sha256');
  const sums: TableSum[] = [];
  let open: { readonly table: string; readonly sum: ReturnType<typeof createHash>; rows: number } | null = null;
  let begun = false;
  let manifest: BackupManifest | null = null;
  for await (const lines of linesIn(bytes)) {
    let rows: string[] = [];
    for (const line of lines) {
      if (manifest !== null) throw damaged(file, '结尾之后还有内容', 'something stands behind its end');
      if (open !== null && line !== END_OF_TABLE) {
        open.rows++;
        open.sum.update(`${line}\n`);
        whole.update(`${line}\n`);
        rows.push(line);
        continue;
      }
      if (open !== null) {
        if (rows.length > 0) yield { kind: 'rows', lines: rows };
        rows = [];
        sums.push({ table: open.table, rows: open.rows, sha256: open.sum.digest('hex') });
        open = null;
        whole.update(`${line}\n`);
        continue;
      }
      const json = parse(file, line);
      if (!begun) {
        begun = true;
        yield { kind: 'header', header: readHeader(file, json) };
      } else if ('table' in json) {
        const table = json as unknown as BackupTable;
        open = { table: table.table, sum: createHash('sha256'), rows: 0 };
        yield { kind: 'table', table };
      } else {
        manifest = json as unknown as BackupManifest;
        check(file, manifest, whole.copy().digest('hex'), sums);
      }
      whole.update(`${line}\n`);
    }
    if (rows.length > 0) yield { kind: 'rows', lines: rows };
  }
  if (manifest === null) throw damaged(file, '没有结尾', 'its end is missing');
  // Only now have the last bytes been compared.
  yield { kind: 'end', manifest };
}

function parse(file: string, line: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(line) as Readonly<Record<string, unknown>>;
  } catch {
    throw damaged(file, '有一行读不懂', 'a line cannot be read');
  }
}

function readHeader(file: string, json: Readonly<Record<string, unknown>>): BackupHeader {
  if (json.gezhong !== 'backup') throw damaged(file, '开头读不懂', 'its beginning cannot be read');
  if (json.format === FORMAT) return json as unknown as BackupHeader;
  throw new Problem('BACKUP_FORMAT', {
    zh: `备份 ${file} 的格式是 ${json.format}，本程序只认识 ${FORMAT}：请升级程序。`,
    en: `The backup ${file} has format ${json.format}, and this program knows ${FORMAT}: update it.`,
  });
}

function check(file: string, manifest: BackupManifest, sha256: string, sums: readonly TableSum[]): void {
  const wrong = sums.find((sum, index) => {
    const noted = manifest.tables?.[index];
    return noted?.table !== sum.table || noted.rows !== sum.rows || noted.sha256 !== sum.sha256;
  });
  if (wrong) throw damaged(file, `表 ${wrong.table} 与校验和不符`, `the table ${wrong.table} is not what was written`);
  if (manifest.sha256 === sha256 && manifest.tables.length === sums.length) return;
  throw damaged(file, '与校验和不符', 'it is not what was written');
}
