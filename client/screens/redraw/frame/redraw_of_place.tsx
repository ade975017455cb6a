import { useCallback } from 'react';
import { useLine } from '../../../live/line_context.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { ScreenBar } from '../../common/screen_bar.tsx';
import { useHeardFeed } from '../../data/use_heard_feed.ts';
import type { Place } from '../../data/use_places.ts';
import { useRegions } from '../../data/use_regions.ts';
import { RedrawFeed } from '../data/redraw_feed.ts';
import { useDrafts } from '../data/use_drafts.ts';
import { DraftsPage } from '../list/drafts_page.tsx';
import type { RedrawView } from '../view/redraw_view.ts';
import type { ChangeRedrawView } from '../view/use_redraw_view.ts';
import { OpenedDraft } from './opened_draft.tsx';

export interface RedrawOfPlaceProps {
  readonly place: Place;
  readonly places: readonly Place[];
  readonly view: RedrawView;
  readonly change: ChangeRedrawView;
  readonly theme: 'dark' | 'light';
  readonly onGroundChanged: () => void;
}

/** Redrawing in one place: the list of its drafts, or the one that the address names. */
export function RedrawOfPlace({ place, places, view, change, theme, onGroundChanged }: RedrawOfPlaceProps) {
  const { settings } = useSpeech().words;
  const { client } = useLine();
  const { feed, connection } = useHeardFeed(RedrawFeed, place, onGroundChanged);
  const drafts = useDrafts(place.code, feed);
  const regions = useRegions(client, place, connection);
  const toPlace = useCallback((code: string) => change({ place: code, camera: null, draft: null }), [change]);
  return (
    <main className="redraw" data-view={view.draft === null ? 'list' : 'draft'}>
      <ScreenBar
        here="redraw"
        place={place}
        places={places}
        view={view}
        connection={connection}
        change={change}
        onPlace={toPlace}
        copyLabel={settings.copyLink}
      />
      {view.draft === null ? (
        <DraftsPage place={place} drafts={drafts} regions={regions} view={view} change={change} theme={theme} />
      ) : (
        <OpenedDraft
          key={view.draft}
          place={place}
          id={view.draft}
          drafts={drafts}
          feed={feed}
          regions={regions}
          view={view}
          change={change}
          theme={theme}
        />
      )}
    </main>
  );
}
