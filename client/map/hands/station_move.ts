import type { Position } from '../../../geodata/place.ts';
import type { MapStation, StationDrag } from '../map_stage_props.ts';
import { LatestPerFrame } from './latest_per_frame.ts';

/** One station being moved, whether by a pointer or by keys: tells `start`, moves, and then one `end` or `cancel`. */
export class StationMove {
  readonly station: MapStation;
  readonly #tell: (drag: StationDrag) => void;
  readonly #show: (position: Position) => void;
  readonly #moves: LatestPerFrame<Position>;
  #position: Position;

  /** @param show Draws the station at a position, at once. */
  constructor(station: MapStation, tell: (drag: StationDrag) => void, show: (position: Position) => void) {
    this.station = station;
    this.#position = station.position;
    this.#tell = tell;
    this.#show = show;
    this.#moves = new LatestPerFrame((position) => tell({ code: station.code, position, phase: 'move' }));
    tell({ code: station.code, position: station.position, phase: 'start' });
  }

  get position(): Position {
    return this.#position;
  }

  to(position: Position): void {
    this.#position = position;
    this.#show(position);
    this.#moves.push(position);
  }

  end(): void {
    this.#moves.flush();
    this.#tell({ code: this.station.code, position: this.#position, phase: 'end' });
  }

  cancel(): void {
    this.#moves.drop();
    this.#tell({ code: this.station.code, position: this.station.position, phase: 'cancel' });
  }
}
