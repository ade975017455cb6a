import type { Speech } from '../../../wording/use_wording.ts';
import type { FoundHotspot } from './use_hotspots.ts';

/** How much more than expected; null where every case lies inside and there is nothing to hold it against. */
export function riskText({ relativeRisk }: Pick<FoundHotspot, 'relativeRisk'>, { words, format }: Speech): string {
  return relativeRisk == null ? '∞' : words.hotspots.risk(format.fixed(relativeRisk, 1));
}

/** p of a scan, q of Gi*, told no finer than either can be. */
export function chanceText({ pValue, qValue }: Pick<FoundHotspot, 'pValue' | 'qValue'>, { words, format }: Speech) {
  const { hotspots } = words;
  const value = qValue ?? pValue;
  const text = value < 0.001 ? '< 0.001' : `= ${format.decimal(value, 3)}`;
  return qValue == null ? hotspots.p(text) : hotspots.q(text);
}

/** The days of a period of whole days whose end is the midnight after its last. */
export function periodText(from: string, to: string, { words, format }: Speech): string {
  return words.hotspots.period(format.date(from), format.date(Date.parse(to) - 1));
}

/** Where it is: its first region, and how many there are. */
export function regionsText({ regions }: Pick<FoundHotspot, 'regions'>, { words, format, name }: Speech): string {
  const [first] = regions;
  if (!first) return '';
  return regions.length === 1
    ? name(first.name)
    : words.hotspots.regions(name(first.name), format.count(regions.length));
}
