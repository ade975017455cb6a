import { useCallback, useMemo, useRef } from 'react';
import type { MapStageHandle, MapView } from '../../../map/map_stage_props.ts';
import { outlineBounds } from '../../../map/outline_bounds.ts';
import { useMedia } from '../../../parts/use_media.ts';
import { BottomSheet } from '../../common/bottom_sheet.tsx';
import { MapTools } from '../../common/map_tools.tsx';
import type { DraftDesk } from '../data/draft_desk.ts';
import { StateBanner } from '../life/state_banner.tsx';
import type { RedrawPanel } from '../view/redraw_view.ts';
import { DraftHead } from './draft_head.tsx';
import { DraftMap } from './draft_map.tsx';
import { DraftPanel } from './draft_panel.tsx';
import { HistoryLine } from './history_line.tsx';
import type { OpenedDraftProps } from './opened_draft.tsx';
import { RefusalNote } from './refusal_note.tsx';
import { useHistoryKeys } from './use_history_keys.ts';
import { useRedrawWork } from './use_redraw_work.ts';

export interface DraftOnDeskProps extends OpenedDraftProps {
  readonly desk: DraftDesk;
  readonly onReopen: () => void;
}

/** The draft: its map with a hand on it, and beside it what it comes to, who is at it, and how it takes effect. */
export function DraftOnDesk({ place, drafts, regions, view, change, theme, desk, onReopen }: DraftOnDeskProps) {
  const isNarrow = useMedia('(max-width: 760px)');
  const map = useRef<MapStageHandle>(null);
  const { work, shownByDesk, setContested } = useRedrawWork({ place, desk, drafts, regions, map, isNarrow });
  const { undo, redo } = work;
  useHistoryKeys(undo, redo, work.canDraw);
  const onRest = useCallback((camera: MapView) => change({ camera }, 'replace'), [change]);
  const toPanel = useCallback((panel: RedrawPanel) => change({ panel }), [change]);
  const bounds = useMemo(() => scopeBounds(work.scope?.code ?? null, regions), [work.scope, regions]);

  const side = (
    <>
      <DraftHead
        place={place}
        work={work}
        desk={desk}
        shown={shownByDesk}
        drafts={drafts}
        onBack={() => change({ draft: null, camera: null, panel: 'figures' })}
        onReopen={onReopen}
      />
      <DraftPanel
        place={place}
        work={work}
        desk={desk}
        shown={shownByDesk}
        panel={view.panel}
        onPanel={toPanel}
        onContested={setContested}
      />
    </>
  );
  return (
    <div className="draft" data-draft={work.id} data-state={work.state} data-edits={shownByDesk.sending.state}>
      <div className="draft__stage">
        <DraftMap
          ref={map}
          place={place}
          theme={theme}
          work={work}
          camera={view.camera}
          bounds={bounds}
          isNarrow={isNarrow}
          onRest={onRest}
        />
        <MapTools map={map} bounds={bounds ?? place.bounds} />
        <div className="draft__notes">
          <StateBanner place={place} facts={shownByDesk.facts} />
          <RefusalNote refusal={shownByDesk.refusal} onDismiss={() => desk.refuse(null)} />
        </div>
        {!isNarrow && (
          <div className="draft__foot">
            <HistoryLine work={work} />
          </div>
        )}
      </div>
      {isNarrow ? <BottomSheet isRaised={false}>{side}</BottomSheet> : <aside className="draft__side">{side}</aside>}
    </div>
  );
}

function scopeBounds(code: string | null, regions: OpenedDraftProps['regions']) {
  const outline = regions.find((region) => region.code === code)?.outline;
  if (!outline) return null;
  const [west, south, east, north] = outlineBounds(outline);
  return { west, south, east, north };
}
