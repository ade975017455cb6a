import { useMemo, useRef, useState } from 'react';
import { useMyself } from '../../../access/use_session.ts';
import { MapStage } from '../../../map/map_stage.tsx';
import type { MapStageHandle, Selection, ShownLayers } from '../../../map/map_stage_props.ts';
import { outlineBounds } from '../../../map/outline_bounds.ts';
import { Icon } from '../../../parts/icon.tsx';
import { useMedia } from '../../../parts/use_media.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { MapTools } from '../../common/map_tools.tsx';
import { groundOf } from '../../data/for_map.ts';
import type { Place } from '../../data/use_places.ts';
import type { PlaceRegion } from '../../data/use_regions.ts';
import type { Drafts } from '../data/use_drafts.ts';
import { mapGaps } from '../files/map_gaps.ts';
import { useBoundaryFile } from '../files/use_boundary_file.ts';
import type { RedrawView } from '../view/redraw_view.ts';
import type { ChangeRedrawView } from '../view/use_redraw_view.ts';
import { DraftList } from './draft_list.tsx';
import { StartDraft } from './start_draft.tsx';

export interface DraftsPageProps {
  readonly place: Place;
  readonly drafts: Drafts;
  readonly regions: readonly PlaceRegion[];
  readonly view: RedrawView;
  readonly change: ChangeRedrawView;
  readonly theme: 'dark' | 'light';
}

const SHOWN: ShownLayers = { grids: true, stations: false, heat: false, serviceAreas: false, gaps: true };
const NONE: readonly never[] = [];
const PADDING = { top: 56, right: 40, bottom: 40, left: 40 };
const SCOPE_ZOOM = 15;

/** Every draft of the place beside the map of what they are about; a new one is started here. */
export function DraftsPage({ place, drafts, regions, view, change, theme }: DraftsPageProps) {
  const { words, language } = useSpeech();
  const { list } = words.redraw;
  const { may } = useMyself();
  const isNarrow = useMedia('(max-width: 760px)');
  const map = useRef<MapStageHandle>(null);
  const [isStarting, setStarting] = useState(false);
  const [scope, setScope] = useState<string | null>(null);
  const [level, setLevel] = useState<number | null>(null);
  const file = useBoundaryFile(place.code, scope);
  const mended = useMemo(() => mapGaps(file.answer), [file.answer]);
  const grids = Math.max(...place.levels.map((each) => each.level));
  const shownLevel = level ?? grids;
  const shown = useMemo(() => regions.filter((region) => region.level === shownLevel), [regions, shownLevel]);
  const ground = useMemo(() => groundOf(place), [place]);
  const selected = useMemo<Selection | null>(
    () => (scope !== null && shown.some(({ code }) => code === scope) ? { kind: 'region', code: scope } : null),
    [scope, shown],
  );
  const show = (code: string | null) => {
    const region = regions.find((each) => each.code === code);
    setScope(code);
    if (region) void map.current?.fitBounds(outlineBounds(region.outline), { maxZoom: SCOPE_ZOOM });
  };
  const start = () => {
    setStarting(true);
    setLevel(place.levels.find(({ kind }) => kind === 'community')?.level ?? null);
    show(null);
  };
  return (
    <div className="drafts-page">
      <section className="drafts scrolls" aria-label={list.heading}>
        {isStarting ? (
          <StartDraft
            place={place}
            regions={regions}
            scope={scope}
            file={file}
            onShow={(bounds) => void map.current?.fitBounds(bounds, { maxZoom: 18 })}
            onScope={show}
            onLevel={(next) => {
              setLevel(next);
              show(null);
            }}
            onStarted={(id) => {
              drafts.readAnew();
              change({ draft: id, camera: null });
            }}
            onCancel={() => {
              setStarting(false);
              setLevel(null);
              setScope(null);
            }}
          />
        ) : (
          <>
            <header className="drafts__head">
              <div>
                <h2>{list.heading}</h2>
                <p>{list.lead}</p>
              </div>
              {may('startRedraw') && !isNarrow && (
                <button type="button" className="button button--main" onClick={start}>
                  <Icon name="plus" />
                  {list.start}
                </button>
              )}
            </header>
            <DraftList
              drafts={drafts}
              onPoint={(draft) => {
                setLevel(draft.scope?.level ?? null);
                show(draft.scope?.code ?? null);
              }}
              onOpen={(id) => change({ draft: id, camera: null })}
            />
          </>
        )}
      </section>
      {!isNarrow && (
        <section className="drafts-page__map" aria-label={isStarting ? words.redraw.start.map : list.label}>
          <MapStage
            ref={map}
            ground={ground}
            language={language}
            theme={theme}
            view={view.camera ?? undefined}
            regions={shown}
            stations={NONE}
            serviceAreas={NONE}
            gaps={isStarting ? mended : NONE}
            heat={null}
            liveCases={NONE}
            shown={SHOWN}
            selected={selected}
            onSelect={(chosen) => {
              if (isStarting && level !== null && chosen?.kind === 'region') show(chosen.code);
            }}
            padding={PADDING}
          />
          <MapTools map={map} bounds={place.bounds} />
        </section>
      )}
    </div>
  );
}
