import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { MapCard } from '../../../map/map_card.tsx';
import { MapStage } from '../../../map/map_stage.tsx';
import type { Drawn, MapStageHandle, MapView, ScreenPoint, Selection } from '../../../map/map_stage_props.ts';
import { useHeight } from '../../../parts/use_height.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { type CaseMark, markAt } from '../../common/case_points/case_marks.ts';
import { CasePoints } from '../../common/case_points/case_points.tsx';
import { useMarkColours } from '../../common/case_points/use_mark_colours.ts';
import { MapTools } from '../../common/map_tools.tsx';
import type { CaseRow } from '../../data/case_row.ts';
import { groundOf } from '../../data/for_map.ts';
import { useDesk } from '../data/desk_context.ts';
import { MarkKey } from './mark_key.tsx';

const NONE = [] as const;
const SHOWN = { grids: true, stations: false, heat: false, serviceAreas: false, gaps: false } as const;
/** One row of the key, and its distance from the map's foot. */
const KEY_PX = 30;
const KEY_MARGIN_PX = 14;
/** Nearer than this there is no need to come to tell cases apart. */
const CLOSE_ZOOM = 17;

export interface DeskMapProps {
  readonly map: RefObject<MapStageHandle | null>;
  readonly theme: 'dark' | 'light';
  readonly cases: readonly CaseRow[];
  readonly onOpen: (id: string) => void;
}

/** The cases of the list on the ground. A press on one opens it; on several it goes nearer. */
export function DeskMap({ map, theme, cases, onOpen }: DeskMapProps) {
  const { words, language, format, name } = useSpeech();
  const { place, view, change, regions, pointing } = useDesk();
  const [key, keyHeight] = useHeight<HTMLDivElement>(KEY_PX);
  const padding = useMemo(() => ({ top: 32, right: 32, bottom: keyHeight + KEY_MARGIN_PX, left: 32 }), [keyHeight]);
  const ground = useMemo(() => groundOf(place), [place]);
  const colours = useMarkColours(theme);
  const marks = useRef<readonly CaseMark[]>([]);
  const [hovered, setHovered] = useState<CaseMark | null>(null);
  const onDrawn = useCallback((drawn: readonly CaseMark[]) => {
    marks.current = drawn;
    setHovered(null);
  }, []);
  const onSelect = useCallback(
    (_: Selection | null, { x, y }: ScreenPoint) => {
      const mark = markAt(marks.current, x, y);
      if (!mark) return;
      const zoom = map.current?.view().zoom ?? 0;
      if (mark.cases.length === 1 || zoom >= CLOSE_ZOOM) return onOpen(mark.cases[0]!.id);
      const [longitude, latitude] = map.current?.unproject({ x: mark.x, y: mark.y }) ?? [0, 0];
      void map.current?.flyTo({ longitude, latitude, zoom: Math.min(CLOSE_ZOOM, zoom + 1.8) });
    },
    [map, onOpen],
  );
  const onViewChange = useCallback((camera: MapView) => change({ camera }, 'replace'), [change]);
  const onDrawnPlace = useCallback((drawn: Drawn) => pointing.answer(drawn), [pointing]);
  const { position } = cases.find(({ id }) => id === view.open) ?? {};
  useBringIntoSight(map, view.open, position);
  return (
    <section
      className="desk__map"
      aria-label={words.desk.map.label}
      data-pointing={pointing.asker !== null || undefined}
      onPointerMove={({ nativeEvent, currentTarget }) => {
        const { left, top } = currentTarget.getBoundingClientRect();
        const under =
          nativeEvent.pointerType === 'mouse'
            ? markAt(marks.current, nativeEvent.clientX - left, nativeEvent.clientY - top, 12)
            : null;
        if (under !== hovered) setHovered(under);
      }}
      onPointerLeave={() => setHovered(null)}
    >
      <MapStage
        ref={map}
        ground={ground}
        language={language}
        theme={theme}
        view={view.camera ?? undefined}
        onViewChange={onViewChange}
        regions={regions}
        stations={NONE}
        serviceAreas={NONE}
        gaps={NONE}
        heat={null}
        liveCases={NONE}
        shown={SHOWN}
        selected={null}
        onSelect={onSelect}
        tool={pointing.asker === null ? null : 'pick_place'}
        onDrawn={onDrawnPlace}
        onToolCancel={pointing.giveUp}
        padding={padding}
      >
        <CasePoints cases={cases} chosen={view.open} colours={colours} onDrawn={onDrawn} />
        {pointing.at && (
          <MapCard position={pointing.at}>
            <span className="home-pin" />
          </MapCard>
        )}
      </MapStage>
      <MarkKey ref={key} unplaced={cases.filter((item) => item.position === null).length} />
      <MapTools map={map} bounds={place.bounds} />
      {pointing.asker !== null && <p className="desk__map-ask">{words.desk.steps.positionPicking}</p>}
      {hovered && (
        <p className="hover-tip" style={{ transform: `translate(${hovered.x + 14}px, ${hovered.y + 8}px)` }}>
          {hovered.cases.length === 1 ? (
            <>
              {name(hovered.cases[0]!.kind.name)}
              <span>{hovered.cases[0]!.description.slice(0, 50)}</span>
            </>
          ) : (
            words.desk.map.cluster(format.count(hovered.cases.length))
          )}
        </p>
      )}
    </section>
  );
}

/** Brings the case that was opened into sight, where it is not already. */
function useBringIntoSight(
  map: RefObject<MapStageHandle | null>,
  open: string | null,
  position: CaseRow['position'] | undefined,
): void {
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (open === null) shown.current = null;
    if (open === null || !position || shown.current === open) return;
    shown.current = open;
    const [west, south, east, north] = map.current?.bounds() ?? [];
    if (west === undefined || south === undefined || east === undefined || north === undefined) return;
    const { longitude, latitude } = position;
    if (longitude > west && longitude < east && latitude > south && latitude < north) return;
    void map.current?.flyTo({ longitude, latitude, zoom: map.current.view().zoom });
  }, [map, open, position]);
}
