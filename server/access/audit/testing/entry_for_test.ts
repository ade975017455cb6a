import { type NewAuditEntry, PROGRAM } from '../audit_entry.ts';

/** An entry that is made of nothing but what a test says. */
export function entryForTest(entry: Partial<NewAuditEntry> = {}): NewAuditEntry {
  const bare = { jurisdiction: null, actor: PROGRAM, action: 'test', subject: null, begunPosition: null } as const;
  return { ...bare, outcome: 'done', details: {}, ...entry };
}
