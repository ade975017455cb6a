import './redraw_map.css';
import { useLayoutEffect, useMemo } from 'react';
import { MapStage } from '../../../map/map_stage.tsx';
import type { ShownLayers } from '../../../map/map_stage_props.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { ComparedPart } from './compared_part.ts';
import type { RedrawMapProps } from './redraw_map_props.ts';
import { RedrawPart } from './redraw_part.ts';

const SHOWN: ShownLayers = { grids: false, stations: true, heat: false, serviceAreas: false, gaps: false };
const NOTHING: readonly never[] = [];

/**
 * The map of a draft: its grids over the base map, and the hand that draws. Nothing of it goes through React but props that
 * change: drags, brushes and edits of others are drawn straight on the graphics card.
 */
export function RedrawMap(props: RedrawMapProps) {
  const { ground, theme, drawn, stations = NOTHING, view, onViewChange, padding, compared, label, ref } = props;
  const { language, words } = useSpeech();
  const input = { props, words: words.redrawMap, language };
  // biome-ignore lint/correctness/useExhaustiveDependencies: another draft is another part; all else goes in by `update`.
  const part = useMemo(() => new RedrawPart(input), [drawn]);
  const comparedInput = compared && { compared, theme, selection: props.selection, language };
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above.
  const beside = useMemo(() => comparedInput && new ComparedPart(comparedInput), [compared?.drawn]);
  const parts = useMemo(() => (beside ? [part, beside] : [part]), [part, beside]);
  useLayoutEffect(() => {
    part.update(input);
    if (comparedInput) beside?.update(comparedInput);
  });
  return (
    <section className="redraw-map" aria-label={label ?? words.redrawMap.label}>
      <MapStage
        ref={ref}
        ground={ground}
        language={language}
        theme={theme}
        view={view}
        onViewChange={onViewChange}
        padding={padding}
        regions={NOTHING}
        stations={stations}
        serviceAreas={NOTHING}
        gaps={NOTHING}
        heat={null}
        liveCases={NOTHING}
        shown={SHOWN}
        selected={null}
        parts={parts}
      >
        {props.children}
      </MapStage>
    </section>
  );
}
