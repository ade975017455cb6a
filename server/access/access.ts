import type { Pool } from 'pg';
import type { Role } from '../../geodata/access/roles.ts';
import { regionsBelow } from '../generated/queries/regions_below.ts';
import { sessionActor } from '../generated/queries/session_actor.ts';
import { sessionSeen } from '../generated/queries/session_seen.ts';
import { addressOf } from '../http/remote_address.ts';
import { exec, many, maybeOne } from '../store/queryable.ts';
import { type Actor, type ActorGrant, grantsAt, visitor } from './actor.ts';
import { BriefCache } from './brief_cache.ts';
import { type CaseScope, caseScope, regionsNamed, scopeKey } from './case_scope.ts';
import { sessionOf } from './session_token.ts';

/** A session of an account that nobody used for so long has ended. A wall has nobody who would. */
const IDLE_MS = 12 * 3_600_000;
/** How long it may take until a use is noted. */
const NOTED_MS = 60_000;

/** Who asks, and what he may see. One for the whole program. */
export class Access {
  readonly #pool: Pool;
  readonly #identify: ((request: Request) => Promise<Actor>) | undefined;
  readonly #isSecure: boolean;
  readonly #actors = new BriefCache<Kept | null>();
  readonly #scopes = new BriefCache<CaseScope>();
  readonly #woken = new Set<() => void>();

  /**
   * @param isSecure whether browsers reach us by https.
   * @param identify in place of the cookie; for tests.
   */
  constructor(pool: Pool, isSecure = false, identify?: (request: Request) => Promise<Actor>) {
    this.#pool = pool;
    this.#isSecure = isSecure;
    this.#identify = identify;
  }

  /** SHA-256 of the session's token that a browser brought; null: none. */
  sessionOf(request: Request): string | null {
    return sessionOf(request, this.#isSecure);
  }

  /** Whoever sent a request: by its cookie, a visitor without one that holds now. */
  async identify(request: Request): Promise<Actor> {
    if (this.#identify) return this.#identify(request);
    const session = this.sessionOf(request);
    return session === null ? visitor(addressOf(request)) : this.ofSession(session, addressOf(request));
  }

  /**
   * Whoever signed in with a session, as he stands now.
   * @param session SHA-256 of its token.
   */
  async ofSession(session: string, address: string | null): Promise<Actor> {
    const kept = await this.#actors.get(session, () => this.#read(session));
    if (kept === null) return visitor(address);
    const now = Date.now();
    const endsAt = Math.min(kept.expiresAt, kept.isWall ? Number.POSITIVE_INFINITY : kept.seenAt + IDLE_MS);
    if (endsAt <= now) return visitor(address);
    if (now - kept.seenAt > NOTED_MS) {
      kept.seenAt = now;
      await exec(this.#pool, sessionSeen, { token: session });
    }
    return { ...kept.actor, expiresAt: new Date(endsAt), address };
  }

  /**
   * Which cases of a place somebody may see now.
   * @param roles only by his grants of these; left out: by all.
   */
  scopeOf(actor: Actor, jurisdiction: string, roles?: readonly Role[]): Promise<CaseScope> {
    const held = grantsAt(actor, new Date(), jurisdiction);
    const grants = roles ? held.filter(({ role }) => roles.includes(role)) : held;
    // In another role he has no right to a case for having reported it.
    const isOwn = actor.kind === 'account' && (!roles || roles.includes('resident'));
    const accountId = isOwn ? actor.id : null;
    return this.#scopes.get(`${jurisdiction} ${scopeKey(grants, accountId)}`, async () => {
      const codes = regionsNamed(grants);
      const below = codes.length === 0 ? [] : await many(this.#pool, regionsBelow, { jurisdiction, codes });
      return caseScope(jurisdiction, grants, below, accountId);
    });
  }

  /** Somebody's rights changed, here or on another server: whatever was kept of them is forgotten. */
  wake(): void {
    this.#actors.forget();
    this.#scopes.forget();
    for (const each of this.#woken) each();
  }

  /** Calls whenever rights changed, until it is told to stop. */
  onWake(call: () => void): () => void {
    this.#woken.add(call);
    return () => this.#woken.delete(call);
  }

  async #read(session: string): Promise<Kept | null> {
    const row = await maybeOne(this.#pool, sessionActor, { token: session });
    if (row === null) return null;
    const isWall = row.wallCode !== null;
    const wall = `${row.wallJurisdictionCode}/${row.wallCode}`;
    return {
      isWall,
      expiresAt: row.expiresAt.getTime(),
      seenAt: row.seenAt.getTime(),
      actor: {
        kind: isWall ? 'wall' : 'account',
        id: isWall ? wall : row.accountId,
        name: row.name,
        grants: isWall ? [wallGrant(wall, row.wallJurisdictionCode!)] : readGrants(row.grants),
        session,
        expiresAt: row.expiresAt,
        mustChangePassword: row.mustChangePassword,
        address: null,
      },
    };
  }
}

interface Kept {
  readonly actor: Actor;
  readonly isWall: boolean;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  seenAt: number;
}

function wallGrant(id: string, jurisdiction: string): ActorGrant {
  return { id, role: 'wall', jurisdiction, region: null, department: null, validFrom: new Date(0), validTo: null };
}

type GrantJson = Omit<ActorGrant, 'validFrom' | 'validTo'> & {
  readonly validFrom: string;
  readonly validTo: string | null;
};

function readGrants(json: string): readonly ActorGrant[] {
  return (JSON.parse(json) as readonly GrantJson[]).map((grant) => ({
    ...grant,
    validFrom: new Date(grant.validFrom),
    validTo: grant.validTo === null ? null : new Date(grant.validTo),
  }));
}
