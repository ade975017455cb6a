import type { Place } from '../../geodata/place.ts';
import type { Actor } from '../access/actor.ts';
import { asEverybody } from '../access/testing/everybody.ts';
import { type App, makeApp } from '../app.ts';
import { loadPlace } from '../store/load/load_place.ts';
import type { TestDatabase } from './on_each_database.ts';

interface Answer {
  // The tests say which fields they asked for.
  readonly data: Record<string, never>;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

export interface TestApi {
  readonly app: App;
  /** Data of an answer that has no errors. */
  ask<T>(query: string, variables?: Record<string, unknown>): Promise<T>;
  /** Codes of the errors of an answer. */
  errorsOf(query: string, variables?: Record<string, unknown>): Promise<readonly string[]>;
}

/**
 * The whole program behind `handle`, without a port, on a test's database with a place in it.
 * @param identify who asks; left out: an account that holds every role in every place.
 */
export async function startApi(
  database: TestDatabase,
  place: Place,
  identify: (request: Request) => Promise<Actor> = asEverybody,
): Promise<TestApi> {
  await loadPlace(database.pool, place);
  const app = makeApp({ pool: database.pool, clientFolder: '/nowhere', development: false, identify });
  const post = async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
    const response = await app.handle(graphqlRequest(query, variables));
    return (await response.json()) as Answer;
  };
  return {
    app,
    async ask<T>(query: string, variables?: Record<string, unknown>) {
      const { data, errors } = await post(query, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data as T;
    },
    async errorsOf(query, variables) {
      const { errors = [] } = await post(query, variables);
      return errors.map(({ extensions }) => extensions.code);
    },
  };
}

/** A question as a browser sends it. */
export function graphqlRequest(
  query: string,
  variables: Record<string, unknown>,
  accept = 'application/json',
): Request {
  return new Request('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ query, variables }),
  });
}
