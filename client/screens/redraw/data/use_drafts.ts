import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CombinedError } from 'urql';
import { type RedrawHeadFragment, RedrawsDocument } from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import { useAnswer } from '../../data/use_answer.ts';
import type { RedrawFeed } from './redraw_feed.ts';

export type Draft = RedrawHeadFragment;

export interface Drafts {
  /** Newest first; null until they are known. */
  readonly list: readonly Draft[] | null;
  readonly error: CombinedError | null;
  readonly readAnew: () => void;
  /** Grows whenever a draft took a step. */
  readonly revision: number;
}

/** The drafts of a place, kept up as anybody starts, submits or approves one. */
export function useDrafts(place: string, feed: RedrawFeed): Drafts {
  const { fresh } = useLine();
  const [revision, setRevision] = useState(0);
  const readAnew = useCallback(() => setRevision((count) => count + 1), []);
  useEffect(() => feed.listen(readAnew), [feed, readAnew]);
  const answer = useAnswer({
    client: fresh,
    document: RedrawsDocument,
    variables: useMemo(() => ({ place }), [place]),
    revision,
    keepsPrevious: true,
  });
  return { list: answer.data?.jurisdiction.redraws ?? null, error: answer.error, readAnew, revision };
}
