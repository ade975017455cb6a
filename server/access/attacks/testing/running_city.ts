import type { Pool } from 'pg';
import { type App, type AppOptions, makeApp } from '../../../app.ts';
import { listen } from '../../../http/listen.ts';
import { listenForChanges } from '../../../live/listen_for_changes.ts';
import { loadPlace } from '../../../store/load/load_place.ts';
import { TINY, tinyPlace } from '../../../testing/tiny_place.ts';
import { walledPlace } from '../../../testing/walled_place.ts';
import { addTestAccount, type TestGrant } from '../../testing/browser.ts';
import { HttpBrowser } from './http_browser.ts';

/** A place of other streets, in which nobody of the first has a right. */
export const OTHER_PLACE = '990002';
export const PASSWORD = 'a long enough one';

export interface RunningCity {
  readonly url: string;
  readonly app: App;
  readonly pool: Pool;
  /** Somebody with rights who signed in with his password, over the network. */
  signedIn(name: string, grants: readonly TestGrant[]): Promise<HttpBrowser>;
  close(): Promise<void>;
}

/** The program on a port of loopback, with sessions as people have them, and two places in its database. */
export async function runCity(pool: Pool, options: Partial<AppOptions> = {}): Promise<RunningCity> {
  await loadPlace(pool, walledPlace);
  await loadPlace(pool, { ...tinyPlace, jurisdiction: { ...tinyPlace.jurisdiction, code: OTHER_PLACE } });
  const app = makeApp({ pool, clientFolder: '/nowhere', development: false, ...options });
  const listening = await listen('127.0.0.1', 0);
  listening.serve((request) => app.handle(request));
  const changes = listenForChanges(pool, {
    onChange: () => app.context.feed.wake(),
    onAccess: () => app.context.access.wake(),
  });
  return {
    url: listening.url,
    app,
    pool,
    async signedIn(name, grants) {
      const inPlace = grants.map((grant) => ({ jurisdiction: TINY.code, ...grant }));
      const id = await addTestAccount(pool, name, PASSWORD, inPlace);
      const browser = new HttpBrowser(listening.url, id);
      await browser.signIn(name, PASSWORD);
      return browser;
    },
    async close() {
      changes.close();
      await listening.close();
      await app.close();
    },
  };
}
