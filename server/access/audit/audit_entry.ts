import { ROLES, type Role } from '../../../geodata/access/roles.ts';
import type { AuditActorKind, AuditOutcome } from '../../generated/schema.ts';
import type { Json } from '../../store/json.ts';
import { type Actor, grantsAt } from '../actor.ts';

/** Who did it, as the log keeps him: nothing of it changes when the account does. */
export interface AuditActor {
  readonly kind: AuditActorKind;
  /** Id of the account, `jurisdiction/code` of the wall or sender; null for a visitor and the program. */
  readonly id: string | null;
  readonly name: string | null;
  /** Role in which it was done, where there is one. */
  readonly role: string | null;
  /** Address that it came from; null for what runs on the server itself. */
  readonly address: string | null;
}

export interface AuditSubject {
  readonly kind: string;
  readonly id: string | null;
}

export interface NewAuditEntry {
  /** Null: of no one place. */
  readonly jurisdiction: string | null;
  readonly actor: AuditActor;
  readonly action: string;
  readonly subject: AuditSubject | null;
  readonly outcome: AuditOutcome;
  /** With `done` and `refused`: where it stands that it was begun; null where nothing stood before it. */
  readonly begunPosition: number | null;
  /** Only what may stand in a log that nobody can change: see `keepOnly`. */
  readonly details: { readonly [key: string]: Json };
}

/** The program itself, for commands and jobs. */
export const PROGRAM: AuditActor = { kind: 'program', id: null, name: null, role: null, address: null };

/**
 * Whoever asks, as the log keeps him.
 * @param role in which he does it; left out: the one of his roles in the place that may do most.
 */
export function auditActorOf(
  { kind, id, name, address, ...actor }: Actor,
  jurisdiction: string | null,
  role: Role | null = strongestRole({ kind, id, name, address, ...actor }, jurisdiction),
): AuditActor {
  return { kind, id, name: name === '' ? null : name, role, address };
}

/** A system that sends cases. */
export function auditSender(jurisdiction: string, code: string, address: string | null): AuditActor {
  return { kind: 'sender', id: `${jurisdiction}/${code}`, name: code, role: null, address };
}

function strongestRole(actor: Actor, jurisdiction: string | null): Role | null {
  const held = grantsAt(actor, new Date(), jurisdiction).map(({ role }) => ROLES.indexOf(role));
  return held.length === 0 ? null : ROLES[Math.max(...held)]!;
}
