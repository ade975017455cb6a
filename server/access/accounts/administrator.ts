import { regionsWithin } from '../../generated/queries/regions_within.ts';
import type { Role } from '../../generated/schema.ts';
import { many, type Queryable } from '../../store/queryable.ts';
import { type Actor, grantsAt } from '../actor.ts';
import type { AccountRow, GrantRow } from './account_row.ts';

/** Whoever administers accounts, and how far that reaches. */
export interface Administrator {
  /** Null: the operator at the terminal, who holds everything. */
  readonly accountId: string | null;
  readonly reach: readonly Reach[];
}

/** One grant of the role administrator, as it holds now. */
interface Reach {
  /** Null: every place. */
  readonly jurisdiction: string | null;
  /** Codes of the region and of all below it, as they are now; null: the whole place. */
  readonly regions: ReadonlySet<string> | null;
  /** Null: without end. */
  readonly validTo: Date | null;
}

/** What somebody is to be granted, or was. */
export interface Granted {
  readonly role: Role;
  readonly jurisdictionCode: string | null;
  readonly regionCode: string | null;
  readonly departmentCode: string | null;
  readonly validTo: Date | null;
}

export const OPERATOR: Administrator = {
  accountId: null,
  reach: [{ jurisdiction: null, regions: null, validTo: null }],
};

/** How far somebody administers now; not at all where none of his grants says so. */
export async function administratorOf(database: Queryable, actor: Actor): Promise<Administrator> {
  const own = grantsAt(actor, new Date(), null).filter(({ role }) => role === 'administrator');
  const reach = own.map(async ({ jurisdiction, region, validTo }) => ({
    jurisdiction,
    regions: jurisdiction === null || region === null ? null : await codesWithin(database, jurisdiction, region),
    validTo,
  }));
  return { accountId: actor.kind === 'account' ? actor.id : null, reach: await Promise.all(reach) };
}

export function administersEverything({ reach }: Administrator): boolean {
  return reach.some(({ jurisdiction }) => jurisdiction === null);
}

/** Whether he may grant it: place, region, department and end lie within one grant of his own. */
export function mayGrant({ reach }: Administrator, wanted: Granted): boolean {
  return reach.some((each) => holdsPlace(each, wanted) && holdsEnd(each, wanted));
}

/**
 * Whether he may end it, and change the account of whoever holds it. Whoever stands in for somebody till Friday manages
 * those whose rights go on, but no administrator who stays: he could sign in as him.
 */
export function mayManage({ reach }: Administrator, held: Granted): boolean {
  return reach.some((each) => holdsPlace(each, held) && (held.role !== 'administrator' || holdsEnd(each, held)));
}

/** Whether he is shown an account: one that holds or held something that he administers, or that he just added. */
export function maySeeAccount(administrator: Administrator, account: AccountRow, grants: readonly GrantRow[]): boolean {
  if (administersEverything(administrator)) return true;
  if (grants.length === 0) return addedBy(administrator, account);
  return grants.some((grant) => administrator.reach.some((each) => holdsPlace(each, grant)));
}

/**
 * Whether he may rename an account, disable it or give it a password, and so act as it: everything that it holds or will
 * hold is his to grant; of one that holds nothing any more, all that it ever held.
 */
export function mayManageAccount(
  administrator: Administrator,
  account: AccountRow,
  grants: readonly GrantRow[],
  now = new Date(),
): boolean {
  const left = grants.filter(({ validTo }) => validTo === null || validTo > now);
  const counting = left.length > 0 ? left : grants;
  if (counting.length === 0) return administersEverything(administrator) || addedBy(administrator, account);
  return counting.every((grant) => mayManage(administrator, grant));
}

/** An account without any grant is that of whoever added it: another could wait with a password until it is given rights. */
function addedBy({ accountId, reach }: Administrator, { createdBy }: AccountRow): boolean {
  return reach.length > 0 && createdBy !== null && createdBy === accountId;
}

function holdsPlace({ jurisdiction, regions }: Reach, { jurisdictionCode, regionCode }: Granted): boolean {
  if (jurisdiction === null) return true;
  return jurisdiction === jurisdictionCode && (regions === null || (regionCode !== null && regions.has(regionCode)));
}

function holdsEnd({ validTo: own }: Reach, { validTo }: Granted): boolean {
  return own === null || (validTo !== null && validTo <= own);
}

/** Codes of a region and of all below it, as they are now. */
export async function codesWithin(
  database: Queryable,
  jurisdiction: string,
  region: string,
): Promise<ReadonlySet<string>> {
  return new Set((await many(database, regionsWithin, { jurisdiction, codes: [region] })).map(({ code }) => code));
}
