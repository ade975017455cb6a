import { ROLES, type Role } from '../../../geodata/access/roles.ts';
import type { Problem } from '../../../geodata/problem.ts';
import type { Context } from '../../context.ts';
import type { Json } from '../../store/json.ts';
import { auditBetween } from './audit_act.ts';
import { type AuditSubject, auditActorOf } from './audit_entry.ts';
import { AUDITED_MUTATIONS, type AuditedMutation } from './audited_mutations.ts';
import { type Kept, keepOnly, keptParts } from './keep_only.ts';
import { textsAt } from './texts_at.ts';

/** How what is about to change stood before, and stands after: of both only what the table of mutations names is kept. */
export interface AuditNote {
  readonly before?: object | null;
  readonly after?: object | null;
  /** What it is about, where neither arguments nor answer say so. */
  readonly subject?: AuditSubject;
}

/** What of a request's context the log needs: where to write, and who asks. */
export type AuditContext = Pick<Context, 'audit' | 'actor'>;

/** Notes on the mutation that runs now: those of one request run one after another. */
const notes = new WeakMap<AuditContext, AuditNote>();

/** Called by a resolver, any number of times: a later note adds to an earlier one. */
export function noteAudit(context: AuditContext, note: AuditNote): void {
  notes.set(context, { ...notes.get(context), ...note });
}

/**
 * Runs a mutation between two entries of the audit log: `begun`, without which it is not run, and `done`, or `refused` with
 * the code of the problem. One that the table calls quiet is run without.
 *
 * @param field of the type Mutation.
 * @param args as GraphQL read them.
 * @throws Problem AUDIT_UNAVAILABLE where it was not run, and whatever `run` throws.
 */
export async function auditMutation<T>(
  field: string,
  args: object,
  context: AuditContext,
  run: () => Promise<T>,
): Promise<T> {
  const { entry, row } = begunEntry(field, args, context);
  if (row.quiet !== undefined) return run();
  const [kind, ...paths] = row.subject ?? ['account'];
  notes.delete(context);
  return auditBetween<T>(
    context.audit,
    {
      entry,
      subjectOf: (result) =>
        notes.get(context)?.subject ?? {
          kind,
          id: paths.flatMap((path) => textsAt({ result }, path))[0] ?? entry.subject.id,
        },
      placeOf: (result) => entry.jurisdiction ?? textsAt({ result }, row.place ?? '')[0] ?? null,
      endDetails: () => notedDetails(notes.get(context), row.noted),
    },
    run,
  );
}

/**
 * One entry for a mutation that somebody tried who has no right to it; none for a visitor, who could fill the log.
 * @throws Problem AUDIT_UNAVAILABLE
 */
export async function auditRefusedMutation(
  field: string,
  args: object,
  context: AuditContext,
  { code }: Pick<Problem, 'code'>,
): Promise<void> {
  if (context.actor.kind === 'visitor') return;
  const { entry } = begunEntry(field, args, context);
  await context.audit.append({ ...entry, outcome: 'refused', details: { ...entry.details, code } });
}

function begunEntry(field: string, args: object, { actor }: AuditContext) {
  const row = rowOf(field);
  const [kind, ...paths] = row.subject ?? ['account'];
  const jurisdiction = row.place === null ? null : (textsAt(args, row.place ?? 'jurisdiction')[0] ?? null);
  const subjects = paths.flatMap((path) => textsAt(args, path));
  const own = row.subject === null && actor.kind === 'account' ? actor.id : null;
  const kept = keepOnly(args, row.kept);
  const entry = {
    jurisdiction,
    actor: auditActorOf(actor, jurisdiction, roleIn(row, args)),
    action: field,
    subject: { kind, id: subjects.length === 1 ? subjects[0]! : own },
    outcome: 'begun' as const,
    begunPosition: null,
    details: {
      ...(Object.keys(kept).length > 0 ? { given: kept } : {}),
      ...(subjects.length > 1 ? { subjects: [...new Set(subjects)] } : {}),
    },
  };
  return { entry, row };
}

type Row = Omit<AuditedMutation, 'noted'> & { readonly kept: Kept; readonly noted: Kept };

const ROWS: ReadonlyMap<string, Row> = new Map(
  Object.entries(AUDITED_MUTATIONS).map(([field, row]) => {
    const { values, words = [], noted = [] } = row;
    const names = (paths: readonly string[]) => paths.map((path) => path.slice(path.lastIndexOf('.') + 1));
    const kept = { kept: keptParts(values, words), noted: keptParts([...names(values), ...noted], names(words)) };
    return [field, { ...row, ...kept }];
  }),
);

function rowOf(field: string): Row {
  const row = ROWS.get(field);
  if (row) return row;
  throw new RangeError(`The table of audited mutations has no row for '${field}'.`);
}

/** The role that the arguments name; undefined: they name none, or one that is not granted. */
function roleIn({ role }: Row, args: object): Role | undefined {
  const [named] = role === undefined ? [] : textsAt(args, role);
  return ROLES.find((each) => each === named);
}

function notedDetails(note: AuditNote | undefined, kept: Kept): { readonly [key: string]: Json } {
  const details: Record<string, Json> = {};
  if (note?.before) details.before = keepOnly(note.before, kept);
  if (note?.after) details.after = keepOnly(note.after, kept);
  return details;
}
