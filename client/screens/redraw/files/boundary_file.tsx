import { type ChangeEvent, useId } from 'react';
import { ATTRIBUTE_ENCODINGS } from '../../../../geodata/boundaries/raw_boundaries.ts';
import { COORDINATE_SYSTEM_NAMES, COORDINATE_SYSTEMS } from '../../../../geodata/coordinates/coordinate_system.ts';
import type { Bounds } from '../../../../geodata/place.ts';
import { sentenceOf } from '../../../access/sentence.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { RepairReport } from './repair_report.tsx';
import type { BoundaryFileState } from './use_boundary_file.ts';

export interface BoundaryFileProps {
  readonly file: BoundaryFileState;
  /** True once somebody wanted to go on. */
  readonly isAsked: boolean;
  readonly onShow: (bounds: Bounds) => void;
}

const FORMATS = {
  geojson: 'GeoJSON',
  topojson: 'TopoJSON',
  shapefile: 'Shapefile',
  geopackage: 'GeoPackage',
  flatgeobuf: 'FlatGeobuf',
};
const TOLERANCES = [0.2, 0.5, 1, 2, 5, 10] as const;

/** A file of boundaries: what it says, what the planner says of it, and what was mended in it. */
export function BoundaryFile({ file, isAsked, onShow }: BoundaryFileProps) {
  const speech = useSpeech();
  const { words, format } = speech;
  const texts = words.redraw.file;
  const input = useId();
  const { answer } = file;
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? [];
    if (chosen) file.choose(chosen);
    target.value = '';
  };
  return (
    <div className="boundary-file" aria-busy={file.isReading}>
      <p className="boundary-file__choose">
        <label htmlFor={input} className="button button--line">
          {file.file ? texts.another : texts.choose}
          <input
            id={input}
            type="file"
            className="unseen"
            accept=".geojson,.json,.topojson,.zip,.gpkg,.fgb"
            onChange={choose}
            aria-describedby={`${input}-hint`}
          />
        </label>
        <span className="boundary-file__name">{file.file?.name}</span>
      </p>
      <p id={`${input}-hint`} className="redraw-form__hint">
        {texts.hint}
      </p>
      {file.isReading && <p role="status">{texts.reading}</p>}
      {file.refusal && (
        <p className="field-problem" role="alert">
          {sentenceOf(file.refusal, speech)}
        </p>
      )}
      {isAsked && !file.file && (
        <p className="field-problem" role="alert">
          {texts.choose}
        </p>
      )}
      {answer && (
        <>
          <p>{texts.readAs(FORMATS[answer.file.format], format.count(answer.file.rows))}</p>
          <SaidFields file={file} />
          {answer.blocked && (
            <p className="field-problem" role="alert">
              {answer.blocked[speech.language]}
            </p>
          )}
          {answer.problems.length > 0 && (
            <details className="boundary-file__problems">
              <summary>{texts.problems(format.count(answer.problems.length))}</summary>
              <ul>
                {answer.problems.slice(0, 100).map(({ field, value, reason }) => (
                  <li key={`${field} ${value}`}>
                    {field} {value}: {reason[speech.language]}
                  </li>
                ))}
              </ul>
            </details>
          )}
          {answer.repair && <RepairReport repair={answer.repair} file={file} onShow={onShow} />}
        </>
      )}
    </div>
  );
}

/** What the file does not say, or says wrongly: encoding, fields, coordinates, and how wide a fault is mended unasked. */
function SaidFields({ file }: { readonly file: BoundaryFileState }) {
  const { words, format, name } = useSpeech();
  const texts = words.redraw.file;
  const { said, say } = file;
  const read = file.answer!.file;
  const fields = read.fields.map((field) => ({ value: field, text: field }));
  const { system } = read;
  return (
    <div className="boundary-file__fields">
      {read.layers.length > 1 && (
        <Choice
          label={texts.layer}
          value={said.layer ?? read.layer ?? ''}
          onChange={(layer) => say({ layer })}
          options={read.layers.map((layer) => ({ value: layer, text: layer }))}
        />
      )}
      {read.encoding && (
        <Choice
          label={texts.encoding}
          value={read.encoding.used}
          onChange={(value) => say({ encoding: ATTRIBUTE_ENCODINGS.find((each) => each === value) ?? null })}
          options={ATTRIBUTE_ENCODINGS.map((each) => ({ value: each, text: each.toUpperCase() }))}
          hint={said.encoding === null ? texts.encodingBecause[read.encoding.because] : undefined}
        />
      )}
      <Choice
        label={texts.codeField}
        value={said.codeField ?? ''}
        onChange={(value) => say({ codeField: value || null })}
        options={[{ value: '', text: texts.rowNumber }, ...fields]}
      />
      <Choice
        label={texts.nameField}
        value={said.nameField ?? ''}
        onChange={(value) => say({ nameField: value || null })}
        options={[{ value: '', text: texts.noField }, ...fields]}
      />
      <Choice
        label={texts.parentField}
        value={said.parentField ?? ''}
        onChange={(value) => say({ parentField: value || null })}
        options={[{ value: '', text: texts.noField }, ...fields]}
      />
      {system.kind !== 'projected' && (
        <Choice
          label={texts.system}
          value={said.coordinateSystem ?? ''}
          onChange={(value) => say({ coordinateSystem: COORDINATE_SYSTEMS.find((each) => each === value) ?? null })}
          options={[
            { value: '', text: system.kind === 'degrees' ? texts.systemStated(system.name) : texts.systemChoose },
            ...COORDINATE_SYSTEMS.map((each) => ({ value: each, text: name(COORDINATE_SYSTEM_NAMES[each]) })),
          ]}
        />
      )}
      <Choice
        label={texts.tolerance}
        value={String(said.toleranceM)}
        onChange={(value) => say({ toleranceM: Number(value) })}
        options={TOLERANCES.map((metres) => ({ value: String(metres), text: format.decimal(metres, 1) }))}
        hint={texts.toleranceHint}
      />
      <Samples file={file} />
    </div>
  );
}

/** The first rows, to tell by whether the encoding and the fields are the right ones. */
function Samples({ file }: { readonly file: BoundaryFileState }) {
  const { samples, fields } = file.answer!.file;
  const texts = useSpeech().words.redraw.file;
  if (samples.length === 0 || fields.length === 0) return null;
  return (
    <div className="boundary-file__samples scrolls">
      <table aria-label={texts.samples}>
        <thead>
          <tr>
            {fields.map((field) => (
              <th key={field}>{field}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {samples.map((row, number) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have nothing but their number.
            <tr key={number}>
              {fields.map((field) => (
                <td key={field}>{String(row[field] ?? '')}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
}

function Choice({ label, value, options, onChange, hint }: ChoiceProps) {
  return (
    <label className="text-field">
      <span>{label}</span>
      <select className="field" value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      {hint && <small>{hint}</small>}
    </label>
  );
}
