import type { Json } from '../../store/json.ts';
import { maskPersonal } from '../../ways_in/open311/mask_personal.ts';

/** Characters of a text that the log keeps. */
const LONGEST_TEXT = 200;
/** Items of a list that the log keeps: as many as one mutation may hold. */
const LONGEST_LIST = 1000;

/** What may be kept of a value: of an object the named parts, of a list each item in the same way. */
export interface Kept {
  readonly [part: string]: Kept | 'value' | 'words';
}

/**
 * The named parts, from their paths (`step.actor.role`).
 * @param values kept as they are, cut to 200 characters.
 * @param words that somebody typed freely: cut too, and telephone numbers and e-mail addresses masked.
 */
export function keptParts(values: readonly string[], words: readonly string[] = []): Kept {
  const root: Tree = {};
  for (const path of values) plant(root, path.split('.'), 'value');
  for (const path of words) plant(root, path.split('.'), 'words');
  return root;
}

interface Tree {
  [part: string]: Tree | 'value' | 'words';
}

function plant(tree: Tree, [part, ...below]: readonly string[], leaf: 'value' | 'words'): void {
  if (below.length === 0) {
    tree[part!] = leaf;
    return;
  }
  const branch = tree[part!] ?? {};
  if (typeof branch === 'string') throw new RangeError(`'${part}' is kept as a ${branch} and has no parts.`);
  tree[part!] = branch;
  plant(branch, below, leaf);
}

/** What is left of a value when nothing but the named parts is kept. Parts that are null or missing are left out. */
export function keepOnly(value: unknown, kept: Kept): { readonly [part: string]: Json } {
  const left: Record<string, Json> = {};
  for (const [part, how] of Object.entries(kept)) {
    const found = ownPart(value, part);
    const json = typeof how === 'string' ? leafOf(found, how) : branchOf(found, how);
    if (json !== null) left[part] = json;
  }
  return left;
}

function ownPart(value: unknown, part: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, part)
    ? (value as Readonly<Record<string, unknown>>)[part]
    : undefined;
}

function branchOf(value: unknown, kept: Kept): Json {
  if (Array.isArray(value)) return value.slice(0, LONGEST_LIST).map((item) => keepOnly(item, kept));
  if (typeof value !== 'object' || value === null) return null;
  const left = keepOnly(value, kept);
  return Object.keys(left).length === 0 ? null : left;
}

/** A leaf holds no parts: an object where a word was expected is not kept. */
function leafOf(value: unknown, how: 'value' | 'words'): Json {
  if (typeof value === 'string') return (how === 'words' ? maskPersonal(value) : value).slice(0, LONGEST_TEXT);
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (Array.isArray(value)) return value.slice(0, LONGEST_LIST).map((item) => leafOf(item, how));
  return null;
}
