import type { Role } from '../../../geodata/access/roles.ts';
import type { Actor, ActorGrant } from '../../access/actor.ts';
import { grantOf } from '../../access/testing/everybody.ts';
import { type App, makeApp } from '../../app.ts';
import { graphqlRequest } from '../../testing/api.ts';
import type { TestDatabase } from '../../testing/on_each_database.ts';
import { TINY } from '../../testing/tiny_place.ts';

/** Somebody with one grant in the tiny place. */
export function somebody(role: Role, of: Partial<ActorGrant> = {}, id = '00000000-0000-7000-8000-0000000000aa'): Actor {
  const isWall = role === 'wall';
  return {
    ...{ kind: isWall ? 'wall' : 'account', id: isWall ? `${TINY.code}/hall` : id, name: `示例人员 ${role}` },
    ...{ session: null, expiresAt: null, address: '127.0.0.1', mustChangePassword: false },
    grants: [grantOf(role, { jurisdiction: TINY.code, ...of })],
  };
}

interface Answer {
  readonly data: Record<string, never> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

/** The program as one after the other asks it. */
export class Asked {
  readonly app: App;
  #actor: Actor = somebody('administrator');

  constructor({ pool }: TestDatabase) {
    this.app = makeApp({ pool, clientFolder: '/nowhere', development: false, identify: async () => this.#actor });
  }

  as(actor: Actor): this {
    this.#actor = actor;
    return this;
  }

  async ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, errors } = await this.#post(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data as T;
  }

  async errorsOf(query: string, variables: Record<string, unknown> = {}): Promise<readonly string[]> {
    const { errors = [] } = await this.#post(query, variables);
    return errors.map(({ extensions }) => extensions.code);
  }

  get(path: string): Promise<Response> {
    return this.app.handle(new Request(`http://localhost${path}`));
  }

  async #post(query: string, variables: Record<string, unknown>): Promise<Answer> {
    const response = await this.app.handle(graphqlRequest(query, variables));
    return (await response.json()) as Answer;
  }
}
