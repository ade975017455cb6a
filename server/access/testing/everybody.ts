import { GRANTED_ROLES, type Role } from '../../../geodata/access/roles.ts';
import type { Actor, ActorGrant } from '../actor.ts';

const EVERYBODY = '00000000-0000-7000-8000-000000000001';

/** An account that holds every role in every place, for tests of what is not about rights. Never in production. */
export const everybody: Actor = {
  ...{ kind: 'account', id: EVERYBODY, name: '示例全权人员', session: null, expiresAt: null, address: null },
  mustChangePassword: false,
  grants: GRANTED_ROLES.map((role, i) =>
    grantOf(role, { id: `${EVERYBODY.slice(0, -3)}1${String(i).padStart(2, '0')}` }),
  ),
};

/** `makeApp({ identify: asEverybody })` */
export const asEverybody = async (): Promise<Actor> => everybody;

/** A grant that holds since 1970, in every place unless told otherwise. */
export function grantOf(role: Role, of: Partial<ActorGrant> = {}): ActorGrant {
  const everywhere = { jurisdiction: null, region: null, department: null, validFrom: new Date(0), validTo: null };
  return { id: EVERYBODY, role, ...everywhere, ...of };
}
