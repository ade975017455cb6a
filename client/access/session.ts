import { type CombinedError, createRequest } from 'urql';
import { MeDocument, MyRightsDocument } from '../generated/operations.ts';
import type { Line } from '../live/graphql_client.ts';
import { identityOf, type Me, type MyRights } from './me.ts';
import { type Refusal, send } from './send.ts';

/** Whether nobody was signed in at first, the server said that the session ended, or one signed out. */
export type Since = 'start' | 'ended' | 'wall_ended' | 'signed_out';

export type Standing =
  | { readonly state: 'reading' }
  | { readonly state: 'unreachable'; readonly error: CombinedError }
  /** Nobody is signed in. */
  | { readonly state: 'visitor'; readonly since: Since }
  | { readonly state: 'signed_in'; readonly me: Me; readonly rights: ReadonlyMap<string, MyRights> };

export interface SessionShown {
  readonly standing: Standing;
  /** Another one for each who signs in, so that nothing that one was answered is shown to the next. */
  readonly line: Line;
  /** Codes of all places. */
  readonly places: readonly { readonly code: string }[];
}

export type Credentials = { readonly name: string; readonly password: string; readonly code?: string };

/** Not more often than so many milliseconds is it asked again what one may do because something was refused. */
const ASK_AGAIN_MS = 5000;

/**
 * Who is signed in in this browser. A store for `useSyncExternalStore`; other windows of the browser, which have the same
 * cookie, hear of every change.
 */
export class Session {
  readonly #makeLine: (onRefused: (code: string) => void) => Line;
  readonly #channel: BroadcastChannel | null;
  readonly #listeners = new Set<() => void>();
  #shown: SessionShown;
  #askedAt = Number.NEGATIVE_INFINITY;
  /** Only the newest answer counts. */
  #reads = 0;
  /** The live line may tell that the session ended before the answer does that it was asked to. */
  #isSigningOut = false;

  /**
   * @param makeLine makes a line to the server that tells by their code when the server refuses something
   * @param channel on which windows of the browser tell one another; null for none
   */
  constructor(makeLine: (onRefused: (code: string) => void) => Line, channel: BroadcastChannel | null) {
    this.#makeLine = makeLine;
    this.#channel = channel;
    this.#shown = { standing: { state: 'reading' }, line: this.#newLine(), places: [] };
    channel?.addEventListener('message', () => void this.read());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly shown = (): SessionShown => this.#shown;

  /** Asks the server who is signed in. */
  async read(): Promise<void> {
    this.#askedAt = Date.now();
    const number = ++this.#reads;
    // A key of its own, or the client answers it with what it is told to the same question from before a sign-in.
    const question = { ...createRequest(MeDocument, {}), key: -number };
    const { data, error } = await this.#shown.line.fresh.executeQuery(question).toPromise();
    // An answer from before a sign-in may come after the one from behind it.
    if (number !== this.#reads) return;
    if (!data) {
      // Whoever is known already goes on with what he has: his screens tell by themselves that the line is cut.
      if (error && this.#shown.standing.state !== 'signed_in')
        this.#show({ standing: { state: 'unreachable', error } });
      return;
    }
    this.#show({ places: data.jurisdictions });
    this.take(data.me);
  }

  /** Takes what the server just said of who is signed in. */
  take(me: Me | null | undefined): void {
    const { standing } = this.#shown;
    if (!me) {
      this.#leave(this.#endOf(standing));
      return;
    }
    const isSame = standing.state === 'signed_in' && identityOf(standing.me) === identityOf(me);
    const rights = isSame && !me.mustChangePassword ? standing.rights : new Map<string, MyRights>();
    this.#show({ standing: { state: 'signed_in', me, rights }, ...(!isSame && { line: this.#newLine() }) });
    for (const place of rights.keys()) void this.readRights(place);
  }

  /** Asks what one may do in a place; it is found in `rights` from then on. */
  async readRights(place: string): Promise<void> {
    const { line } = this.#shown;
    const { data, error } = await line.fresh.query(MyRightsDocument, { place }).toPromise();
    const { standing } = this.#shown;
    if (line !== this.#shown.line || standing.state !== 'signed_in') return;
    if (data?.me) {
      this.#show({ standing: { ...standing, rights: new Map(standing.rights).set(place, data.me) } });
    } else if (error && !standing.rights.has(place)) this.#show({ standing: { state: 'unreachable', error } });
  }

  /** @returns why not; null where somebody is signed in now. */
  async signIn(credentials: Credentials): Promise<Refusal | null> {
    return this.#enter('/session', credentials);
  }

  /** As a role, into the demonstration city. */
  async enterDemonstration(role: string): Promise<Refusal | null> {
    return this.#enter('/session/demonstration', { role });
  }

  /** Opens this browser as a screen of the wall that the key belongs to. */
  async enterWall(key: string): Promise<Refusal | null> {
    return this.#enter('/session/wall', { key });
  }

  async signOut(): Promise<Refusal | null> {
    this.#isSigningOut = true;
    const refusal = await send('DELETE', '/session', {});
    this.#isSigningOut = false;
    if (refusal && refusal.code !== 'NOT_SIGNED_IN') return refusal;
    this.#leave('signed_out');
    this.#channel?.postMessage('changed');
    return null;
  }

  async #enter(path: string, body: object): Promise<Refusal | null> {
    const refusal = await send('POST', path, body);
    if (refusal) return refusal;
    await this.read();
    this.#channel?.postMessage('changed');
    return null;
  }

  /** What it is for whoever was known that the server knows him no more. */
  #endOf(standing: Standing): Since {
    if (standing.state !== 'signed_in') return 'start';
    if (this.#isSigningOut) return 'signed_out';
    return standing.me.wall ? 'wall_ended' : 'ended';
  }

  #leave(since: Since): void {
    const { standing } = this.#shown;
    // What was said first stays: other questions that were on their way are refused too.
    if (standing.state === 'visitor') return;
    this.#show({ standing: { state: 'visitor', since }, line: this.#newLine() });
  }

  #newLine(): Line {
    const line: Line = this.#makeLine((code) => {
      if (line !== this.#shown.line || this.#shown.standing.state !== 'signed_in') return;
      if (code === 'NOT_SIGNED_IN') return this.#leave(this.#endOf(this.#shown.standing));
      // A right may have been taken back, or a password have been set anew, since it was asked.
      const isOfRights = code === 'NOT_ALLOWED' || code === 'MUST_CHANGE_PASSWORD';
      if (isOfRights && Date.now() - this.#askedAt > ASK_AGAIN_MS) void this.read();
    });
    return line;
  }

  #show(part: Partial<SessionShown>): void {
    this.#shown = { ...this.#shown, ...part };
    for (const listener of this.#listeners) listener();
  }
}
