import { Problem } from '../../../geodata/problem.ts';
import { addressOf } from '../../http/remote_address.ts';
import { problemResponse } from '../../http/respond.ts';
import { refuseCrossSite } from '../../http/same_origin.ts';
import { auditEvent } from '../audit/audit_act.ts';
import type { AuditActor } from '../audit/audit_entry.ts';
import { endBroughtSession, type SessionGround } from '../sessions/brought_session.ts';
import { sessionCookie } from '../sessions/session_cookie.ts';
import { readJsonObject } from '../sign_in/read_credentials.ts';
import { type OpenedWall, openWall } from './open_wall.ts';

export interface WallRouteOptions extends SessionGround {
  /** Whether browsers reach us by https. */
  readonly isSecure: boolean;
}

const STATUS: Readonly<Record<string, number>> = { WALL_KEY_REFUSED: 403, WALL_FULL: 409 };

/** `POST /session/wall {key}`: a screen of a wall that may only look. */
export class WallRoute {
  readonly #options: WallRouteOptions;

  constructor(options: WallRouteOptions) {
    this.#options = options;
  }

  /** @throws Problem CROSS_SITE, BAD_REQUEST */
  async respond(request: Request): Promise<Response> {
    if (request.method !== 'POST') return problemResponse(405, ONLY_POST);
    refuseCrossSite(request);
    const { key } = await readJsonObject(request);
    const { pool, access, isSecure } = this.#options;
    const screen = {
      session: access.sessionOf(request),
      address: addressOf(request),
      agent: request.headers.get('user-agent'),
    };
    try {
      const opened = await openWall(pool, typeof key === 'string' ? key : '', screen);
      await endBroughtSession(this.#options, request, 'wall');
      await this.#note(opened, screen.address);
      const seconds = Math.floor((opened.expiresAt.getTime() - Date.now()) / 1000);
      return new Response(null, {
        status: 204,
        headers: { 'cache-control': 'no-store', 'set-cookie': sessionCookie(opened.token, isSecure, seconds) },
      });
    } catch (error) {
      if (error instanceof Problem && error.code in STATUS) return problemResponse(STATUS[error.code]!, error);
      throw error;
    }
  }

  async #note({ jurisdiction, code, name }: OpenedWall, address: string | null): Promise<void> {
    const id = `${jurisdiction}/${code}`;
    const actor: AuditActor = { kind: 'wall', id, name, role: 'wall', address };
    await auditEvent(this.#options.audit, { action: 'wall.opened', actor, jurisdiction, subject: code });
  }
}

const ONLY_POST = new Problem('ONLY_POST', { zh: '这里只接受 POST。', en: 'Only POST is taken here.' });
