import { useSpeech } from '../wording/use_wording.ts';

export interface PlaceBadgesProps {
  readonly place: {
    readonly demonstration: boolean;
    readonly simulated: boolean;
    readonly estimatedHouseholds: boolean;
  };
}

/** What of this place is not measured: said on every screen, in words. */
export function PlaceBadges({ place }: PlaceBadgesProps) {
  const { badges } = useSpeech().words;
  return (
    <span className="badges">
      {place.demonstration && (
        <span className="badge" title={badges.demonstrationHint}>
          {badges.demonstration}
        </span>
      )}
      {place.simulated && (
        <span className="badge" title={badges.simulatedHint}>
          {badges.simulated}
        </span>
      )}
      {place.estimatedHouseholds && (
        <span className="badge" title={badges.estimatedHint}>
          {badges.estimated}
        </span>
      )}
    </span>
  );
}
