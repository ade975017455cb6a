import type { RefObject } from 'react';
import type { MapStageHandle } from '../../map/map_stage_props.ts';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { useSpeech } from '../../wording/use_wording.ts';
import type { Place } from '../data/use_places.ts';

export interface MapToolsProps {
  readonly map: RefObject<MapStageHandle | null>;
  readonly bounds: Place['bounds'];
}

/** Nearer, farther, everything: for those who have no wheel and no second finger. */
export function MapTools({ map, bounds }: MapToolsProps) {
  const { words } = useSpeech();
  const { west, south, east, north } = bounds;
  const tool = (icon: IconName, text: string, act: () => void) => (
    <button type="button" className="button button--bare" aria-label={text} title={text} onClick={act}>
      <Icon name={icon} />
    </button>
  );
  return (
    <div className="map-tools">
      {tool('plus', words.map.zoomIn, () => map.current?.zoomBy(1))}
      {tool('minus', words.map.zoomOut, () => map.current?.zoomBy(-1))}
      {tool('whole', words.map.whole, () => void map.current?.fitBounds([west, south, east, north]))}
    </div>
  );
}
