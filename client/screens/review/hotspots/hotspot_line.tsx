import { memo, useEffect, useRef } from 'react';
import { useSpeech } from '../../../wording/use_wording.ts';
import { chanceText, periodText, regionsText, riskText } from './hotspot_words.ts';
import { type FoundHotspot, isSignificant } from './use_hotspots.ts';

export interface HotspotLineProps {
  readonly hotspot: FoundHotspot;
  readonly isChosen: boolean;
  readonly onChoose: (hotspot: FoundHotspot) => void;
}

/** One hotspot: how many times as much, how sure, where, when, and of how many people. */
export const HotspotLine = memo(function HotspotLine({ hotspot, isChosen, onChoose }: HotspotLineProps) {
  const speech = useSpeech();
  const { words, format } = speech;
  const { hotspots } = words;
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isChosen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <li ref={line} className="hotspot" aria-current={isChosen} data-significant={isSignificant(hotspot)}>
      <button type="button" className="hotspot__button" onClick={() => onChoose(hotspot)}>
        <strong className="hotspot__risk" title={hotspots.relativeRisk}>
          {riskText(hotspot, speech)}
        </strong>
        <span className="hotspot__where">
          {regionsText(hotspot, speech)}
          {hotspot.isNew && (
            <span className="badge" title={hotspots.isNewHint}>
              {hotspots.isNew}
            </span>
          )}
        </span>
        <span className="hotspot__chance">{chanceText(hotspot, speech)}</span>
        <span className="hotspot__facts">
          {[
            periodText(hotspot.from, hotspot.to, speech),
            hotspots.observed(format.count(hotspot.cases)),
            hotspots.expected(format.decimal(hotspot.expected, 1)),
            hotspots.residents(format.people(hotspot.residents)),
          ].join(' · ')}
        </span>
      </button>
    </li>
  );
});
