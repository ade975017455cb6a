import { useCallback, useMemo, useRef, useState } from 'react';
import type { MapStageHandle, MapView } from '../../../map/map_stage_props.ts';
import { useMedia } from '../../../parts/use_media.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { BottomSheet } from '../../common/bottom_sheet.tsx';
import { MapTools } from '../../common/map_tools.tsx';
import type { DraftDesk } from '../data/draft_desk.ts';
import { StateBanner } from '../life/state_banner.tsx';
import { gridName } from '../panel/grid_names.ts';
import { KeysSheet } from '../tools/keys_sheet.tsx';
import { ToolStrip } from '../tools/tool_strip.tsx';
import type { RedrawPanel } from '../view/redraw_view.ts';
import { DraftHead } from './draft_head.tsx';
import { DraftMap } from './draft_map.tsx';
import { DraftPanel } from './draft_panel.tsx';
import { HistoryLine } from './history_line.tsx';
import type { OpenedDraftProps } from './opened_draft.tsx';
import { RefusalNote } from './refusal_note.tsx';
import { useDraftKeys } from './use_draft_keys.ts';
import { useRedrawWork } from './use_redraw_work.ts';
import { roomOf, viewOfBounds } from './view_of_bounds.ts';

export interface DraftOnDeskProps extends OpenedDraftProps {
  readonly desk: DraftDesk;
  readonly onReopen: () => void;
}

/** The draft: its map with a hand on it, and beside it what it comes to, who is at it, and how it takes effect. */
export function DraftOnDesk({ place, drafts, regions, view, change, theme, desk, onReopen }: DraftOnDeskProps) {
  const { language } = useSpeech();
  const isNarrow = useMedia('(max-width: 760px)');
  const map = useRef<MapStageHandle>(null);
  const { work, shownByDesk, setContested } = useRedrawWork({ place, desk, drafts, regions, map, isNarrow });
  const [isHelpShown, showHelp] = useDraftKeys(work);
  const onRest = useCallback((camera: MapView) => change({ camera }, 'replace'), [change]);
  const toPanel = useCallback((panel: RedrawPanel) => change({ panel }), [change]);
  const bounds = useMemo(() => boundsOfDraft(desk), [desk]);
  // Where the address does not say what to look at, the draft is shown whole.
  const [whole] = useState(() => viewOfBounds(bounds, roomOf(window, isNarrow)));
  const target = work.replica.coverage.ownerSlot(work.tools.target ?? work.selected ?? -1);
  const targetName =
    target < 0 ? null : gridName({ coverage: work.replica.coverage, figures: work.figures }, target, language);

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
          camera={view.camera ?? whole}
          isNarrow={isNarrow}
          onRest={onRest}
        />
        {work.canDraw && (
          <div className="draft__tools">
            <ToolStrip tools={work.tools} onTools={work.setTools} targetName={targetName} />
          </div>
        )}
        <MapTools map={map} bounds={bounds} />
        <div className="draft__notes">
          <StateBanner place={place} facts={shownByDesk.facts} />
          <RefusalNote refusal={shownByDesk.refusal} onDismiss={() => desk.refuse(null)} />
        </div>
        {!isNarrow && (
          <div className="draft__foot">
            <HistoryLine work={work} onHelp={() => showHelp(true)} />
          </div>
        )}
      </div>
      {isHelpShown && <KeysSheet onClose={() => showHelp(false)} />}
      {isNarrow ? <BottomSheet isRaised={false}>{side}</BottomSheet> : <aside className="draft__side">{side}</aside>}
    </div>
  );
}

function boundsOfDraft({ replica }: DraftDesk) {
  const { lattice } = replica.coverage;
  const [west, south] = lattice.position(0, 0);
  const [east, north] = lattice.position(lattice.width, lattice.height);
  return { west, south, east, north };
}
