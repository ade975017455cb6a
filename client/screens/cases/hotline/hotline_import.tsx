import { COORDINATE_SYSTEM_NAMES, COORDINATE_SYSTEMS } from '../../../../geodata/coordinates/coordinate_system.ts';
import { type HotlineMapping, NO_MAPPING } from '../../../../geodata/hotline/hotline_mapping.ts';
import { Dialog } from '../../../parts/dialog.tsx';
import type { LocalName } from '../../../wording/language.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { TextField } from '../settings/text_field.tsx';
import './hotline.css';
import { HotlineColumns } from './hotline_columns.tsx';
import { HotlineKinds } from './hotline_kinds.tsx';
import { HotlineOutcome } from './hotline_outcome.tsx';
import { useHotlineFile } from './use_hotline_file.ts';

export interface HotlineKind {
  readonly code: string;
  readonly name: LocalName;
}

export interface HotlineImportProps {
  /** Code of the jurisdiction. */
  readonly place: string;
  /** Kinds of the place that may be used. */
  readonly kinds: readonly HotlineKind[];
  /** @param stored how many cases are new now. */
  readonly onDone: (stored: number) => void;
}

const ENCODINGS = ['auto', 'utf-8', 'gb18030'] as const;

/** A hotline's file of cases: chosen, its columns said, checked, stored. */
export function HotlineImport({ place, kinds, onDone }: HotlineImportProps) {
  const { words, language, name, format } = useSpeech();
  const texts = words.hotline;
  const { draft, answer, refused, busy, senders, say, check, store } = useHotlineFile(place);
  const mapping = draft.mapping ?? answer?.mapping ?? NO_MAPPING;
  const remap = (change: Partial<HotlineMapping>) => say({ mapping: { ...mapping, ...change } }, true);
  const isStored = answer !== null && !answer.dryRun && (answer.problemCount === 0 || draft.skipsErrors);
  const missing = draft.sender.trim() === '' ? texts.needSender : draft.file === null ? texts.needFile : null;
  const isFit = answer !== null && answer.stored > 0 && (answer.problemCount === 0 || draft.skipsErrors);
  const finish = () => onDone(isStored ? answer.stored : 0);
  return (
    <Dialog title={texts.title} className="hotline" onClose={finish}>
      <form
        className="hotline__form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isFit && !isStored) store();
          else check();
        }}
      >
        <div className="hotline__fields">
          <label className="text-field">
            <span>{texts.sender}</span>
            <input
              className="field"
              list="hotline-senders"
              required
              pattern="[a-z0-9][a-z0-9_\-]{0,39}"
              title={texts.senderHint}
              placeholder={texts.senderHint}
              value={draft.sender}
              onChange={(event) => say({ sender: event.target.value, mapping: null }, false)}
            />
            <datalist id="hotline-senders">
              {senders.map((sender) => (
                <option key={sender.code} value={sender.code}>
                  {sender.name}
                </option>
              ))}
            </datalist>
          </label>
          {!senders.some(({ code }) => code === draft.sender.trim()) && (
            <TextField
              label={texts.senderName}
              value={draft.senderName}
              onValue={(senderName) => say({ senderName }, false)}
            />
          )}
          <label className="text-field">
            <span>{texts.file}</span>
            <input
              className="field"
              type="file"
              accept=".csv,.txt,.xlsx"
              onChange={(event) => say({ file: event.target.files?.[0] ?? null }, true)}
            />
          </label>
          <label className="text-field">
            <span>{texts.encoding}</span>
            <select
              className="field"
              value={draft.encoding}
              onChange={(event) => say({ encoding: event.target.value }, true)}
            >
              {ENCODINGS.map((encoding) => (
                <option key={encoding} value={encoding}>
                  {texts.encodings[encoding]}
                </option>
              ))}
            </select>
          </label>
          <label className="text-field">
            <span>{texts.system}</span>
            <select
              className="field"
              value={mapping.coordinateSystem ?? ''}
              onChange={(event) =>
                remap({ coordinateSystem: COORDINATE_SYSTEMS.find((each) => each === event.target.value) ?? null })
              }
            >
              <option value="">{texts.systemUnsaid}</option>
              {COORDINATE_SYSTEMS.map((system) => (
                <option key={system} value={system}>
                  {COORDINATE_SYSTEM_NAMES[system][language]}
                </option>
              ))}
            </select>
          </label>
          <label className="text-field">
            <span>{texts.kind}</span>
            <select
              className="field"
              value={mapping.kind ?? ''}
              onChange={(event) => remap({ kind: event.target.value || null })}
            >
              <option value="">{texts.kindUnsaid}</option>
              {kinds.map((kind) => (
                <option key={kind.code} value={kind.code}>
                  {name(kind.name)}
                </option>
              ))}
            </select>
          </label>
        </div>
        {refused && (
          <p className="field-problem" role="alert">
            {refused[language] ?? texts.failedNetwork}
          </p>
        )}
        {answer && <HotlineOutcome answer={answer} />}
        {answer && !isStored && (
          <>
            <HotlineKinds
              answer={answer}
              kinds={kinds}
              onKind={(word, code) => remap({ kinds: withEntry(mapping.kinds, word, code) })}
            />
            <HotlineColumns
              answer={answer}
              onColumn={(field, heading) => remap({ columns: withEntry(mapping.columns, field, heading) })}
            />
            {answer.problemCount > 0 && answer.good > 0 && (
              <label className="check-field">
                <input
                  type="checkbox"
                  checked={draft.skipsErrors}
                  onChange={(event) => say({ skipsErrors: event.target.checked }, false)}
                />
                {texts.skip}
              </label>
            )}
          </>
        )}
        <p className="hotline__acts">
          {isStored ? (
            <button type="button" className="button button--main" onClick={finish}>
              {texts.done}
            </button>
          ) : (
            <>
              <button type="submit" className="button button--main" disabled={busy !== null || missing !== null}>
                {busy === null ? (isFit ? texts.store(format.count(answer.stored)) : texts.check) : texts[busy]}
              </button>
              <button type="button" className="button" onClick={finish}>
                {texts.cancel}
              </button>
              {missing !== null && <small>{missing}</small>}
            </>
          )}
        </p>
      </form>
    </Dialog>
  );
}

/** The entries with one of them set, or, with the empty text, left out. */
function withEntry<Entries extends Readonly<Record<string, string>>>(
  entries: Partial<Entries>,
  key: string,
  value: string,
) {
  const others = Object.entries(entries).filter(([each]) => each !== key);
  return Object.fromEntries(value === '' ? others : [...others, [key, value]]) as Record<string, string>;
}
