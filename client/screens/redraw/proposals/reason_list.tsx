import type { Reason } from '../../../../geodata/proposal/reason.ts';
import { Icon } from '../../../parts/icon.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';

export interface ReasonListProps {
  readonly reasons: readonly Reason[];
  /** Place of the one that the map shows; −1: none. */
  readonly shown: number;
  readonly onShow: (place: number) => void;
}

/** Why limits cannot be met, each with its place. */
export function ReasonList({ reasons, shown, onShow }: ReasonListProps) {
  const { words, language, format } = useSpeech();
  const texts = words.redrawPanel.proposals;
  return (
    <section className="reasons" aria-label={texts.reasons(format.count(reasons.length))}>
      <h3>
        <Icon name="warning" />
        {texts.reasons(format.count(reasons.length))}
      </h3>
      <ol className="findings">
        {reasons.map((reason, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: reasons have no name of their own, and the list is replaced whole.
          <li key={place} data-reason={reason.code}>
            <button
              type="button"
              className="findings__one"
              aria-pressed={place === shown}
              title={texts.reasonShow}
              onClick={() => onShow(place)}
            >
              <Icon name="target" />
              <span>{reason[language]}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
