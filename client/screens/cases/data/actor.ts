import { CASE_ROLES, type CaseRole } from '../../../../geodata/cases/case_steps.ts';
import { grantsIn, type Me, type MyGrant } from '../../../access/me.ts';
import type { ActorInput, UnitInput } from '../../../generated/operations.ts';

/** In which of one's own roles, and for which unit, one works at the desk. */
export interface Actor {
  /** Id of the grant that gives the role. */
  readonly grant: string;
  readonly role: CaseRole;
  /** Null: for the whole place. */
  readonly unit: UnitInput | null;
}

const KEY = 'gezhong.actor';

/** Those that one can act as in a place, one for each grant with which steps are taken; none for whoever may only look. */
export function actorsOf(me: Me, place: string): readonly Actor[] {
  return grantsIn(me, place).flatMap((grant) => {
    const role = CASE_ROLES.find((each) => each === grant.role);
    return role === undefined ? [] : [{ grant: grant.id, role, unit: unitOf(grant) }];
  });
}

function unitOf({ region, department }: MyGrant): UnitInput | null {
  if (department !== null) return { kind: 'department', code: department };
  return region === null ? null : { kind: 'region', code: region };
}

/** The actor that this browser remembers for an account, or its first; null for whoever may only look. */
export function readActor(storage: Storage, account: string, actors: readonly Actor[]): Actor | null {
  const kept = storage.getItem(`${KEY}.${account}`);
  return actors.find(({ grant }) => grant === kept) ?? actors[0] ?? null;
}

export function keepActor(storage: Storage, account: string, actor: Actor): void {
  storage.setItem(`${KEY}.${account}`, actor.grant);
}

/** What a step is signed with: who takes it is whoever is signed in. */
export function signatureOf({ role, unit }: Actor): ActorInput {
  return { role, unit };
}

/** The department whose calls the actor answers; null for whoever is of none. */
export function departmentOf(actor: Actor | null): string | null {
  return actor?.role === 'department' && actor.unit?.kind === 'department' ? actor.unit.code : null;
}
