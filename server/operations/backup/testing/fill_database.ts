import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { PROGRAM } from '../../../access/audit/audit_entry.ts';
import { AuditLog } from '../../../access/audit/audit_log.ts';
import { CaseIntake } from '../../../cases/case_intake.ts';
import { PLAIN_CASE } from '../../../cases/new_case.ts';
import { loadPlace } from '../../../store/load/load_place.ts';
import { TINY, tinyPlace } from '../../../testing/tiny_place.ts';

const NASTY = [
  'tab\there',
  'line\nbreak\r\n',
  'back\\slash \\N \\.',
  '\\.',
  '😀 中文 ‮',
  '"quotes" {braces} \'one\'',
  'NULL',
];

/** A place with cases, reporters, photos, accounts, rights, senders, scenarios and an audit log, with every nasty text there is. */
export async function fillDatabase(pool: Pool): Promise<void> {
  await loadPlace(pool, tinyPlace);
  const photo = 'a'.repeat(64);
  await pool.query(
    `insert into photos (jurisdiction_code, hash, media_type, width, height, body, thumbnail)
     values ($1, $2, 'image/jpeg', 2, 2, $3, $4)`,
    [
      TINY.code,
      photo,
      Buffer.from(Array.from({ length: 70_000 }, (_, i) => (i * 31 + (i >> 8)) & 255)),
      Buffer.from([0, 255]),
    ],
  );
  const intake = new CaseIntake(pool);
  const reports = NASTY.flatMap((text, index) =>
    Array.from({ length: 40 }, (_, copy) => ({
      ...PLAIN_CASE,
      kind: 'hazard',
      description: `${text} ${copy}`,
      position: copy % 3 ? { longitude: 101.001 + copy * 1e-5, latitude: 38.001 } : null,
      address: copy % 2 ? null : text.trim(),
      reporter: { name: `示例居民 ${index}`, phone: null, email: null },
      photos: copy === 0 ? [photo] : [],
      idempotencyKey: `${index}/${copy}`,
    })),
  );
  const outcomes = await intake.report(TINY.code, reports);
  if (outcomes.some((outcome) => 'problem' in outcome)) throw new Error(JSON.stringify(outcomes));
  await intake.close();
  const account = randomUUID();
  await pool.query(`insert into accounts (id, name, shown_name) values ($1, 'example1', '示例网格员 1')`, [account]);
  await pool.query(`insert into grants (id, account_id, role, jurisdiction_code) values ($1, $2, 'leader', $3)`, [
    randomUUID(),
    account,
    TINY.code,
  ]);
  await pool.query(
    `insert into sessions (token_sha256, account_id, expires_at) values ($1, $2, now() + interval '1 day')`,
    ['b'.repeat(64), account],
  );
  await pool.query(`insert into scenarios values ($1, $2, 1, $3, '[{"a": "\\\\n"}, 1.50, null]', false)`, [
    TINY.code,
    randomUUID(),
    '方案\t一',
  ]);
  const audit = new AuditLog(pool);
  const bare = { jurisdiction: null, actor: PROGRAM, subject: null, begunPosition: null } as const;
  for (const text of NASTY) {
    await audit.append({ ...bare, action: 'test', outcome: 'done', details: { given: { text } } });
  }
  await audit.close();
}
