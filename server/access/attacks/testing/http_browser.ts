import { eventTexts } from '../../../testing/event_texts.ts';

/** An answer of /graphql. */
export interface GraphqlAnswer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  /** As it came over the network. */
  readonly text: string;
}

/** A browser that speaks to a port, with a cookie jar for one cookie. */
export class HttpBrowser {
  readonly url: string;
  /** Id of the account that signed in; null: a visitor or a wall. */
  readonly account: string | null;
  cookie: string | null = null;

  constructor(url: string, account: string | null = null) {
    this.url = url;
    this.account = account;
  }

  async send(method: string, path: string, body?: BodyInit | object, headers: Record<string, string> = {}) {
    const isRaw =
      typeof body === 'string' || body instanceof Uint8Array || body instanceof Blob || body instanceof FormData;
    const response = await fetch(`${this.url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(body instanceof FormData ? {} : { 'content-type': 'application/json' }),
        ...(this.cookie === null ? {} : { cookie: this.cookie }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isRaw ? (body as BodyInit) : JSON.stringify(body) }),
    });
    const set = response.headers.get('set-cookie')?.split(';')[0];
    if (set) this.cookie = set.endsWith('=') ? null : set;
    return response;
  }

  /** @throws Error where it is not let in. */
  async signIn(name: string, password: string): Promise<void> {
    const response = await this.send('POST', '/session', { name, password });
    if (!response.ok) throw new Error(`Signing '${name}' in was answered ${response.status}: ${await response.text()}`);
  }

  async ask(query: string, variables: object = {}): Promise<GraphqlAnswer> {
    const response = await this.send('POST', '/graphql', { query, variables }, { accept: 'application/json' });
    const text = await response.text();
    return { ...(JSON.parse(text) as Omit<GraphqlAnswer, 'text'>), text };
  }

  /**
   * Data of an answer that has no errors.
   * @throws Error with those that it has.
   */
  async told<T>(query: string, variables: object = {}): Promise<T> {
    const { data, errors } = await this.ask(query, variables);
    if (errors) throw new Error(`${query.slice(0, 200)} was answered ${JSON.stringify(errors)}`);
    return data as T;
  }

  /** The first code of what is refused; '' where it is told. */
  async refusal(query: string, variables: object = {}): Promise<string> {
    const { errors } = await this.ask(query, variables);
    return errors?.[0]?.extensions.code ?? '';
  }

  /** What a subscription tells, message by message, over server-sent events, until the signal is given. */
  async *stream(query: string, variables: object, signal: AbortSignal): AsyncGenerator<GraphqlAnswer> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      signal,
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        ...(this.cookie === null ? {} : { cookie: this.cookie }),
      },
      body: JSON.stringify({ query, variables }),
    });
    if (!response.headers.get('content-type')?.startsWith('text/event-stream')) {
      const text = await response.text();
      yield { ...(JSON.parse(text) as Omit<GraphqlAnswer, 'text'>), text };
      return;
    }
    for await (const text of eventTexts(response, signal)) {
      yield { ...(JSON.parse(text) as Omit<GraphqlAnswer, 'text'>), text };
    }
  }

  /** The first message of a subscription. */
  async firstOf(query: string, variables: object = {}): Promise<GraphqlAnswer> {
    const stop = new AbortController();
    try {
      for await (const message of this.stream(query, variables, stop.signal)) return message;
      throw new Error(`${query.slice(0, 200)} told nothing.`);
    } finally {
      stop.abort();
    }
  }
}
