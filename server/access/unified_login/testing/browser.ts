import type { App } from '../../../app.ts';

/** Where somebody ended up. */
export interface Landed {
  /** Path and query on the program's own site. */
  readonly path: string;
  readonly response: Response;
}

/**
 * A browser as far as a sign-in needs one: it follows redirects between the program, which has no port, and the provider, and
 * keeps the cookies of each apart.
 */
export class Browser {
  readonly #app: App;
  readonly #own: string;
  readonly #cookies = new Map<string, Map<string, string>>();
  /** Every address that it was sent to. */
  readonly visited: string[] = [];

  /** @param own origin of the program, e.g. http://127.0.0.1:4000 */
  constructor(app: App, own: string) {
    this.#app = app;
    this.#own = own;
  }

  /** Cookies of a site, as its next request will carry them. */
  cookiesOf(origin = this.#own): Map<string, string> {
    const known = this.#cookies.get(origin) ?? new Map<string, string>();
    this.#cookies.set(origin, known);
    return known;
  }

  /** One request, no redirect followed. */
  async visit(address: string): Promise<Response> {
    const url = new URL(address, this.#own);
    this.visited.push(url.href);
    const cookies = this.cookiesOf(url.origin);
    const headers = { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
    const response =
      url.origin === this.#own
        ? await this.#app.handle(new Request(url, { headers }))
        : await fetch(url, { headers, redirect: 'manual' });
    for (const header of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(header)!;
      if (value === '' || /max-age=0/i.test(header)) cookies.delete(name!);
      else cookies.set(name!, value!);
    }
    return response;
  }

  /**
   * Follows redirects until the program leads to something that is no part of signing in.
   * @param stop true of an address that is not to be visited: it is where one landed then.
   */
  async follow(address: string, stop: (url: URL) => boolean = () => false): Promise<Landed> {
    let at = new URL(address, this.#own);
    for (let step = 0; step < 20; step++) {
      const response = await this.visit(at.href);
      const location = response.headers.get('location');
      if (location === null) return { path: `${at.pathname}${at.search}`, response };
      at = new URL(location, at);
      const isHome = at.origin === this.#own && !at.pathname.startsWith('/session/');
      if (isHome || stop(at)) return { path: `${at.pathname}${at.search}${at.hash}`, response };
    }
    throw new Error(`No end of redirects: ${this.visited.join(' → ')}`);
  }
}
