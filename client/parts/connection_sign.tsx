import type { Connection } from '../live/live_feed.ts';
import { useSpeech } from '../wording/use_wording.ts';

/** Whether what is shown is of this moment and, where it is not, since when. */
export function ConnectionSign({ connection }: { readonly connection: Connection }) {
  const { words, format } = useSpeech();
  const since = connection.state === 'reconnecting' ? format.clock(connection.since) : '';
  const text = {
    connecting: words.connection.connecting,
    live: words.connection.live,
    reconnecting: words.connection.reconnecting(since),
  }[connection.state];
  const hint = {
    connecting: words.connection.connecting,
    live: words.connection.liveHint,
    reconnecting: words.connection.reconnectingHint(since),
  }[connection.state];
  return (
    <span className={`connection connection--${connection.state}`} role="status" title={hint}>
      {text}
    </span>
  );
}
