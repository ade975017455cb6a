import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { unpackCells } from '../../../geodata/heat/heat_answer.ts';
import { HeatCube } from '../../../geodata/heat/heat_cube.ts';
import type { HeatGrid } from '../../../geodata/heat/heat_grid.ts';
import { useMyself } from '../../access/use_session.ts';
import { HeatCubeDocument, HeatDocument, HeatDomainDocument, HomeCellsDocument } from '../../generated/operations.ts';
import { useLine } from '../../live/line_context.ts';
import type { LiveSnapshot } from '../../live/live_store.ts';
import type { CellCounts } from '../../map/heat/heat_painter.ts';
import { type HeatContent, HeatShow } from '../../map/heat/heat_show.ts';
import { type HeatGround, type HeatScale, heatScaleOf } from '../../map/heat_scale.ts';
import { HEAT_SPANS, type HeatSpan, type HeatView } from '../view/heat_view.ts';
import { useAnswer } from './use_answer.ts';
import { usePace } from './use_pace.ts';
import { useRetryWhenLive } from './use_retry_when_live.ts';

export interface HeatBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  /** Web Mercator zoom of 512-pixel tiles. */
  readonly zoom: number;
}

export interface HeatQuestion {
  readonly place: { readonly code: string; readonly bounds: Omit<HeatBox, 'zoom'> };
  readonly view: HeatView;
  /** What is in sight. */
  readonly box: HeatBox;
  readonly live: Pick<LiveSnapshot, 'caseRevision' | 'connection'>;
  /** False: nothing is asked and nothing drawn. */
  readonly isShown: boolean;
}

/** What is known of the heat on a map, besides the picture itself. */
export interface HeatTold {
  readonly show: HeatShow;
  /** Of what is drawn now: the whole window, or a frame of it while it plays; null until the place's domain is known. */
  readonly scale: HeatScale | null;
  readonly ground: HeatGround | null;
  /** Cases in sight; null until they are counted. */
  readonly total: number | null;
  /** The same in the period before; null where nothing is compared. */
  readonly before: number | null;
  readonly isSimulated: boolean;
  /** False while more was written than has been counted. */
  readonly isUpToDate: boolean;
  /** What plays; null until it was asked for and is there. */
  readonly cube: HeatCube | null;
  /** Steps of the cube before the window. */
  readonly lag: number;
  readonly isAskingCube: boolean;
  /** Minutes drawn at once while it plays. */
  readonly frameMinutes: number;
  readonly setFrameMinutes: (minutes: number) => void;
  /** Whether the homes under rates were estimated. */
  readonly isEstimated: boolean;
  readonly window: { readonly from: string; readonly to: string };
  readonly error: Error | null;
  readonly retry: () => void;
}

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;
/** However many cases come in, heat is asked again no oftener than this, nor than a hundredth of its window. */
const LEAST_PACE_MS = 10_000;
const YEAR_DAYS = 364;
/** The kernel reaches so far beyond what is in sight. */
const MARGIN_DEGREES = 0.008;
/** All of a place fits a few cells of this zoom: it is only added up. */
const SUM_ZOOM = 8;

/**
 * Heat of a window, asked for once for the whole of it and, once somebody opens the slider, once for all its steps: from
 * then on nothing is asked while time plays.
 */
