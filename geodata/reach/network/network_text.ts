import type { WalkAccess } from '../../place.ts';
import { Problem } from '../../problem.ts';

/** A gate that streets pass. Whether it is open depends on the moment: see `gate_states.ts`. */
export interface NetworkGate {
  readonly id: string;
  /** The node at which it stands, on the street side. */
  readonly node: number;
  /** `private`: those who live behind it may leave by it, and nobody may enter. */
  readonly access: WalkAccess;
  /** OSM `opening_hours` syntax; null: as `access` says, day and night. */
  readonly openingHours: string | null;
  readonly compoundId: string | null;
}

/** What the column of text of a street network holds, as JSON in UTF-8. */
export interface NetworkText {
  /** Ids of the zones, by their numbers. */
  readonly zones: readonly string[];
  /** The gates, by their numbers. */
  readonly gates: readonly NetworkGate[];
}

/** @throws Problem BAD_STREET_NETWORK where the column holds anything else. */
export function readNetworkText(column: Uint8Array): NetworkText {
  const text = parse(column);
  if (isNetworkText(text)) return text;
  throw bad();
}

function parse(column: Uint8Array): unknown {
  try {
    // TextDecoder refuses views on shared memory, so the few bytes are copied.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(column)));
  } catch (cause) {
    throw bad({ cause });
  }
}

const ACCESS: readonly unknown[] = ['yes', 'private', 'no'] satisfies readonly WalkAccess[];

function isNetworkText(value: unknown): value is NetworkText {
  if (!isObject(value)) return false;
  const { zones, gates } = value;
  return Array.isArray(zones) && zones.every(isText) && Array.isArray(gates) && gates.every(isGate);
}

function isGate(value: unknown): value is NetworkGate {
  if (!isObject(value)) return false;
  const { id, node, access, openingHours, compoundId } = value;
  return (
    isText(id) &&
    Number.isInteger(node) &&
    ACCESS.includes(access) &&
    isTextOrNull(openingHours) &&
    isTextOrNull(compoundId)
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}

function bad(options?: ErrorOptions): Problem {
  const sentences = {
    zh: '路网数据无法使用：文字列不是分区与大门的 JSON。',
    en: 'The street network cannot be used: its column of text is no JSON of zones and gates.',
  };
  return new Problem('BAD_STREET_NETWORK', sentences, options);
}
