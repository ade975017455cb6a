import { useCallback, useEffect, useMemo, useState } from 'react';
import { WholeCaseDocument } from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import { useAnswer } from '../../data/use_answer.ts';
import type { Heard } from '../../data/use_heard_feed.ts';
import { useRetryWhenLive } from '../../data/use_retry_when_live.ts';
import type { CaseFeed } from '../data/case_feed.ts';

/** All that is known of one case, read anew when the feed tells of it; the earlier answer stays until then. */
export function useWholeCase(place: string, id: string, { feed, connection }: Heard<CaseFeed>) {
  const { fresh } = useLine();
  const [revision, setRevision] = useState(0);
  const readAnew = useCallback(() => setRevision((count) => count + 1), []);
  useEffect(
    () =>
      feed.listen({
        onCase: (told) => {
          if (told.id === id) readAnew();
        },
        // Its clocks may have been reckoned anew.
        onSettings: readAnew,
      }),
    [feed, id, readAnew],
  );
  const answer = useAnswer({
    client: fresh,
    document: WholeCaseDocument,
    variables: useMemo(() => ({ place, id }), [place, id]),
    revision,
  });
  useRetryWhenLive(connection, [answer]);
  return { ...answer, item: answer.data?.jurisdiction.case ?? null, readAnew };
}
