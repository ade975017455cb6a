import { createHash } from 'node:crypto';
import { createWriteStream, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createZstdCompress, zstdDecompressSync } from 'node:zlib';
import { type BackupManifest, END_OF_TABLE } from '../backup_format.ts';
import { sealing } from '../sealed_file.ts';

/**
 * Writes a backup as somebody would who knows the format: with another text, and every sum as it must be.
 * @param change is handed all that stands above the manifest.
 */
export async function forgeBackup(from: string, to: string, change: (text: string) => string): Promise<void> {
  const text = zstdDecompressSync(readFileSync(from)).toString();
  const changed = change(text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1));
  const manifest: BackupManifest = { sha256: sha256(changed), tables: sumsOf(changed) };
  await pipeline(
    Readable.from([`${changed}${JSON.stringify(manifest)}\n`]),
    createZstdCompress(),
    sealing(),
    createWriteStream(to),
  );
}

function sumsOf(text: string): BackupManifest['tables'] {
  const lines = text.split('\n').slice(1, -1);
  const sums = [];
  for (let at = 0; at < lines.length; ) {
    const end = lines.indexOf(END_OF_TABLE, at);
    const rows = lines.slice(at + 1, end);
    const { table } = JSON.parse(lines[at]!) as { readonly table: string };
    sums.push({ table, rows: rows.length, sha256: sha256(rows.map((row) => `${row}\n`).join('')) });
    at = end + 1;
  }
  return sums;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
