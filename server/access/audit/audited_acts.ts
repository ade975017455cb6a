/** What the log keeps of whatever is done otherwise than by a mutation. */
export interface AuditedAct {
  /** What it is about, in one word; null: nothing but itself. */
  readonly subject: string | null;
  /** Names of what may be kept. */
  readonly values: readonly string[];
}

/** The dot parts them from mutations, which have none. */
export const AUDITED_ACTS = {
  /** Also one that failed: `refused`, with why. What was typed as a name is not kept: it may have been the password. */
  'session.begun': { subject: 'account', values: ['way', 'session', 'wait'] },
  'session.ended': { subject: 'account', values: ['way', 'session'] },
  'wall.opened': { subject: 'wall', values: ['screen', 'screens'] },
  'export.cases': { subject: null, values: ['format', 'rows', 'from', 'to', 'kinds', 'states', 'region', 'columns'] },
  'export.figures': { subject: null, values: ['format', 'rows', 'from', 'to', 'by', 'level', 'kinds', 'region'] },
  'export.review': { subject: null, values: ['format', 'region', 'moment', 'category', 'rows'] },
  'redraw.boundaries': { subject: null, values: ['bytes', 'rows', 'scope', 'kept', 'digest'] },
  'export.redraw': { subject: 'redraw', values: ['format', 'encoding', 'grid', 'rows'] },
  'photo.taken': { subject: 'photo', values: ['bytes', 'width', 'height'] },
  'hotline.imported': { subject: 'sender', values: ['rows', 'taken', 'known', 'refused'] },
  'sender.first_use': { subject: 'sender', values: ['way'] },
  'retention.run': { subject: 'retention_rule', values: ['subject', 'months', 'count', 'before'] },
  'command.account': { subject: 'account', values: ['verb', 'role', 'place', 'region', 'department', 'validTo'] },
  'command.sender': { subject: 'sender', values: ['verb', 'way'] },
  'command.backup': { subject: null, values: ['digest', 'bytes', 'entries', 'head'] },
  'command.restore': { subject: null, values: ['digest', 'bytes', 'takenAt', 'head'] },
  'command.emergency': { subject: null, values: ['plans', 'places', 'keyPeople', 'duties'] },
  'command.import': { subject: 'place', values: ['replace'] },
} as const satisfies Readonly<Record<string, AuditedAct>>;

export type AuditedActName = keyof typeof AUDITED_ACTS;
