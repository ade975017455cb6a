import { useState } from 'react';
import type { CheckFinding } from '../../../../geodata/redraw/checks/check_types.ts';
import { Icon } from '../../../parts/icon.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';

const SHOWN = 12;

export interface FindingListProps {
  readonly findings: readonly CheckFinding[];
  readonly onShow: (finding: CheckFinding) => void;
}

/** Places that a check found; one goes there. */
export function FindingList({ findings, onShow }: FindingListProps) {
  const { words, language, format } = useSpeech();
  const texts = words.redrawPanel.checks;
  const [shown, setShown] = useState(SHOWN);
  return (
    <ol className="findings">
      {findings.slice(0, shown).map((finding, i) => {
        const message = finding.message[language];
        const isPlace = finding.position !== null || finding.grids.length > 0;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: findings have no name of their own, and the list is replaced whole.
          <li key={i} data-finding={i}>
            {isPlace ? (
              <button
                type="button"
                className="findings__one"
                title={texts.show(message)}
                onClick={() => onShow(finding)}
              >
                <Icon name="target" />
                <span>{message}</span>
              </button>
            ) : (
              <p className="findings__one">
                <span>{message}</span>
                <small>{texts.noPlace}</small>
              </p>
            )}
          </li>
        );
      })}
      {findings.length > shown && (
        <li>
          <button type="button" className="button" onClick={() => setShown(shown + 10 * SHOWN)}>
            {texts.more(format.count(Math.min(10 * SHOWN, findings.length - shown)))}
          </button>
        </li>
      )}
    </ol>
  );
}
