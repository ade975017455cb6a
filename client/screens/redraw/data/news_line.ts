import { RedrawNewsDocument, type RedrawNewsSubscription } from '../../../generated/operations.ts';
import { keepLine } from '../../../live/keep_line.ts';
import type { Connection, LineListener } from '../../../live/live_feed.ts';
import type { DraftAddress } from './open_draft.ts';

export type News = RedrawNewsSubscription['redrawNews'];

export interface NewsOptions {
  /** Number of the last edit that is known. */
  readonly number: () => number;
  readonly onNews: (news: News) => void;
  readonly onConnection: (connection: Connection) => void;
}

/** Hears of edits, steps and people at a draft for as long as it is wanted, and goes on after every break. @returns ends it */
export function keepNews({ line, place, id }: DraftAddress, { number, onNews, onConnection }: NewsOptions): () => void {
  const open = (_: string, listener: LineListener<News>) => {
    const stopBytes = line.onBytes(() => listener.onHeard());
    const { unsubscribe } = line.fresh
      .subscription(RedrawNewsDocument, { place, id, after: number() })
      .subscribe(({ data, error, hasNext }) => {
        if (data && !error) listener.onBatch({ changes: [data.redrawNews], cursor: String(number()) });
        if (error || !hasNext) listener.onEnd();
      });
    return () => {
      stopBytes();
      // Not while the client still hands over a result: it would leave a rejection behind that nobody can catch.
      queueMicrotask(unsubscribe);
    };
  };
  return keepLine<News>({
    open,
    after: String(number()),
    onBatch: ({ changes }) => changes.forEach(onNews),
    onConnection,
    onLost: () => {},
  });
}
