import type { Role } from '../../geodata/access/roles.ts';

/** Who may ask for a field. */
export type Right =
  /** Visitors too. */
  | { readonly of: 'anyone' }
  /** Whoever may see what the field belongs to. */
  | { readonly of: 'follows' }
  /** Whoever signed in, also with a password that somebody else chose. */
  | { readonly of: 'signed_in' }
  /** Whoever signed in to an account, with a password of his own, whatever he holds. */
  | { readonly of: 'account' }
  | RoleRight
  | { readonly of: 'hidden'; readonly from: readonly Role[]; readonly shown: unknown };

/**
 * Whoever holds one of the roles at the moment in the place that is asked about: the place that the argument
 * `jurisdiction` names, or that the object belongs to; any, where no place is named.
 */
export interface RoleRight {
  readonly of: 'roles';
  readonly roles: readonly Role[];
  /** Only a right that holds for the whole place counts. */
  readonly whole: boolean;
}

export const ANYONE: Right = { of: 'anyone' };
export const FOLLOWS: Right = { of: 'follows' };
export const SIGNED_IN: Right = { of: 'signed_in' };
export const ACCOUNT: Right = { of: 'account' };

export function roles(...allowed: readonly Role[]): RoleRight {
  return { of: 'roles', roles: allowed, whole: false };
}

export function wholePlace(...allowed: readonly Role[]): RoleRight {
  return { of: 'roles', roles: allowed, whole: true };
}

/** Told to whoever holds any role but these in the place; to others the value that stands here, which says nothing. */
export function hiddenFrom(from: readonly Role[], shown: unknown): Right {
  return { of: 'hidden', from, shown };
}

/** One row for each of the fields, as the schema writes them. */
export function rows(right: Right, fields: string): Record<string, Right> {
  return Object.fromEntries(fields.split(/\s+/).map((field) => [field, right]));
}
