import type { Map as MapLibreMap } from 'maplibre-gl';
import { hitTest, nearestStation } from '../hit_test.ts';
import type { MapStageProps, MapStation, ScreenPoint, Selection } from '../map_stage_props.ts';
import type { TierZooms } from '../tiers.ts';

/** CSS pixels from a station within which a pointer or a finger hits it. */
const REACH = { fine: 15, coarse: 26 } as const;

/** What pointing needs to know of its stage, and tells it. */
export interface PointingGround {
  readonly props: () => MapStageProps;
  readonly zooms: () => TierZooms;
  /** Nothing is hovered meanwhile: a hand holds something, or there is no picture yet. */
  readonly isBlind: () => boolean;
  /** Another thing lies under the pointer than before, or none. */
  readonly onHover: () => void;
}

/** Finds what a pointer or a finger points at, and keeps what lies under a pointer that rests on nothing pressed. */
export class Pointing {
  readonly #map: MapLibreMap;
  readonly #ground: PointingGround;
  readonly #ended = new AbortController();
  #hovered: Selection | null = null;

  constructor(map: MapLibreMap, ground: PointingGround) {
    this.#map = map;
    this.#ground = ground;
    const { signal } = this.#ended;
    map.getCanvas().addEventListener('pointermove', (event) => this.#moved(event), { signal });
    map.getCanvas().addEventListener('pointerleave', () => this.#hover(null, { x: 0, y: 0 }), { signal });
    // The ground moves on under a pointer that rests: what it pointed at is elsewhere now.
    map.on('movestart', () => this.#hover(null, { x: 0, y: 0 }));
  }

  get hovered(): Selection | null {
    return this.#hovered;
  }

  hit(point: ScreenPoint, isCoarse: boolean): Selection | null {
    return hitTest(
      { ...this.#ground.props(), zooms: this.#ground.zooms() },
      point,
      this.#map.getZoom(),
      this.#reach(isCoarse),
      (position) => this.#map.project([...position]),
      ({ x, y }) => this.#map.unproject([x, y]).toArray(),
    );
  }

  stationAt(point: ScreenPoint, isCoarse: boolean): MapStation | null {
    const { stations, shown } = this.#ground.props();
    if (!shown.stations) return null;
    return nearestStation(stations, point, this.#reach(isCoarse), (position) => this.#map.project([...position]));
  }

  destroy(): void {
    this.#ended.abort();
  }

  #reach(isCoarse: boolean): number {
    return (isCoarse ? REACH.coarse : REACH.fine) * (this.#ground.props().scale ?? 1);
  }

  #moved({ pointerType, buttons, offsetX, offsetY }: PointerEvent): void {
    if (pointerType === 'touch' || buttons !== 0 || this.#ground.isBlind()) return;
    const { tool, onHover, onStationDrag } = this.#ground.props();
    if (tool || (onHover === undefined && onStationDrag === undefined)) return;
    const point = { x: offsetX, y: offsetY };
    this.#hover(this.hit(point, false), point);
  }

  #hover(hovered: Selection | null, point: ScreenPoint): void {
    if (isSameSelection(hovered, this.#hovered)) return;
    this.#hovered = hovered;
    const { tool, onHover } = this.#ground.props();
    if (!tool) this.#map.getCanvas().style.cursor = this.#cursorOver(hovered);
    this.#ground.onHover();
    onHover?.(hovered, point);
  }

  #cursorOver(hovered: Selection | null): string {
    if (hovered === null) return '';
    const { stations, onStationDrag } = this.#ground.props();
    const isHeld = hovered.kind === 'station' && stations.some(({ code, movable }) => movable && code === hovered.code);
    return isHeld && onStationDrag !== undefined ? 'move' : 'pointer';
  }
}

function isSameSelection(one: Selection | null, other: Selection | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
