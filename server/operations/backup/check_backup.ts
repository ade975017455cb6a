import { type Migration, readMigrations } from '../../store/read_migrations.ts';
import type { BackupHeader, BackupManifest } from './backup_format.ts';
import { changedSchema, newerSchema } from './backup_problems.ts';
import { readBackup } from './read_backup.ts';

export interface CheckedBackup {
  readonly header: BackupHeader;
  readonly manifest: BackupManifest;
}

/**
 * Reads a backup from end to end.
 * @throws Problem FILE_UNREADABLE, NOT_A_BACKUP, BACKUP_DAMAGED
 */
export async function checkBackup(file: string, signal?: AbortSignal): Promise<CheckedBackup> {
  let header: BackupHeader | undefined;
  let manifest: BackupManifest | undefined;
  for await (const part of readBackup(file)) {
    signal?.throwIfAborted();
    if (part.kind === 'header') header = part.header;
    if (part.kind === 'end') manifest = part.manifest;
  }
  return { header: header!, manifest: manifest! };
}

/**
 * The migrations that make the schema that a backup was taken of: the program's own up to there.
 * @throws Problem SCHEMA_NEWER, SCHEMA_CHANGED
 */
export function migrationsOf(
  file: string,
  { migrations }: BackupHeader,
  known = readMigrations(),
): readonly Migration[] {
  return migrations.map((applied, index) => {
    const ours = known[index];
    if (!ours) throw newerSchema(file, migrations.at(-1)!.name);
    if (ours.sha256 !== applied.sha256) throw changedSchema(file, applied.name);
    return ours;
  });
}
