import type { HotlineAnswer } from '../../../../geodata/hotline/hotline_answer.ts';
import { useSpeech } from '../../../wording/use_wording.ts';

/** What would be stored, or was, and what is wrong with the rest. */
export function HotlineOutcome({ answer }: { readonly answer: HotlineAnswer }) {
  const { words, format } = useSpeech();
  const texts = words.hotline;
  const counts = [
    [texts.rows, answer.rows],
    [texts.good, answer.good],
    [texts.withoutPlace, answer.withoutPlace],
    [texts.repeated, answer.repeated],
    [texts.problems, answer.problemCount],
    [answer.dryRun ? texts.stored : texts.storedNow, answer.stored],
  ] as const;
  return (
    <section className="hotline__outcome" aria-live="polite">
      <dl className="hotline__counts">
        {counts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{format.count(value)}</dd>
          </div>
        ))}
      </dl>
      {answer.problems.length > 0 && <ProblemTable answer={answer} />}
      {answer.dryRun && answer.first.length > 0 && <FirstCases answer={answer} />}
    </section>
  );
}

function ProblemTable({ answer }: { readonly answer: HotlineAnswer }) {
  const { words, language, format } = useSpeech();
  const texts = words.hotline;
  const { problems, problemCount } = answer;
  return (
    <div className="hotline__scroll scrolls">
      <table className="hotline__table">
        <caption>
          {texts.problems}
          {problemCount > problems.length && <small> {texts.problemsCut(format.count(problems.length))}</small>}
        </caption>
        <thead>
          <tr>
            <th scope="col">{texts.row}</th>
            <th scope="col">{texts.column}</th>
            <th scope="col">{texts.value}</th>
            <th scope="col">{texts.reason}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem) => (
            <tr key={`${problem.row} ${problem.field} ${problem.code}`}>
              <td>{problem.row === null ? texts.whole : format.count(problem.row)}</td>
              <td>{problem.column}</td>
              <td className="hotline__value">{problem.value}</td>
              <td>{problem[language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FirstCases({ answer }: { readonly answer: HotlineAnswer }) {
  const { words, format } = useSpeech();
  return (
    <details>
      <summary>{words.hotline.first}</summary>
      <ul className="hotline__first">
        {answer.first.map(({ row, number, reportedAt, address, description }) => (
          <li key={row}>
            <small>{[number, format.moment(reportedAt), address].filter((part) => part !== null).join(' · ')}</small>
            <p>{description}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
