import { ROLES } from '../../../../geodata/access/roles.ts';
import type { AuditEntryFieldsFragment } from '../../../generated/operations.ts';
import type { Speech } from '../../../wording/use_wording.ts';
import type { Leaf } from './read_details.ts';

export type EntryRow = AuditEntryFieldsFragment;

/** How an entry stands to its act: what was begun ended since, or has no end so far. */
export function standingOf({ outcome, endedPosition }: EntryRow): 'done' | 'refused' | 'begun' | 'unended' {
  return outcome === 'begun' && endedPosition === null ? 'unended' : outcome;
}

/** What was done, in words; what nobody named, as the log has it. */
export function actionText(action: string, { words }: Speech): string {
  const actions: Readonly<Record<string, string>> = words.people.audit.actions;
  return actions[action] ?? action;
}

/** What it was about: its kind in words, and the beginning of its id. */
export function subjectText({ subjectKind, subjectId }: EntryRow, { words }: Speech): string | null {
  if (subjectKind === null) return null;
  const subjects: Readonly<Record<string, string>> = words.people.audit.subjects;
  const kind = subjects[subjectKind] ?? subjectKind;
  if (subjectId === null) return kind;
  const rules: Readonly<Record<string, string>> = words.people.retention.subjects;
  const known = subjectKind === 'retention_rule' ? rules[subjectId] : undefined;
  return `${kind} ${known ?? shortly(subjectId)}`;
}

/** Who did it; who was not signed in, and the program itself, have no name. */
export function actorText({ actorKind, actorName, actorId }: EntryRow, { words }: Speech): string {
  return actorName || actorId || words.people.audit.actorKinds[actorKind];
}

/** The names that lead to a part, each in words. */
export function pathText(path: readonly string[], { words }: Speech): string {
  const parts: Readonly<Record<string, string>> = words.people.audit.parts;
  return path.map((name) => parts[name] ?? name).join(' · ');
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** A value as a reader understands it. @param name of the part that it is of */
export function valueText(value: Leaf, name: string, speech: Speech): string {
  const { words, format } = speech;
  const { unset, yes, no } = words.people.audit;
  if (value === null || value === '') return unset;
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'object') {
    if (value.length === 0) return unset;
    return value.map((each) => valueText(each, name, speech)).join(words.units.listComma);
  }
  const text = String(value);
  const rules: Readonly<Record<string, string>> = words.people.retention.subjects;
  if (name === 'subject') return rules[text] ?? text;
  if (name === 'role') return ROLES.includes(text as never) ? words.access.roles[text as 'street'].name : text;
  return MOMENT.test(text) ? format.moment(text) : text;
}

/** An id that is too long to be read is told by its beginning. */
export function shortly(id: string): string {
  return /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(id) ? id.slice(0, 8) : id;
}
