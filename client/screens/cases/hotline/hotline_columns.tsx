import type { HotlineAnswer } from '../../../../geodata/hotline/hotline_answer.ts';
import {
  HOTLINE_FIELD_NAMES,
  HOTLINE_FIELDS,
  type HotlineField,
  REQUIRED_FIELDS,
} from '../../../../geodata/hotline/hotline_fields.ts';
import { useSpeech } from '../../../wording/use_wording.ts';

export interface HotlineColumnsProps {
  readonly answer: HotlineAnswer;
  /** The empty text: found by its heading. */
  readonly onColumn: (field: HotlineField, heading: string) => void;
}

/** Which column says what, with what stands in its first row. */
export function HotlineColumns({ answer, onColumn }: HotlineColumnsProps) {
  const { words, language } = useSpeech();
  const texts = words.hotline;
  const { headings, columns, mapping, sample } = answer;
  const choices = [...new Set(headings.filter((heading) => heading !== ''))];
  return (
    <table className="hotline__table">
      <caption>{texts.columns}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.field}</th>
          <th scope="col">{texts.column}</th>
          <th scope="col">{texts.sample}</th>
        </tr>
      </thead>
      <tbody>
        {HOTLINE_FIELDS.map((field) => {
          const found = columns[field];
          const label = HOTLINE_FIELD_NAMES[field][language];
          return (
            <tr key={field}>
              <th scope="row">
                {label}
                {REQUIRED_FIELDS.includes(field) && <small> {texts.required}</small>}
              </th>
              <td>
                <select
                  className="field"
                  aria-label={label}
                  value={mapping.columns[field] ?? ''}
                  onChange={(event) => onColumn(field, event.target.value)}
                >
                  <option value="">{found === undefined ? texts.absent : texts.automatic(found)}</option>
                  {choices.map((heading) => (
                    <option key={heading} value={heading}>
                      {heading}
                    </option>
                  ))}
                </select>
              </td>
              <td className="hotline__quiet">{found === undefined ? '' : sample[0]?.[headings.indexOf(found)]}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
