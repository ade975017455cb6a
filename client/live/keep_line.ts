import { type FeedOptions, LiveFeed } from './live_feed.ts';
import { restWhileHidden } from './rest_while_hidden.ts';

/**
 * Follows the change log of a place for as long as it is wanted: tried again at once when the network is back, and let go
 * while nobody can see the page.
 *
 * @returns ends it
 */
export function keepLine<Change>(options: FeedOptions<Change>): () => void {
  const feed = new LiveFeed<Change>(options);
  const ended = new AbortController();
  const { signal } = ended;
  window.addEventListener('online', () => feed.retryNow(), { signal });
  restWhileHidden(feed, document, signal);
  return () => {
    feed.stop();
    ended.abort();
  };
}
