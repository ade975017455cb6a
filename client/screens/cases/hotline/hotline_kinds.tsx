import type { HotlineAnswer } from '../../../../geodata/hotline/hotline_answer.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { HotlineKind } from './hotline_import.tsx';

const MOST_WORDS = 50;

export interface HotlineKindsProps {
  readonly answer: HotlineAnswer;
  readonly kinds: readonly HotlineKind[];
  readonly onKind: (word: string, code: string) => void;
}

/** Their words for kinds, each to be said which of ours it is. */
export function HotlineKinds({ answer, kinds, onKind }: HotlineKindsProps) {
  const { words, name, format } = useSpeech();
  const texts = words.hotline;
  const mapped = Object.keys(answer.mapping.kinds).map((word) => ({ word, rows: null }));
  const unknown = answer.unknownKinds.filter(({ word }) => !Object.hasOwn(answer.mapping.kinds, word));
  const all = [...unknown, ...mapped].slice(0, MOST_WORDS);
  if (all.length === 0) return null;
  return (
    <table className="hotline__table">
      <caption>{texts.kinds}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.kindWord}</th>
          <th scope="col">{texts.kindOurs}</th>
          <th scope="col">{texts.kindRows}</th>
        </tr>
      </thead>
      <tbody>
        {all.map(({ word, rows }) => (
          <tr key={word}>
            <th scope="row">{word}</th>
            <td>
              <select
                className="field"
                aria-label={word}
                value={answer.mapping.kinds[word] ?? ''}
                onChange={(event) => onKind(word, event.target.value)}
              >
                <option value="">{texts.kindUnset}</option>
                {kinds.map((kind) => (
                  <option key={kind.code} value={kind.code}>
                    {name(kind.name)}
                  </option>
                ))}
              </select>
            </td>
            <td className="hotline__quiet">{rows === null ? '' : format.count(rows)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
