import type { Queryable } from '../../store/queryable.ts';
import type { Access } from '../access.ts';
import { codesWithin } from '../accounts/administrator.ts';
import type { Actor, ActorGrant } from '../actor.ts';
import { grantsFor } from '../judge_right.ts';
import { AUDIT_SEEN } from '../rights.ts';

/** Which entries somebody may see, in the words of `audit_entries.sql`. */
export interface AuditSeen {
  /** Whose own entries are seen, whatever else; null: nobody's. */
  readonly asker: string | null;
  readonly seesAll: boolean;
  /** Places of which everything is seen. */
  readonly places: readonly string[];
  readonly seesAccounts: boolean;
  readonly accountPlaces: readonly string[];
  /** `place/region` */
  readonly accountRegions: readonly string[];
  readonly seesCases: boolean;
  readonly caseGridIds: readonly number[];
  /** `place/region` */
  readonly caseRegions: readonly string[];
}

/** What of the log somebody may see now, by the table AUDIT_SEEN and his grants. */
export async function auditSeen(database: Queryable, access: Access, actor: Actor): Promise<AuditSeen> {
  const ofPlace = grantsFor(actor, AUDIT_SEEN.ofPlace, null);
  const aboutAccounts = grantsFor(actor, AUDIT_SEEN.aboutAccounts, null);
  const accountRegions = await Promise.all(
    regional(aboutAccounts).map(async ({ jurisdiction, region }) =>
      [...(await codesWithin(database, jurisdiction, region))].map((code) => `${jurisdiction}/${code}`),
    ),
  );
  const casePlaces = regional(grantsFor(actor, AUDIT_SEEN.aboutCases, null)).map(({ jurisdiction }) => jurisdiction);
  const scopes = await Promise.all(
    [...new Set(casePlaces)].map((place) => access.scopeOf(actor, place, AUDIT_SEEN.aboutCases.roles)),
  );
  return {
    asker: actor.kind === 'account' ? actor.id : null,
    seesAll: ofPlace.some(({ jurisdiction }) => jurisdiction === null),
    places: placesOf(ofPlace),
    seesAccounts: aboutAccounts.length > 0,
    accountPlaces: placesOf(aboutAccounts.filter(({ region }) => region === null)),
    accountRegions: accountRegions.flat(),
    seesCases: scopes.length > 0,
    caseGridIds: scopes.flatMap(({ gridIds }) => [...gridIds]),
    caseRegions: scopes.flatMap(({ jurisdiction, regionCodes }) =>
      [...regionCodes].map((code) => `${jurisdiction}/${code}`),
    ),
  };
}

function placesOf(grants: readonly ActorGrant[]): readonly string[] {
  return grants.flatMap(({ jurisdiction }) => jurisdiction ?? []);
}

function regional(
  grants: readonly ActorGrant[],
): readonly { readonly jurisdiction: string; readonly region: string }[] {
  return grants.flatMap(({ jurisdiction, region }) =>
    jurisdiction === null || region === null ? [] : [{ jurisdiction, region }],
  );
}
