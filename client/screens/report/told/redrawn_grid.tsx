import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { grantsIn } from '../../../access/me.ts';
import { SCREEN_PATHS } from '../../../access/screen_paths.ts';
import { useMyself } from '../../../access/use_session.ts';
import { GridBeforeDocument, GridSinceDocument } from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useAnswer } from '../../data/use_answer.ts';
import { isToBeTold, rememberTold } from './told_grids.ts';

export interface RedrawnGridsProps {
  readonly place: string;
  /** Another number: grids may have been redrawn. */
  readonly revision: number;
}

/** Tells a grid worker once that his grid was redrawn, and shows him where it is now. */
export function RedrawnGrids({ place, revision }: RedrawnGridsProps) {
  const { me } = useMyself();
  const codes = grantsIn(me, place).flatMap(({ role, region }) => (role === 'grid_worker' && region ? [region] : []));
  return [...new Set(codes)].map((code) => <RedrawnGrid key={code} place={place} code={code} revision={revision} />);
}

function RedrawnGrid({ place, code, revision }: RedrawnGridsProps & { readonly code: string }) {
  const { words, format, name } = useSpeech();
  const { told: texts } = words.redraw;
  const { rights } = useMyself();
  const { fresh } = useLine();
  const [readAt, setReadAt] = useState<string | null>(null);
  const { data } = useAnswer({
    client: fresh,
    document: GridSinceDocument,
    variables: useMemo(() => ({ place, code }), [place, code]),
    revision,
    keepsPrevious: true,
  });
  const grid = data?.jurisdiction.region ?? null;
  const since = grid?.validFrom ?? null;
  const before = useAnswer({
    client: fresh,
    document: GridBeforeDocument,
    variables: useMemo(
      () => (since === null ? null : { place, code, asOf: new Date(Date.parse(since) - 1).toISOString() }),
      [place, code, since],
    ),
  });
  if (!grid || readAt === since || !isToBeTold(grid, Date.now())) return null;
  // A grid that lost homes only has them all from itself; one that is new has them from elsewhere.
  const isRedrawn = grid.lineage.length > 0 || before.data?.jurisdiction.region != null;
  if (!isRedrawn) return null;
  const query = new URLSearchParams({ place, on: `region:${code}` });
  return (
    <div className="told" role="status">
      <p>{texts.changed(name(grid.name), format.date(grid.validFrom))}</p>
      <p className="told__acts">
        {rights.screens.includes('review') && (
          <Link className="button button--line" to={{ pathname: SCREEN_PATHS.review, search: `?${query}` }}>
            {texts.show}
          </Link>
        )}
        <button
          type="button"
          className="button button--line"
          onClick={() => {
            rememberTold(grid);
            setReadAt(since);
          }}
        >
          {texts.dismiss}
        </button>
      </p>
    </div>
  );
}
