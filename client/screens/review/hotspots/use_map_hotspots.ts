import { useMemo } from 'react';
import type { MapHotspot } from '../../../map/map_stage_props.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { asArea } from '../../data/area.ts';
import { chanceText, riskText } from './hotspot_words.ts';
import { type FoundHotspot, isSignificant } from './use_hotspots.ts';

const NONE: readonly MapHotspot[] = [];

/** What a run found in the shape that the map draws; the same array until it changes. */
export function useMapHotspots(
  found: readonly FoundHotspot[] | null,
  isShown: boolean,
  withInsignificant: boolean,
): readonly MapHotspot[] {
  const speech = useSpeech();
  return useMemo(() => {
    if (!isShown || found === null) return NONE;
    return found.flatMap((hotspot) => {
      const outline = asArea(hotspot.outline);
      const isSure = isSignificant(hotspot);
      if (!outline || (!isSure && !withInsignificant)) return [];
      const { longitude, latitude } = hotspot.position;
      const label = speech.words.hotspots.mapLabel(riskText(hotspot, speech), chanceText(hotspot, speech));
      return [{ id: hotspot.id, outline, position: [longitude, latitude] as const, label, isSignificant: isSure }];
    });
  }, [found, isShown, withInsignificant, speech]);
}
