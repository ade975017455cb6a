import { type Ref, useCallback, useMemo, useRef } from 'react';
import type { Act } from '../../../../geodata/coverage/coverage_edit.ts';
import type { MapStageHandle, MapView } from '../../../map/map_stage_props.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { groundOf } from '../../data/for_map.ts';
import type { Place } from '../../data/use_places.ts';
import { type Camera, roundCamera } from '../../view/view_state.ts';
import { looksOfFigures } from '../map/looks_of_figures.ts';
import { RedrawMap } from '../map/redraw_map.tsx';
import type { EditTitle } from '../map/redraw_map_props.ts';
import type { RedrawWork } from '../redraw_work.ts';
import { Swipe } from './swipe.tsx';

export interface DraftMapProps {
  readonly place: Place;
  readonly theme: 'dark' | 'light';
  readonly work: RedrawWork;
  readonly camera: Camera | null;
  readonly isNarrow: boolean;
  readonly onRest: (camera: MapView) => void;
  readonly ref: Ref<MapStageHandle>;
}

/** The line of history at the foot of the map. */
const HISTORY_PX = 42;
const NO_CHANGE = () => () => {};

/** The map of the draft: with a hand on it, or a state that a panel shows in its place, or two states and a swipe. */
export function DraftMap({ place, theme, work, camera, isNarrow, onRest, ref }: DraftMapProps) {
  const { words } = useSpeech();
  const { base, replica, figures, shown, compare, selection, canDraw, edit, refuse } = work;
  const reported = useRef<MapView | null>(null);
  const onViewChange = useCallback(
    (now: MapView) => {
      reported.current = now;
      onRest(now);
    },
    [onRest],
  );
  // The address holds the camera rounded; the map must hear back what it reported, or it would move by the rounding.
  const view = useMemo(() => {
    if (!camera) return undefined;
    const told = reported.current && roundCamera(reported.current);
    return JSON.stringify(told) === JSON.stringify(camera) ? (reported.current ?? undefined) : camera;
  }, [camera]);
  const ground = useMemo(() => groundOf(place), [place]);
  const padding = useMemo(
    () =>
      isNarrow
        ? { top: 56, right: 24, bottom: 0.36 * window.innerHeight + 6, left: 24 }
        : { top: 64, right: 64, bottom: HISTORY_PX, left: 80 },
    [isNarrow],
  );
  const { onTouched } = work;
  const looks = useMemo(
    () => looksOfFigures(figures, (listener) => onTouched((_, owners) => listener(owners))),
    [figures, onTouched],
  );
  const guides = useMemo(() => ({ columns: base.lines, kinds: base.facts.lineKinds }), [base]);
  const onEdit = useCallback(
    (acts: readonly Act[], title: EditTitle, id: string) => {
      const problem = edit(acts, { title, id });
      // The map says itself why not, where the hand is.
      if (problem !== null) refuse(null);
      return problem;
    },
    [edit, refuse],
  );
  const places = shown?.kind === 'places' ? shown : null;
  const shownSelection = useMemo(
    () => (places === null ? selection : { ...selection, faces: places.faces }),
    [selection, places],
  );
  const state = shown?.kind === 'state' ? shown : null;
  const stateDrawn = useMemo(
    () =>
      state && {
        coverage: state.side.coverage,
        subscribe: NO_CHANGE,
        like: state.isSameGround ? replica : undefined,
      },
    [state, replica],
  );
  const stateLooks = useMemo(() => state && looksOfFigures(state.side.figures), [state]);
  const other = compare?.side ?? null;
  const beside = useMemo(
    () => other && { drawn: { coverage: other.coverage, subscribe: NO_CHANGE }, looks: looksOfFigures(other.figures) },
    [other],
  );
  const compared = useMemo(
    () => (beside === null || compare === null ? undefined : { ...beside, share: compare.at }),
    [beside, compare],
  );
  const isDrawing = canDraw && compare === null && state === null;
  return (
    <section className="draft__map" aria-label={words.redraw.draft.map}>
      <RedrawMap
        ref={ref}
        ground={ground}
        theme={theme}
        padding={padding}
        view={view}
        onViewChange={onViewChange}
        drawn={stateDrawn ?? replica}
        looks={stateLooks ?? looks}
        guides={guides}
        tools={work.tools}
        onTools={work.setTools}
        selection={shownSelection}
        changing={state?.faces}
        onSelection={work.setSelection}
        onEdit={isDrawing ? onEdit : undefined}
        trialWatcher={looks}
        planners={work.present}
        onPointer={work.onPointer}
        compared={compared}
        label={words.redraw.draft.map}
      />
      {compare !== null && (
        <Swipe
          left={compare.name}
          right={work.name}
          at={compare.at}
          onChange={(at) => work.setCompare({ ...compare, at })}
        />
      )}
    </section>
  );
}
