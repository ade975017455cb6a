import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { grantsIn } from '../../../access/me.ts';
import { SCREEN_PATHS } from '../../../access/screen_paths.ts';
import { useMyself } from '../../../access/use_session.ts';
import { RedrawnGridDocument } from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useAnswer } from '../../data/use_answer.ts';
import { isToBeTold, rememberTold } from './told_grids.ts';

/** Tells a grid worker once that his grid was redrawn, and shows him where it is now. */
export function RedrawnGrids({ place }: { readonly place: string }) {
  const { me } = useMyself();
  const codes = grantsIn(me, place).flatMap(({ role, region }) => (role === 'grid_worker' && region ? [region] : []));
  return [...new Set(codes)].map((code) => <RedrawnGrid key={code} place={place} code={code} />);
}

function RedrawnGrid({ place, code }: { readonly place: string; readonly code: string }) {
  const { words, format, name } = useSpeech();
  const { told: texts } = words.redraw;
  const { rights } = useMyself();
  const { fresh } = useLine();
  const [isRead, setRead] = useState(false);
  const { data } = useAnswer({
    client: fresh,
    document: RedrawnGridDocument,
    variables: useMemo(() => ({ place, code }), [place, code]),
  });
  const grid = data?.jurisdiction.region;
  if (!grid || isRead || grid.lineage.length === 0 || !isToBeTold(grid, Date.now())) return null;
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
            setRead(true);
          }}
        >
          {texts.dismiss}
        </button>
      </p>
    </div>
  );
}
