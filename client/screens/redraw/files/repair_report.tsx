import type { BoundaryUploadAnswer } from '../../../../geodata/boundaries/boundary_upload.ts';
import type { Repair, RepairKind, RepairQuestion } from '../../../../geodata/boundaries/repair_types.ts';
import type { Bounds } from '../../../../geodata/place.ts';
import { Icon } from '../../../parts/icon.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { BoundaryFileState } from './use_boundary_file.ts';

export interface RepairReportProps {
  readonly repair: NonNullable<BoundaryUploadAnswer['repair']>;
  readonly file: BoundaryFileState;
  readonly onShow: (bounds: Bounds) => void;
}

const MOST_SHOWN = 100;

/** What is to be decided, every repair with its area and place, and what each polygon came to. */
export function RepairReport({ repair, file, onShow }: RepairReportProps) {
  const { words, format, language } = useSpeech();
  const texts = words.redraw.file;
  const { repairs, questions, polygons } = repair;
  const mended = repairs.filter(({ question }) => question === null);
  const kinds = [...Map.groupBy(mended, ({ kind }) => kind)];
  return (
    <div className="repairs">
      {questions.length > 0 && (
        <section aria-label={texts.questions(format.count(questions.length))}>
          <h3>{texts.questions(format.count(questions.length))}</h3>
          <p className="redraw-form__hint">
            {texts.decided(
              format.count(questions.filter(({ decided }) => decided).length),
              format.count(questions.length),
            )}
          </p>
          <ul className="repairs__questions">
            {questions.map((question) => (
              <QuestionLine key={question.key} question={question} file={file} onShow={onShow} />
            ))}
          </ul>
        </section>
      )}
      <section aria-label={texts.repairs(format.count(mended.length))}>
        <h3>{mended.length === 0 ? texts.noRepairs : texts.repairs(format.count(mended.length))}</h3>
        {kinds.map(([kind, of]) => (
          <RepairsOfKind key={kind} kind={kind} repairs={of} onShow={onShow} />
        ))}
      </section>
      <details>
        <summary>{texts.polygons(format.count(polygons.length))}</summary>
        <table className="repairs__table">
          <thead>
            <tr>
              <th>{words.redraw.list.name}</th>
              <th>{texts.written}</th>
              <th>{texts.repaired}</th>
              <th>{texts.change}</th>
            </tr>
          </thead>
          <tbody>
            {polygons.slice(0, 500).map(({ id, name, writtenAreaM2, areaM2 }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{format.count(Math.round(writtenAreaM2))}</td>
                <td>{format.count(Math.round(areaM2))}</td>
                <td>
                  {new Intl.NumberFormat(language, { signDisplay: 'exceptZero', maximumFractionDigits: 1 }).format(
                    areaM2 - writtenAreaM2,
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

interface QuestionLineProps {
  readonly question: RepairQuestion;
  readonly file: BoundaryFileState;
  readonly onShow: (bounds: Bounds) => void;
}

function QuestionLine({ question, file, onShow }: QuestionLineProps) {
  const { words, format, language } = useSpeech();
  const texts = words.redraw.file;
  const { key, candidates, provisional, decided, widthM, bounds } = question;
  const said = file.said.decisions.find((decision) => decision.question === key);
  const value = said ? (said.give ?? '') : (provisional ?? '');
  return (
    <li data-decided={decided}>
      <p>
        {question[language]} <small>{texts.width(format.decimal(widthM, 1))}</small>
      </p>
      <span className="repairs__decide">
        <label>
          <span className="unseen">{texts.give}</span>
          <select
            className="field"
            value={value}
            onChange={({ target }) => file.decide({ question: key, give: target.value || null })}
          >
            {candidates.map(({ id, name }) => (
              <option key={id} value={id}>
                {`${texts.give} ${name}`}
              </option>
            ))}
            <option value="">{texts.nobody}</option>
          </select>
        </label>
        {!decided && <span className="badge">{texts.provisional}</span>}
        <ShowButton bounds={bounds} onShow={onShow} />
      </span>
    </li>
  );
}

interface RepairsOfKindProps {
  readonly kind: RepairKind;
  readonly repairs: readonly Repair[];
  readonly onShow: (bounds: Bounds) => void;
}

function RepairsOfKind({ kind, repairs, onShow }: RepairsOfKindProps) {
  const { words, format, language } = useSpeech();
  const texts = words.redraw.file;
  const area = repairs.reduce((sum, { areaM2 }) => sum + areaM2, 0);
  return (
    <details className="repairs__kind">
      <summary>
        <span>{texts.kinds[kind]}</span>
        <small>
          {format.count(repairs.length)} · {texts.squareMetres(format.decimal(area, 1))}
        </small>
      </summary>
      <ul>
        {repairs.slice(0, MOST_SHOWN).map((repair, number) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two repairs may be alike in all but their order.
          <li key={number}>
            <span>{repair[language]}</span>
            <ShowButton bounds={repair.bounds} onShow={onShow} />
          </li>
        ))}
      </ul>
      {repairs.length > MOST_SHOWN && <p>{texts.more(format.count(repairs.length - MOST_SHOWN))}</p>}
    </details>
  );
}

function ShowButton({ bounds, onShow }: { readonly bounds: Bounds; readonly onShow: (bounds: Bounds) => void }) {
  const { place } = useSpeech().words.redraw.file;
  return (
    <button
      type="button"
      className="button button--bare"
      title={place}
      aria-label={place}
      onClick={() => onShow(bounds)}
    >
      <Icon name="target" />
    </button>
  );
}
