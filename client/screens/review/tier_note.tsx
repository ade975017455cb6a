import type { Coverage } from '../../live/coverage_state.ts';
import { useSpeech } from '../../wording/use_wording.ts';
import { MINUTES, type Minutes } from '../view/view_state.ts';

export interface TierNoteProps {
  /** Null until it was told. */
  readonly coverage: Coverage | null;
  /** Minutes that are asked about. */
  readonly minutes: Minutes;
  /** The tier that judges the category. */
  readonly ownMinutes: number;
  readonly onMinutes: (minutes: Minutes) => void;
}

/** Where other minutes are asked about than judge the category: what those say, and the way to them. */
export function TierNote({ coverage, minutes, ownMinutes, onMinutes }: TierNoteProps) {
  const { words, format } = useSpeech();
  const { headline } = words;
  if (minutes === ownMinutes) return null;
  const own = coverage?.tiers.find((tier) => tier.minutes === ownMinutes);
  const share = format.share(own?.residents.value ?? null);
  const askable = MINUTES.find((other) => other === ownMinutes);
  const isLooser = minutes > ownMinutes;
  return (
    <p className="headline__line tier-note" data-looser={isLooser}>
      <TierSign minutes={ownMinutes} />
      <span>{(isLooser ? headline.tierLooser : headline.tierStricter)(share, String(minutes))}</span>
      {askable && (
        <button type="button" className="text-button" onClick={() => onMinutes(askable)}>
          {headline.tierAsk(String(askable))}
        </button>
      )}
    </p>
  );
}

/** Where just those minutes are asked about: that they are the ones that count. */
export function TierCounts({ ownMinutes }: { readonly ownMinutes: number }) {
  const { headline } = useSpeech().words;
  return (
    <span className="headline__aside headline__counts">
      <TierSign minutes={ownMinutes} /> {headline.tierCounts}
    </span>
  );
}

function TierSign({ minutes }: { readonly minutes: number }) {
  const { headline } = useSpeech().words;
  return <span className="tier-sign">{headline.minutes(String(minutes))}</span>;
}
