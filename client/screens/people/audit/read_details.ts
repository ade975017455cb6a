/** A value as the log keeps it. */
export type Leaf = string | number | boolean | null | readonly (string | number | boolean | null)[];

/** A part of what was given, by the names that lead to it. */
export interface GivenPart {
  readonly path: readonly string[];
  readonly value: Leaf;
}

/** A part that stood otherwise before than after; null: it was not there. */
export interface ChangedPart {
  readonly path: readonly string[];
  readonly before: Leaf;
  readonly after: Leaf;
}

export interface EntryDetails {
  readonly given: readonly GivenPart[];
  /** Null where the entry says nothing of before and after. */
  readonly changed: readonly ChangedPart[] | null;
  /** Code of the problem that it was refused with. */
  readonly code: string | null;
  /** Ids of all that it was about, where it was about many. */
  readonly subjects: readonly string[];
}

const NOTHING: EntryDetails = { given: [], changed: null, code: null, subjects: [] };

/** What an entry of the audit log holds, from its JSON; of what is not as the log writes it, nothing. */
export function readDetails(json: string): EntryDetails {
  const details = parse(json);
  if (!isObject(details)) return NOTHING;
  const { given, before, after, code, subjects } = details;
  return {
    given: partsOf(unwrapped(given)),
    changed: before === undefined && after === undefined ? null : changesBetween(before, after),
    code: typeof code === 'string' ? code : null,
    subjects: Array.isArray(subjects) ? subjects.filter((each) => typeof each === 'string') : [],
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An argument that holds all others goes without saying: of `{ account: { name } }` the name is told. */
function unwrapped(given: unknown): unknown {
  if (!isObject(given)) return given;
  const [only, ...others] = Object.values(given);
  return others.length === 0 && isObject(only) ? only : given;
}

function partsOf(value: unknown, path: readonly string[] = []): GivenPart[] {
  if (isObject(value)) return Object.entries(value).flatMap(([name, part]) => partsOf(part, [...path, name]));
  if (Array.isArray(value) && value.some((item) => typeof item === 'object' && item !== null)) {
    return value.flatMap((item, i) => partsOf(item, [...path, String(i + 1)]));
  }
  return path.length === 0 || value === undefined ? [] : [{ path, value: value as Leaf }];
}

function changesBetween(before: unknown, after: unknown): ChangedPart[] {
  const [old, fresh] = [before, after].map(
    (side) => new Map(partsOf(side).map((part) => [JSON.stringify(part.path), part])),
  ) as [Map<string, GivenPart>, Map<string, GivenPart>];
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), fresh.get(key)];
    const change = { path: (is ?? was)!.path, before: was?.value ?? null, after: is?.value ?? null };
    return JSON.stringify(change.before) === JSON.stringify(change.after) ? [] : [change];
  });
}
