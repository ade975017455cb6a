import type { PrincipleResult } from '../../../../geodata/redraw/checks/check_types.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { RedrawPaper } from '../panel/redraw_paper.tsx';
import type { RedrawWork } from '../redraw_work.ts';

/** More findings of one check than this are counted on paper, not written out. */
const MOST_WRITTEN = 40;

export interface CheckSheetProps {
  readonly work: RedrawWork;
  readonly results: readonly PrincipleResult[];
}

/** The report of the checks on paper: each principle with its rule, its result and its findings. */
export function CheckSheet({ work, results }: CheckSheetProps) {
  const { words, language, format } = useSpeech();
  const texts = words.redrawPanel.checks;
  return (
    <RedrawPaper work={work} title={texts.report}>
      <table className="redraw-paper__table">
        <tbody>
          {results.flatMap((result, i) =>
            result.checks.map((check, j) => (
              <tr key={`${result.principle} ${check.code}`}>
                {j === 0 && (
                  <th scope="rowgroup" rowSpan={result.checks.length}>
                    {i + 1} {result.name[language]}
                  </th>
                )}
                <td>
                  <strong>{check.name[language]}</strong>
                  <p>{check.rule[language]}</p>
                </td>
                <td>
                  {check.isMet ? texts.met : texts.notMet} · {check.isRequired ? texts.required : texts.advisory}
                </td>
                <td>
                  {check.findings.length === 0 ? '–' : texts.findings(format.count(check.findings.length))}
                  <ul>
                    {check.findings.slice(0, MOST_WRITTEN).map((finding, k) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: the sheet is made once.
                      <li key={k}>{finding.message[language]}</li>
                    ))}
                  </ul>
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </RedrawPaper>
  );
}
