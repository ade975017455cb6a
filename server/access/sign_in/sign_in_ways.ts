import type { Pool } from 'pg';
import { GRANTED_ROLES } from '../../../geodata/access/roles.ts';
import { Problem } from '../../../geodata/problem.ts';
import type { SignInWays as Ways } from '../../generated/schema.ts';
import { isFromThisMachine } from '../../http/remote_address.ts';
import { type DemonstrationRole, demonstrationPlaces } from './demonstration_accounts.ts';

export interface SignInWaysOptions {
  readonly pool: Pool;
  /**
   * Whether this program runs for somebody's eyes alone: with its embedded database, listening on loopback, behind no proxy.
   */
  readonly isPrivate: boolean;
  /** Name of the unified login; null: there is none. */
  readonly unifiedLogin: string | null;
}

/** How somebody can sign in here: it depends on where he asks from. */
export class SignInWays {
  readonly #options: SignInWaysOptions;

  constructor(options: SignInWaysOptions) {
    this.#options = options;
  }

  async of(request: Request): Promise<Ways> {
    const { pool, unifiedLogin } = this.#options;
    const isOffered = this.#mayOffer(request) && (await demonstrationPlaces(pool)).length > 0;
    return { password: true, unifiedLogin, demonstration: isOffered ? GRANTED_ROLES : [] };
  }

  /**
   * The role that the demonstration city is to be looked at as.
   * @throws Problem NO_DEMONSTRATION wherever one click is no way in, BAD_REQUEST
   */
  async demonstrationRole(request: Request, asked: unknown): Promise<DemonstrationRole> {
    const { demonstration } = await this.of(request);
    if (demonstration.length === 0) throw noDemonstration();
    const role = GRANTED_ROLES.find((each) => each === asked);
    if (role !== undefined) return role;
    throw new Problem('BAD_REQUEST', {
      zh: `没有角色“${String(asked).slice(0, 60)}”：可用 ${GRANTED_ROLES.join('、')}。`,
      en: `There is no role '${String(asked).slice(0, 60)}': there are ${GRANTED_ROLES.join(', ')}.`,
    });
  }

  #mayOffer(request: Request): boolean {
    return this.#options.isPrivate && isFromThisMachine(request);
  }
}

function noDemonstration(): Problem {
  return new Problem('NO_DEMONSTRATION', {
    zh: '一键登录只在本机浏览示范城时可用，请用账号和密码登录。',
    en: 'Signing in by one click is only for the demonstration city on this machine; use an account and its password.',
  });
}
