import { useCallback, useEffect, useMemo, useState } from 'react';
import { MyCaseDocument, type MyCaseFieldsFragment } from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import { useAnswer } from '../../data/use_answer.ts';
import type { Heard } from '../../data/use_heard_feed.ts';
import { useRetryWhenLive } from '../../data/use_retry_when_live.ts';
import type { PhoneFeed } from './phone_feed.ts';

export type MyCase = MyCaseFieldsFragment;

/** One's own case, asked for again when the feed names it or the case that it was merged into. */
export function useMyCase(place: string, id: string, { feed, connection }: Heard<PhoneFeed>) {
  const { fresh } = useLine();
  const [revision, setRevision] = useState(0);
  const readAnew = useCallback(() => setRevision((count) => count + 1), []);
  const answer = useAnswer({
    client: fresh,
    document: MyCaseDocument,
    variables: useMemo(() => ({ place, id }), [place, id]),
    revision,
  });
  const item = answer.data?.jurisdiction.case ?? null;
  const into = item?.mergedInto?.id;
  useEffect(
    () =>
      feed.listen((changed) => {
        if (changed === id || changed === into) readAnew();
      }),
    [feed, id, into, readAnew],
  );
  useRetryWhenLive(connection, [answer]);
  return { ...answer, item, readAnew };
}
