import { type RefObject, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Bounds, Position } from '../../../../geodata/place.ts';
import { useMyself } from '../../../access/use_session.ts';
import { useLine } from '../../../live/line_context.ts';
import type { MapStageHandle } from '../../../map/map_stage_props.ts';
import type { Place } from '../../data/use_places.ts';
import type { PlaceRegion } from '../../data/use_regions.ts';
import type { DraftDesk } from '../data/draft_desk.ts';
import { openSide } from '../data/open_draft.ts';
import type { Drafts } from '../data/use_drafts.ts';
import { NOTHING_SELECTED, type RedrawSelection, selectionFor } from '../map/redraw_map_props.ts';
import type { RedrawCompare, RedrawContested, RedrawWork, ShownOnMap, WorkRegion } from '../redraw_work.ts';
import { FIRST_TOOLS, type ToolState } from '../tools/tool_state.ts';

export interface RedrawWorkInput {
  readonly place: Place;
  readonly desk: DraftDesk;
  readonly drafts: Drafts;
  readonly regions: readonly PlaceRegion[];
  readonly map: RefObject<MapStageHandle | null>;
  /** True on a phone: there one only looks. */
  readonly isNarrow: boolean;
}

const NONE: readonly never[] = [];
const CLOSE_ZOOM = 17;

/** What the map, the tools and the panels share of the draft on the desk; see RedrawWork. */
export function useRedrawWork({ place, desk, drafts, regions, map, isNarrow }: RedrawWorkInput) {
  const line = useLine();
  const { may } = useMyself();
  const shownByDesk = useSyncExternalStore(desk.subscribe, desk.shown);
  const { facts, present } = shownByDesk;
  const [selection, setSelection] = useState<RedrawSelection>(NOTHING_SELECTED);
  const [tools, setToolState] = useState<ToolState>(FIRST_TOOLS);
  const [shown, show] = useState<ShownOnMap | null>(null);
  const [compare, setCompare] = useState<RedrawCompare | null>(null);
  const [contested, setContested] = useState<RedrawContested | null>(null);
  const canDraw = facts.state === 'drawing' && !facts.isBaseReplaced && !isNarrow && may('addRedrawEdits');

  const setTools = useCallback((change: Partial<ToolState>) => {
    setToolState((now) => ({ ...now, ...change }));
    if (change.tool !== undefined) setSelection((now) => selectionFor(change.tool!, now));
  }, []);
  const select = useCallback(
    (grid: RedrawWork['selected']) =>
      setSelection(grid === null ? NOTHING_SELECTED : { ...NOTHING_SELECTED, grids: [grid] }),
    [],
  );
  const flyTo = useCallback(
    (where: Position | Bounds) => {
      const bounds: Bounds = where.length === 4 ? where : [where[0], where[1], where[0], where[1]];
      void map.current?.fitBounds(bounds, { maxZoom: CLOSE_ZOOM });
    },
    [map],
  );
  const onPointer = useCallback((pointer: Position | null) => desk.presence?.show({ pointer }), [desk]);
  useEffect(() => {
    desk.presence?.show({ grids: selection.grids, tool: canDraw ? tools.tool : null });
  }, [desk, selection.grids, tools.tool, canDraw]);

  const workRegions = useMemo<readonly WorkRegion[]>(() => {
    const deepest = Math.max(...place.levels.map(({ level }) => level));
    return regions
      .filter(({ level }) => level < deepest)
      .map(({ code, level, parent, name }) => ({ code, level, parentCode: parent, name }));
  }, [regions, place.levels]);
  const base = facts.base.digest;
  const scopeCode = facts.scope?.code ?? null;
  const others = useMemo(
    () =>
      (drafts.list ?? NONE)
        .filter((other) => other.id !== facts.id && (other.scope?.code ?? null) === scopeCode)
        .map(({ id, name, base: blob }) => ({
          id,
          name,
          load: () => openSide({ line, place: place.code, id }, desk.base, blob.digest === base ? null : blob),
        })),
    [drafts.list, facts.id, base, scopeCode, line, place.code, desk],
  );
  const work = useMemo<RedrawWork>(
    () => ({
      id: facts.id,
      name: facts.name,
      state: facts.state,
      scope: workRegions.find(({ code }) => code === scopeCode) ?? null,
      basedAt: facts.basedAt,
      base: desk.base,
      replica: desk.replica,
      figures: desk.figures,
      subscribe: desk.subscribeChanges,
      onTouched: desk.onTouched,
      version: desk.version,
      today: desk.today,
      checks: desk.checks,
      canDraw,
      edit: desk.edit,
      undo: desk.undo,
      redo: desk.redo,
      refuse: desk.refuse,
      selected: selection.grids[0] ?? null,
      select,
      selection,
      setSelection,
      tools,
      setTools,
      flyTo,
      shown,
      show,
      compare,
      setCompare,
      regions: workRegions,
      others,
      present,
      onPointer,
      contested,
    }),
    [
      facts.id,
      facts.name,
      facts.state,
      facts.basedAt,
      scopeCode,
      desk,
      canDraw,
      select,
      selection,
      tools,
      setTools,
      flyTo,
      shown,
      compare,
      workRegions,
      others,
      present,
      onPointer,
      contested,
    ],
  );
  return { work, shownByDesk, setContested };
}
