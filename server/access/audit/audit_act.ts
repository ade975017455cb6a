import { Problem } from '../../../geodata/problem.ts';
import type { Json } from '../../store/json.ts';
import type { AuditActor, AuditSubject, NewAuditEntry } from './audit_entry.ts';
import type { AuditLog } from './audit_log.ts';
import { AUDITED_ACTS, type AuditedActName } from './audited_acts.ts';
import { type Kept, keepOnly, keptParts } from './keep_only.ts';

const KEPT = Object.fromEntries(
  Object.entries(AUDITED_ACTS).map(([action, { values }]) => [action, keptParts(values)]),
) as Readonly<Record<AuditedActName, Kept>>;

/** Something done otherwise than by a mutation. */
export interface Act {
  readonly action: AuditedActName;
  readonly actor: AuditActor;
  /** Null: of no one place. */
  readonly jurisdiction: string | null;
  /** Id of what it is about, of the kind that the table says. */
  readonly subject?: string | null | undefined;
  /** Of it only what the table names is kept. */
  readonly given?: object | undefined;
}

/** Adds to what is given, and names what it was about, where that is known only in the end. */
export type NoteOfAct = (known: object, subject?: string) => void;

/**
 * Does something between two entries: `begun`, without which it is not done, and `done` or `refused`.
 * @throws Problem AUDIT_UNAVAILABLE where nothing was done, and whatever `run` throws.
 */
export async function auditAct<T>(audit: AuditLog, act: Act, run: (note: NoteOfAct) => Promise<T>): Promise<T> {
  let known = act;
  const between = {
    entry: entryOf(act),
    subjectOf: () => entryOf(known).subject,
    endDetails: () => entryOf(known).details,
  };
  return auditBetween(audit, between, () =>
    run((more, subject = known.subject ?? undefined) => {
      known = { ...known, given: { ...known.given, ...more }, subject };
    }),
  );
}

/**
 * One entry for what happened already, or was refused with a code.
 * @throws Problem AUDIT_UNAVAILABLE
 */
export async function auditEvent(audit: AuditLog, act: Act, refusedWith: string | null = null): Promise<void> {
  const entry = entryOf(act);
  const outcome = refusedWith === null ? 'done' : 'refused';
  await audit.append({ ...entry, outcome, details: { ...entry.details, ...codeOf(refusedWith) } });
}

/** What stands around an act. */
export interface Between<T> {
  readonly entry: NewAuditEntry;
  /** What the entry of its end has beyond the details of its beginning. */
  readonly endDetails: () => { readonly [key: string]: Json };
  /** What it was about, where that is known only now. */
  readonly subjectOf?: (result: T | undefined) => AuditSubject | null;
  /** Where it was done, where that is known only now. */
  readonly placeOf?: (result: T | undefined) => string | null;
}

/** `begun`, the act, and how it ended. */
export async function auditBetween<T>(audit: AuditLog, between: Between<T>, run: () => Promise<T>): Promise<T> {
  const begunPosition = await audit.append({ ...between.entry, outcome: 'begun' });
  const end = (outcome: 'done' | 'refused', result: T | undefined, code: string | null) => {
    const entry: NewAuditEntry = {
      ...between.entry,
      subject: between.subjectOf?.(result) ?? between.entry.subject,
      jurisdiction: between.placeOf?.(result) ?? between.entry.jurisdiction,
      outcome,
      begunPosition,
      details: { ...between.entry.details, ...between.endDetails(), ...codeOf(code) },
    };
    // It is done and cannot be undone: that it was begun stands in the log, and how it ended does in the program's.
    return audit.append(entry).catch((error: unknown) => {
      console.error(
        `审计日志第 ${begunPosition} 条的结果未能写入（${outcome}）。 / How entry ${begunPosition} of the audit log ended could not be written (${outcome}):`,
        error,
      );
    });
  };
  let result: T;
  try {
    result = await run();
  } catch (error) {
    await end('refused', undefined, error instanceof Problem ? error.code : 'INTERNAL');
    throw error;
  }
  await end('done', result, null);
  return result;
}

function codeOf(code: string | null): { readonly [key: string]: Json } {
  return code === null ? {} : { code };
}

function entryOf({ action, actor, jurisdiction, subject = null, given = {} }: Act): NewAuditEntry {
  const { subject: kind } = AUDITED_ACTS[action];
  return {
    jurisdiction,
    actor,
    action,
    subject: kind === null ? null : { kind, id: subject },
    outcome: 'begun',
    begunPosition: null,
    details: detailsOf(action, given),
  };
}

function detailsOf(action: AuditedActName, given: object): { readonly [key: string]: Json } {
  const left = keepOnly(given, KEPT[action]);
  return Object.keys(left).length === 0 ? {} : { given: left };
}
