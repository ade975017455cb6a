import type { Act } from '../../../geodata/coverage/coverage_edit.ts';
import { readActs } from '../../../geodata/coverage/read_acts.ts';
import { Problem } from '../../../geodata/problem.ts';
import type { RedrawEdit, RedrawEditBody, Seen } from '../../../geodata/redraw/redraw_edit.ts';

/** Edits that one request may bring; a browser sends 200 at once of what waited while its line was cut. */
export const MOST_EDITS = 500;
const MOST_ACTS = 10_000;
const LONGEST_TITLE = 40;
/** Characters of a name or a code of a grid. */
const LONGEST_NAME = 60;
/** An edit's id, a dot and what the edit calls the object. */
const LONGEST_KEY = 100;
const EDIT_ID = /^[A-Za-z0-9_-]{8,40}$/;
const SEEN_KINDS: readonly unknown[] = ['vertex', 'arc', 'face', 'owner', 'compound', 'outline'];

/**
 * Edits as somebody sent them: that they are edits. Whether they can stand where they come is for every replica to find out.
 * @throws Problem BAD_REDRAW_EDIT naming the value, `bad_act`
 */
export function checkEdits(edits: readonly { readonly id: string; readonly body: unknown }[]): RedrawEdit[] {
  if (edits.length > MOST_EDITS) throw bad('edits.length', edits.length);
  const ids = new Set<string>();
  return edits.map(({ id, body }) => {
    if (!EDIT_ID.test(id)) throw bad('id', id);
    if (ids.has(id)) throw bad(`${id} (twice)`, id);
    ids.add(id);
    return { id, body: checkBody(id, body) };
  });
}

function checkBody(id: string, body: unknown): RedrawEditBody {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw bad(id, body);
  const { acts, seen, title, undoes, decides, takes, ...more } = body as Readonly<Record<string, unknown>>;
  const [unknown] = Object.keys(more);
  if (unknown !== undefined) throw bad(`${id}.${unknown}`, more[unknown]);
  const read = readActs(acts);
  if (read.length > MOST_ACTS) throw bad(`${id}.acts.length`, read.length);
  for (const act of read) checkTexts(id, act);
  if (title !== undefined && (typeof title !== 'string' || title.length > LONGEST_TITLE))
    throw bad(`${id}.title`, title);
  checkAim(id, { count: read.length, undoes, decides, takes });
  return {
    acts: read,
    seen: checkSeen(id, seen),
    ...(title === undefined ? {} : { title }),
    ...(undoes === undefined ? {} : { undoes: undoes as string }),
    ...(decides === undefined ? {} : { decides: decides as string, takes: takes as 'theirs' | 'mine' }),
  };
}

interface Aim {
  readonly count: number;
  readonly undoes: unknown;
  readonly decides: unknown;
  readonly takes: unknown;
}

/** A plain edit, an undo or a decision: one of the three. */
function checkAim(id: string, { count, undoes, decides, takes }: Aim): void {
  if (undoes !== undefined && (!isEditId(undoes) || undoes === id)) throw bad(`${id}.undoes`, undoes);
  if (decides !== undefined && (!isEditId(decides) || decides === id || undoes !== undefined)) {
    throw bad(`${id}.decides`, decides);
  }
  if (decides === undefined ? takes !== undefined : takes !== 'theirs' && takes !== 'mine')
    throw bad(`${id}.takes`, takes);
  const mayAct = undoes === undefined && (decides === undefined || takes === 'theirs');
  if (count > 0 && !mayAct) throw bad(`${id}.acts.length`, count);
  if (count === 0 && undoes === undefined && decides === undefined) throw bad(`${id}.acts.length`, 0);
}

function checkSeen(id: string, seen: unknown): Seen[] {
  if (!Array.isArray(seen)) throw bad(`${id}.seen`, seen);
  return seen.map((entry: unknown, i) => {
    const place = `${id}.seen[${i}]`;
    if (!Array.isArray(entry) || entry.length !== 3) throw bad(place, entry);
    const [kind, edit, keys] = entry as readonly unknown[];
    if (!SEEN_KINDS.includes(kind)) throw bad(`${place}[0]`, kind);
    if (edit !== null && !isEditId(edit)) throw bad(`${place}[1]`, edit);
    if (!Array.isArray(keys)) throw bad(`${place}[2]`, keys);
    const wrong = keys.findIndex((key) => !isKey(key));
    if (wrong >= 0) throw bad(`${place}[2][${wrong}]`, keys[wrong]);
    return entry as unknown as Seen;
  });
}

/** Names and keys are of a length that a person or a program gives them. */
function checkTexts(id: string, act: Act): void {
  for (const [field, value] of Object.entries(act)) {
    const longest = field === 'name' || field === 'code' ? LONGEST_NAME : LONGEST_KEY;
    const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
    const wrong = texts.find((text) => typeof text === 'string' && text.length > longest);
    if (wrong !== undefined) throw bad(`${id}.acts.${field}`, wrong);
  }
}

function isEditId(value: unknown): boolean {
  return typeof value === 'string' && EDIT_ID.test(value);
}

function isKey(value: unknown): boolean {
  return (
    (typeof value === 'string' && value !== '' && value.length <= LONGEST_KEY) ||
    (Number.isSafeInteger(value) && (value as number) >= 0)
  );
}

function bad(place: string, value: unknown): Problem {
  const shown = (JSON.stringify(value) ?? 'undefined').slice(0, 80);
  return new Problem('BAD_REDRAW_EDIT', {
    zh: `编辑内容有误：${place} 为 ${shown}。`,
    en: `This is no edit: ${place} is ${shown}.`,
  });
}
