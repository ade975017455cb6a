import { CASE_ROLES, type CaseRole } from '../../../../geodata/cases/case_steps.ts';
import type { ActorInput } from '../../../generated/operations.ts';

/** Whom the desk acts as, until there are accounts: kept in this browser. */
export type Actor = Required<Pick<ActorInput, 'role' | 'name'>> & Pick<ActorInput, 'unit'>;

const KEY = 'gezhong.actor';
const LONGEST_NAME = 40;

/** Roles that work at a desk: everybody but the program itself. */
export const ACTING_ROLES: readonly CaseRole[] = CASE_ROLES.filter((role) => role !== 'system');

/**
 * The actor that this browser remembers, or a dispatcher of a street.
 *
 * @param defaultName in place of a name that nobody gave
 */
export function readActor(storage: Storage, defaultName: string): Actor {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? 'null');
    if (isActor(kept)) return kept;
  } catch {
    // What cannot be read is as if nothing were kept.
  }
  return { role: 'street', name: defaultName, unit: null };
}

export function keepActor(storage: Storage, actor: Actor): void {
  storage.setItem(KEY, JSON.stringify(actor));
}

/** The department whose calls the actor answers; null for whoever is of none. */
export function departmentOf({ role, unit }: Actor): string | null {
  return role === 'department' && unit?.kind === 'department' ? unit.code : null;
}

function isActor(value: unknown): value is Actor {
  if (typeof value !== 'object' || value === null) return false;
  const { role, name, unit } = value as Partial<Record<keyof Actor, unknown>>;
  const isNamed = typeof name === 'string' && name.trim() !== '' && name.length <= LONGEST_NAME;
  return isNamed && ACTING_ROLES.includes(role as CaseRole) && (unit == null || isUnit(unit));
}

function isUnit(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, code } = value as { readonly kind?: unknown; readonly code?: unknown };
  return (kind === 'region' || kind === 'department') && typeof code === 'string' && code !== '';
}
