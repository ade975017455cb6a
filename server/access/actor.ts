import type { Role } from '../../geodata/access/roles.ts';

/** A right from–to: a role in every place, a place, a region and all below it, or of a department. */
export interface ActorGrant {
  readonly id: string;
  readonly role: Role;
  /** Null: every place. */
  readonly jurisdiction: string | null;
  /** Code of a region; null: the whole place. */
  readonly region: string | null;
  /** Code of a department; null with the role `department`: any of the place. */
  readonly department: string | null;
  readonly validFrom: Date;
  /** Null: until it is ended. */
  readonly validTo: Date | null;
}

/** Who asks. It says who he is; what he may do follows from his grants at the moment of asking. */
export interface Actor {
  readonly kind: 'account' | 'wall' | 'visitor';
  /** Id of the account, `jurisdiction/code` of the wall; null for a visitor. */
  readonly id: string | null;
  /** As others are shown it. */
  readonly name: string;
  /** All that were granted, those that ended or have not begun included. */
  readonly grants: readonly ActorGrant[];
  /** SHA-256 of the session's token; null for a visitor. */
  readonly session: string | null;
  readonly expiresAt: Date | null;
  readonly mustChangePassword: boolean;
  /** Address that the request came from. */
  readonly address: string | null;
}

/** Whoever has not signed in. */
export function visitor(address: string | null): Actor {
  const nobody = { kind: 'visitor', id: null, name: '', grants: [], session: null, expiresAt: null } as const;
  return { ...nobody, mustChangePassword: false, address };
}

/** The grants that hold at a moment, of one place or (null) whatever the place. */
export function grantsAt(actor: Actor, moment: Date, jurisdiction: string | null): readonly ActorGrant[] {
  const milliseconds = moment.getTime();
  return actor.grants.filter((grant) => isHeldAt(grant, milliseconds, jurisdiction));
}

/**
 * Whether a grant holds at a moment, of one place or (null) whatever the place.
 * @param moment milliseconds since 1970.
 */
export function isHeldAt(grant: ActorGrant, moment: number, jurisdiction: string | null): boolean {
  return (
    grant.validFrom.getTime() <= moment &&
    (grant.validTo === null || moment < grant.validTo.getTime()) &&
    (jurisdiction === null || grant.jurisdiction === null || grant.jurisdiction === jurisdiction)
  );
}
