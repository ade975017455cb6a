import type { CheckFinding, PrincipleResult, RedrawCheck } from '../../../../geodata/redraw/checks/check_types.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { CheckMark } from './check_mark.tsx';
import { FindingList } from './finding_list.tsx';
import { inOrderOfNeed } from './finding_order.ts';

export interface PrincipleProps {
  readonly result: PrincipleResult;
  /** 1 to 9. */
  readonly number: number;
  readonly onShow: (finding: CheckFinding) => void;
}

/** One of the nine principles: how it stands, its rule, and the checks that it is made of. */
export function Principle({ result, number, onShow }: PrincipleProps) {
  const { words, language } = useSpeech();
  const texts = words.redrawPanel.checks;
  const { name, rule, isMet, isRequired, checks, principle } = result;
  return (
    <li className="principle" data-principle={principle} data-met={isMet}>
      <details open={!isMet}>
        <summary aria-label={texts.expand(name[language])}>
          <span className="principle__number">{number}</span>
          <span className="principle__name">{name[language]}</span>
          <CheckMark isMet={isMet} isRequired={isRequired} />
        </summary>
        {checks.length < 2 && <p className="principle__rule">{rule[language]}</p>}
        {checks.length === 0 ? (
          <FindingList findings={result.findings} onShow={onShow} />
        ) : (
          <ul className="principle__checks">
            {inOrderOfNeed(checks).map((check) => (
              <OneCheck key={check.code} check={check} isAlone={checks.length === 1} onShow={onShow} />
            ))}
          </ul>
        )}
      </details>
    </li>
  );
}

interface OneCheckProps {
  readonly check: RedrawCheck;
  /** True where the principle is this check and nothing else. */
  readonly isAlone: boolean;
  readonly onShow: (finding: CheckFinding) => void;
}

function OneCheck({ check, isAlone, onShow }: OneCheckProps) {
  const { words, language, format } = useSpeech();
  const texts = words.redrawPanel.checks;
  return (
    <li className="one-check" data-check={check.code} data-met={check.isMet}>
      <p className="one-check__head">
        <span className="one-check__name">{check.name[language]}</span>
        <small>{check.isRequired ? texts.required : texts.advisory}</small>
        {check.findings.length > 0 && <small>{texts.findings(format.count(check.findings.length))}</small>}
        {!isAlone && <CheckMark isMet={check.isMet} isRequired={check.isRequired} />}
      </p>
      {!isAlone && <p className="one-check__rule">{check.rule[language]}</p>}
      {check.findings.length > 0 && <FindingList findings={check.findings} onShow={onShow} />}
    </li>
  );
}
