import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapPart } from '../../../map/map_stage_props.ts';
import type { Wording } from '../../../wording/wording.ts';
import { DrawnMap } from './drawn_map.ts';
import type { RedrawMapProps } from './redraw_map_props.ts';

export interface PartInput {
  readonly props: RedrawMapProps;
  readonly words: Wording['redrawMap'];
  readonly language: 'zh' | 'en';
}

/** The draft on its map: made for each map anew, told the props of every render. */
export class RedrawPart implements MapPart {
  #input: PartInput;
  #onMap: DrawnMap | null = null;

  constructor(input: PartInput) {
    this.#input = input;
  }

  update(input: PartInput): void {
    this.#input = input;
    this.#onMap?.update(input);
  }

  attach(map: MapLibreMap): () => void {
    const onMap = new DrawnMap(map, this.#input);
    this.#onMap = onMap;
    return () => {
      this.#onMap = null;
      onMap.destroy();
    };
  }
}
