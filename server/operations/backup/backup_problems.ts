import { Problem } from '../../../geodata/problem.ts';

/** @param reason in both languages, what was found. */
export function damaged(file: string, zh: string, en: string, cause?: unknown): Problem {
  return new Problem(
    'BACKUP_DAMAGED',
    {
      zh: `备份文件 ${file} 不完整或已损坏（${zh}）：请换用另一份备份；数据库没有改动。`,
      en: `The backup ${file} is cut off or damaged (${en}): use another one. The database is as it was.`,
    },
    { cause },
  );
}

export function notABackup(file: string): Problem {
  return new Problem('NOT_A_BACKUP', {
    zh: `${file} 不是格中的备份文件。`,
    en: `${file} is no backup of Gezhong.`,
  });
}

export function unreadable(file: string, cause: NodeJS.ErrnoException): Problem {
  const sentences = { zh: `无法读取 ${file}（${cause.code}）。`, en: `${file} cannot be read (${cause.code}).` };
  return new Problem('FILE_UNREADABLE', sentences, { cause });
}

export function unwritable(file: string, cause: NodeJS.ErrnoException): Problem {
  return new Problem(
    'BACKUP_NOT_WRITTEN',
    {
      zh: `备份文件 ${file} 未能写完（${cause.code}），没有留下半份文件：请检查磁盘空间和权限。`,
      en: `The backup ${file} could not be written (${cause.code}), and nothing half written was left: check the space on the disk and the rights.`,
    },
    { cause },
  );
}

export function fileExists(file: string): Problem {
  return new Problem('BACKUP_EXISTS', {
    zh: `${file} 已经存在，不会覆盖：请换一个文件名。`,
    en: `${file} is there already and is not written over: choose another name.`,
  });
}

export function newerSchema(file: string, name: string): Problem {
  return new Problem('SCHEMA_NEWER', {
    zh: `备份 ${file} 来自更新的程序（${name}），本程序还不认识：请升级程序后再恢复。`,
    en: `The backup ${file} is of a newer program (${name}), which this one does not know: update the program first.`,
  });
}

export function changedSchema(file: string, name: string): Problem {
  return new Problem('SCHEMA_CHANGED', {
    zh: `备份 ${file} 的数据结构（${name}）与本程序的不同，无法恢复。`,
    en: `The schema of the backup ${file} (${name}) is not the one that this program has under that name; it cannot be restored.`,
  });
}

export function notEmpty(places: number): Problem {
  return new Problem('DATABASE_NOT_EMPTY', {
    zh: `数据库里已有 ${places} 个地方的数据：请恢复到空数据库；确实要全部替换时加 --replace，现有数据将不复存在。`,
    en: `The database holds ${places} places already: restore into an empty one, or add --replace, which does away with everything in it.`,
  });
}

export function programsConnected(count: number): Problem {
  return new Problem('DATABASE_IN_USE', {
    zh: `还有程序连着这个数据库（${count} 个连接）：请先停止所有服务再恢复。`,
    en: `Programs are still connected to this database (${count} connections): stop every server first.`,
  });
}

export function noSchema(): Problem {
  return new Problem('NOTHING_TO_BACK_UP', {
    zh: '这个数据库里没有格中的数据。',
    en: 'This database holds nothing of Gezhong.',
  });
}
