import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Role } from '../../../geodata/access/roles.ts';
import type { App } from '../../app.ts';
import { noteAddress } from '../../http/remote_address.ts';
import { hashPassword } from '../passwords/password_hash.ts';

interface Asked {
  // The tests say which fields they asked for.
  readonly data: Record<string, never> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** A browser as the program sees it: with an address and a cookie jar for one cookie. */
export class Browser {
  readonly #app: App;
  readonly #address: string | null;
  readonly #headers: Readonly<Record<string, string>>;
  /** `name=value`, as it goes along with each request; null: none. */
  cookie: string | null = null;

  constructor(
    app: App,
    { address = null, headers = {} }: { address?: string | null; headers?: Record<string, string> } = {},
  ) {
    this.#app = app;
    this.#address = address;
    this.#headers = headers;
  }

  /** @param headers beyond those of the browser; `content-type: application/json` unless they name another. */
  async send(method: string, path: string, body?: object, headers: Record<string, string> = {}): Promise<Response> {
    const request = new Request(`http://localhost${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...this.#headers,
        ...(this.cookie === null ? {} : { cookie: this.cookie }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (this.#address !== null) noteAddress(request, this.#address);
    const response = await this.#app.handle(request);
    const set = response.headers.get('set-cookie')?.split(';')[0];
    if (set) this.cookie = set.endsWith('=') ? null : set;
    return response;
  }

  /** Status of the answer and the code of its problem; '' where it was taken. */
  async signIn(name: string, password: string, code?: string): Promise<readonly [status: number, problem: string]> {
    const response = await this.send('POST', '/session', { name, password, ...(code === undefined ? {} : { code }) });
    return [response.status, response.ok ? '' : await problemOf(response)];
  }

  /** Data of an answer that has no errors. */
  async ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, errors } = await this.#graphql(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data as T;
  }

  /** Codes of the errors of an answer. */
  async errorsOf(query: string, variables: Record<string, unknown> = {}): Promise<readonly string[]> {
    const { errors = [] } = await this.#graphql(query, variables);
    return errors.map(({ extensions }) => extensions.code);
  }

  /** Whose browser it is; null: nobody signed in. */
  async whoami(): Promise<string | null> {
    const { me } = await this.ask<{ me: { account: { name: string } } | null }>('{ me { account { name } } }');
    return me?.account.name ?? null;
  }

  async #graphql(query: string, variables: Record<string, unknown>): Promise<Asked> {
    const response = await this.send('POST', '/graphql', { query, variables }, { accept: 'application/json' });
    return (await response.json()) as Asked;
  }
}

/** Code of the problem that an answer tells. */
export async function problemOf(response: Response): Promise<string> {
  const { errors } = (await response.json()) as Asked;
  return errors?.[0]?.extensions.code ?? '';
}

export interface TestGrant {
  readonly role: Role;
  readonly jurisdiction?: string | null;
  readonly region?: string;
  readonly department?: string;
  readonly validTo?: Date;
}

/** An account as it stands once its first password was changed. */
export async function addTestAccount(
  pool: Pool,
  name: string,
  password: string,
  grants: readonly TestGrant[] = [],
): Promise<string> {
  const id = randomUUID();
  await pool.query('insert into accounts (id, name, shown_name, password_hash) values ($1, $2, $3, $4)', [
    ...[id, name, `示例 ${name}`, await hashPassword(password)],
  ]);
  for (const { role, jurisdiction = null, region = null, department = null, validTo = null } of grants) {
    await pool.query(
      `insert into grants (id, account_id, role, jurisdiction_code, region_code, department_code, valid_from, valid_to)
       values ($1, $2, $3, $4, $5, $6, now() - interval '1 day', $7)`,
      [randomUUID(), id, role, jurisdiction, region, department, validTo],
    );
  }
  return id;
}

export interface TestPeople {
  /** By name of the account. */
  readonly ids: Record<string, string>;
  readonly browsers: Record<string, Browser>;
}

/**
 * Accounts by name, each signed in with a browser of its own.
 * @throws Error where one is not let in.
 */
export async function addTestPeople(
  app: App,
  pool: Pool,
  password: string,
  grants: Readonly<Record<string, readonly TestGrant[]>>,
): Promise<TestPeople> {
  const people: TestPeople = { ids: {}, browsers: {} };
  for (const [name, held] of Object.entries(grants)) {
    const browser = new Browser(app);
    people.ids[name] = await addTestAccount(pool, name, password, held);
    people.browsers[name] = browser;
    const [status, problem] = await browser.signIn(name, password);
    if (status !== 200) throw new Error(`Signing '${name}' in was answered ${status} ${problem}.`);
  }
  return people;
}
