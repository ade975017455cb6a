import { useEffect } from 'react';
import { CombinedError } from 'urql';
import { FailedNotice } from '../../../parts/failed_notice.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { Place } from '../../data/use_places.ts';
import type { PlaceRegion } from '../../data/use_regions.ts';
import type { RedrawFeed } from '../data/redraw_feed.ts';
import { useDraftDesk } from '../data/use_draft_desk.ts';
import type { Drafts } from '../data/use_drafts.ts';
import type { RedrawView } from '../view/redraw_view.ts';
import type { ChangeRedrawView } from '../view/use_redraw_view.ts';
import { DraftOnDesk } from './draft_on_desk.tsx';
import { DraftSkeleton } from './redraw_skeleton.tsx';

export interface OpenedDraftProps {
  readonly place: Place;
  readonly id: string;
  readonly drafts: Drafts;
  readonly feed: RedrawFeed;
  readonly regions: readonly PlaceRegion[];
  readonly view: RedrawView;
  readonly change: ChangeRedrawView;
  readonly theme: 'dark' | 'light';
}

/** The draft that the address names, being opened, open, or why it cannot be. */
export function OpenedDraft(props: OpenedDraftProps) {
  const { place, id, feed, change } = props;
  const { words, format, language } = useSpeech();
  const texts = words.redraw.draft;
  const opening = useDraftDesk(place.code, id);
  const desk = opening.state === 'open' ? opening.desk : null;
  useEffect(
    () =>
      feed.listen((changed) => {
        if (changed === id) void desk?.readFacts();
      }),
    [feed, id, desk],
  );
  const back = (
    <button type="button" className="button button--line" onClick={() => change({ draft: null, camera: null })}>
      {texts.back}
    </button>
  );
  if (opening.state === 'loading') {
    const { folded } = opening;
    const isLong = folded !== null && folded.all > 1000;
    return (
      <DraftSkeleton
        saying={isLong ? texts.folding(format.count(folded.done), format.count(folded.all)) : texts.loading}
      />
    );
  }
  if (opening.state === 'unknown') {
    return (
      <div className="draft__trouble">
        <Notice title={texts.unknown}>
          <p>{texts.unknownHow}</p>
          {back}
        </Notice>
      </div>
    );
  }
  if (opening.state === 'away') {
    const { error, retry } = opening;
    return (
      <div className="draft__trouble">
        {error instanceof CombinedError ? (
          <FailedNotice error={error} onRetry={retry} />
        ) : (
          <div className="notice notice--failed" role="alert">
            <p className="notice__title">{texts.away}</p>
            <p>{error[language]}</p>
            <button type="button" className="button button--main" onClick={retry}>
              {words.states.retry}
            </button>
          </div>
        )}
        {back}
      </div>
    );
  }
  return <DraftOnDesk {...props} desk={opening.desk} onReopen={opening.reopen} />;
}