export function useHeat({ place, view, box, live, isShown: isAsked }: HeatQuestion): HeatTold {
  const { client, fresh } = useLine();
  const isShown = useMyself().sees('heat') && isAsked;
  const [show] = useState(() => new HeatShow());
  useEffect(() => () => show.player.close(), [show]);
  const isOpen = useSyncExternalStore(show.player.subscribe, () => show.player.moment().isOpen);
  const { code } = place;
  const minutes = HEAT_SPANS[view.span].minutes;
  const [frames, setFrames] = useState<Partial<Record<HeatSpan, number>>>({});
  const frameMinutes = frames[view.span] ?? HEAT_SPANS[view.span].frames[1];
  const setFrameMinutes = (chosen: number) => setFrames({ ...frames, [view.span]: chosen });
  const beat = usePace(useHeldWhile(isOpen, live.caseRevision), Math.max(LEAST_PACE_MS, (minutes * MINUTE_MS) / 100));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the window moves on when cases do, not with time.
  const windows = useMemo(() => windowsOf(minutes), [minutes, beat, code]);
  const seen = useMemo(() => {
    const { zoom, west, south, east, north } = box;
    const wider = { west: west - MARGIN_DEGREES, south: south - MARGIN_DEGREES };
    return { zoom, box: { ...wider, east: east + MARGIN_DEGREES, north: north + MARGIN_DEGREES } };
  }, [box]);
  const asked = useMemo(
    () => ({ kinds: orAll(view.kinds), sources: orAll(view.sources), states: orAll(view.states) }),
    [view.kinds, view.sources, view.states],
  );
  const ask = (window: { from: string; to: string } | null) =>
    isShown && window ? { place: code, ...seen, window, ...asked } : null;

  const domain = useAnswer({
    client,
    document: HeatDomainDocument,
    variables: useMemo(() => (isShown ? { place: code } : null), [isShown, code]),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `ask` follows from these.
  const nowVariables = useMemo(() => ask(windows.now), [isShown, code, seen, windows, asked]);
  const now = useAnswer({ client: fresh, document: HeatDocument, variables: nowVariables, keepsPrevious: true });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `ask` follows from these.
  const beforeVariables = useMemo(
    () => (view.compare ? ask(windows.before) : null),
    [isShown, code, seen, windows, asked, view.compare],
  );
  const before = useAnswer({ client: fresh, document: HeatDocument, variables: beforeVariables, keepsPrevious: true });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `ask` follows from these.
  const cubeVariables = useMemo(
    () => (isOpen ? ask(view.compare ? windows.both : windows.now) : null),
    [isShown, code, seen, windows, asked, view.compare, isOpen],
  );
  const stepped = useAnswer({
    client: fresh,
    document: HeatCubeDocument,
    variables: cubeVariables,
    keepsPrevious: true,
  });

  const isRates = view.measure === 'rates';
  const homes = useAnswer({
    client,
    document: HomeCellsDocument,
    variables: useMemo(() => (isShown && isRates ? { place: code, ...seen } : null), [isShown, isRates, code, seen]),
    keepsPrevious: true,
  });
  const { bounds } = place;
  const all = useMemo(
    () => (isShown && isRates ? { place: code, box: bounds, zoom: SUM_ZOOM } : null),
    [isShown, isRates, code, bounds],
  );
  const allHomes = useAnswer({ client, document: HomeCellsDocument, variables: all });
  const year = useAnswer({
    client,
    document: HeatDocument,
    variables: useMemo(() => all && { ...all, window: thisYear() }, [all]),
  });
  const answers = [domain, now, before, stepped, homes, allHomes, year];
  useRetryWhenLive(live.connection, answers);

  const densityP99 = domain.data?.jurisdiction.heatDomain.densityP99 ?? null;
  const rate = rateOf(allHomes.data?.jurisdiction.homeCells, year.data?.jurisdiction.heat.total);
  const ground = useMemo<HeatGround | null>(
    () => (densityP99 === null ? null : { densityP99, perThousandHouseholdsAndDay: rate }),
    [densityP99, rate],
  );
  const cubeData = stepped.data?.jurisdiction.heatCube;
  const cube = useMemo(() => (cubeData ? HeatCube.from(cubeData) : null), [cubeData]);
  const stepMinutes = cube ? cube.stepMs / MINUTE_MS : 0;
  const lag = cube && view.compare ? Math.min(cube.steps - 1, Math.round(minutes / stepMinutes)) : 0;
  const frame = cube ? Math.max(1, Math.round(frameMinutes / stepMinutes)) : 0;

  const whole = useCells(now.data?.jurisdiction.heat);
  const held = useCells(before.data?.jurisdiction.heat);
  const homeCells = homes.data?.jurisdiction.homeCells;
  const households = useMemo(
    () => (homeCells?.grid ? cellsOf(homeCells.grid, homeCells.households) : null),
    [homeCells],
  );
  const isReady =
    whole !== null &&
    ground !== null &&
    (!view.compare || held !== null) &&
    (!isRates || (households && rate !== null));
  const content = useMemo<HeatContent | null>(() => {
    if (!isShown || !isReady || !whole || !ground) return null;
    const { measure, compare, boost } = view;
    // Two answers of one view have one grid; while one of them is of the view before, there is nothing to compare.
    const isOne = !compare || (held !== null && isSameGrid(held.grid, whole.grid));
    if (!isOne) return null;
    const scale = (days: number) => heatScaleOf(ground, measure, compare, days, boost);
    return {
      whole,
      before: compare ? held : null,
      homes: measure === 'rates' ? households : null,
      scale: scale(minutes / DAY_MINUTES),
      steps: cube && { cube, lag, frame, scale: scale((frame * stepMinutes) / DAY_MINUTES) },
    };
  }, [isShown, isReady, whole, held, ground, households, cube, lag, frame, stepMinutes, minutes, view]);
  useEffect(() => {
    // Until the parts of another question fit together, what is drawn stays.
    if (content !== null || !isShown) show.tell(content);
  }, [show, content, isShown]);

  const shown = content && (isOpen && content.steps ? content.steps.scale : content.scale);
  const failed = answers.find(({ error }) => error !== null);
  return {
    show,
    scale: shown,
    ground,
    total: now.data?.jurisdiction.heat.total ?? null,
    before: view.compare ? (before.data?.jurisdiction.heat.total ?? null) : null,
    isSimulated: now.data?.jurisdiction.heat.simulated ?? false,
    isUpToDate: now.data?.jurisdiction.heat.upToDate ?? true,
    cube,
    lag,
    isAskingCube: stepped.isLoading,
    frameMinutes,
    setFrameMinutes,
    isEstimated: homeCells?.estimated ?? false,
    window: windows.now,
    error: failed?.error ?? null,
    retry: () => {
      for (const { error, retry } of answers) if (error) retry();
    },
  };
}

/** The value as it was when the holding began, as long as it lasts. */
function useHeldWhile(isHolding: boolean, value: number): number {
  const [held, setHeld] = useState(value);
  if (!isHolding && held !== value) setHeld(value);
  return isHolding ? held : value;
}

function useCells(answer: { readonly grid: HeatGrid | null; readonly counts: readonly number[] } | undefined) {
  return useMemo(() => (answer?.grid ? cellsOf(answer.grid, answer.counts) : null), [answer]);
}

function cellsOf(grid: HeatGrid, packed: readonly number[]): CellCounts {
  return { grid, counts: unpackCells(packed, grid) };
}

function isSameGrid(one: HeatGrid, other: HeatGrid): boolean {
  return (['level', 'column', 'row', 'columns', 'rows'] as const).every((part) => one[part] === other[part]);
}

/** A list that names none means all. */
function orAll<Value>(values: readonly Value[]): Value[] | null {
  return values.length === 0 ? null : [...values];
}

/** The window up to now, the one of equal length before, and both together. A minute ahead, so that what comes in next counts. */
function windowsOf(minutes: number) {
  const to = Date.now() + MINUTE_MS;
  const at = (lengths: number) => new Date(to - lengths * minutes * MINUTE_MS).toISOString();
  return {
    now: { from: at(1), to: at(0) },
    before: { from: at(2), to: at(1) },
    both: { from: at(2), to: at(0) },
  };
}

function thisYear() {
  const midnight = Math.ceil(Date.now() / (DAY_MINUTES * MINUTE_MS)) * DAY_MINUTES * MINUTE_MS;
  const at = (days: number) => new Date(midnight - days * DAY_MINUTES * MINUTE_MS).toISOString();
  return { from: at(YEAR_DAYS), to: at(0) };
}

/** Cases of a year per 1,000 households and day; null until both are known. */
function rateOf(
  homes:
    | { readonly grid: HeatGrid | null; readonly households: readonly number[]; readonly leftOut: number }
    | undefined,
  cases: number | undefined,
): number | null {
  if (!homes?.grid || cases === undefined) return null;
  const households = unpackCells(homes.households, homes.grid).reduce((sum, count) => sum + count, homes.leftOut);
  return households === 0 ? 0 : (1000 * cases) / households / YEAR_DAYS;
}
