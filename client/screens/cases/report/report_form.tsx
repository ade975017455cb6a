import { useEffect, useMemo, useRef, useState } from 'react';
import type { CombinedError } from 'urql';
import type { Position } from '../../../../geodata/place.ts';
import { type CaseSource, ReportAtDeskDocument } from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import { ChoiceList } from '../../../parts/choice_list.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { randomKey } from '../../../parts/random_key.ts';
import type { SentPhoto } from '../../../parts/send_photo.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { sentencesOf } from '../../common/sentence_of.ts';
import { treeChoices } from '../../data/tree_choices.ts';
import { useDesk } from '../data/desk_context.ts';
import { TextField } from '../settings/text_field.tsx';
import { PhotoField } from '../steps/photo_field.tsx';
import { PositionField } from '../steps/position_field.tsx';

const MOST_WORDS = 2000;
/** Ways in that somebody at a desk takes a report by. */
const DESK_SOURCES = ['platform', 'hotline', 'grid_worker', 'snap_report'] as const satisfies readonly CaseSource[];

/** A report taken at the desk: what, where and by whom. The map beside stays free, for the place is pointed at there. */
export function ReportForm({ onClose }: { readonly onClose: (reported: string | null) => void }) {
  const speech = useSpeech();
  const { words, name } = speech;
  const { report: texts } = words.desk;
  const { fresh } = useLine();
  const { place, settings, tell } = useDesk();
  // The same report sent twice, because the answer was lost, must be one case.
  const key = useRef(randomKey());
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const [kind, setKind] = useState<string | null>(null);
  const [source, setSource] = useState<CaseSource>('platform');
  const [description, setDescription] = useState('');
  const [address, setAddress] = useState('');
  const [position, setPosition] = useState<Position | null>(null);
  const [photos, setPhotos] = useState<readonly SentPhoto[]>([]);
  const [reporter, setReporter] = useState({ name: '', phone: '', email: '' });
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<CombinedError | null>(null);
  const kinds = useMemo(
    () =>
      treeChoices(
        settings.kinds.filter(({ retired }) => !retired),
        name,
      ),
    [settings.kinds, name],
  );
  const missing = kind === null ? texts.needKind : description.trim() === '' ? texts.needWords : null;
  const send = async () => {
    if (kind === null || missing !== null) return;
    setSending(true);
    const given = Object.entries(reporter).flatMap(([part, text]) => (text.trim() === '' ? [] : [[part, text.trim()]]));
    const { data, error: refused } = await fresh
      .mutation(ReportAtDeskDocument, {
        place: place.code,
        report: {
          kind,
          source,
          description: description.trim(),
          address: address.trim() || null,
          position: position && { longitude: position[0], latitude: position[1] },
          reporter: given.length === 0 ? null : Object.fromEntries(given),
          photos: photos.map(({ hash }) => hash),
          idempotencyKey: key.current,
        },
      })
      .toPromise();
    setSending(false);
    setError(refused ?? null);
    // What was refused may be mended and sent as another report.
    if (refused && !refused.networkError) key.current = randomKey();
    if (!data) return;
    tell([data.reportCase]);
    onClose(data.reportCase.id);
  };
  return (
    <form
      ref={form}
      className="step-form report-form scrolls"
      aria-label={texts.title}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <header className="case-head">
        <h2 className="case-head__names">{texts.title}</h2>
        <button
          type="button"
          className="button button--bare"
          aria-label={texts.cancel}
          title={texts.cancel}
          onClick={() => onClose(null)}
        >
          <Icon name="close" />
        </button>
      </header>
      {error && (
        <p className="field-problem" role="alert">
          {words.desk.labelled(texts.failed, sentencesOf(error, speech).join(' '))}
        </p>
      )}
      <div className="step-form__part">
        <span className="step-form__label">{texts.kind}</span>
        <div className="field-box">
          <ChoiceList
            label={texts.kind}
            isSingle
            choices={kinds}
            chosen={kind === null ? [] : [kind]}
            onChoose={([code]) => setKind(code ?? null)}
          />
        </div>
      </div>
      <label className="text-field">
        <span>{texts.description}</span>
        <textarea
          className="field"
          rows={4}
          maxLength={MOST_WORDS}
          value={description}
          onChange={(event) => setDescription(event.target.value)}
        />
      </label>
      <TextField label={texts.address} value={address} onValue={setAddress} />
      <div className="step-form__part">
        <span className="step-form__label">
          {texts.place}
          <small>{texts.noPlaceHint}</small>
        </span>
        <PositionField position={position} onPosition={setPosition} />
      </div>
      <div className="step-form__part">
        <span className="step-form__label">{texts.photos}</span>
        <PhotoField photos={photos} onPhotos={setPhotos} />
      </div>
      <fieldset className="report-form__reporter" aria-label={texts.reporter}>
        <legend>{texts.reporter}</legend>
        <TextField
          label={texts.name}
          value={reporter.name}
          onValue={(text) => setReporter({ ...reporter, name: text })}
        />
        <TextField
          label={texts.phone}
          type="tel"
          value={reporter.phone}
          onValue={(text) => setReporter({ ...reporter, phone: text })}
        />
        <TextField
          label={texts.email}
          type="email"
          value={reporter.email}
          onValue={(text) => setReporter({ ...reporter, email: text })}
        />
      </fieldset>
      <label className="text-field">
        <span>{texts.source}</span>
        <select className="field" value={source} onChange={(event) => setSource(event.target.value as CaseSource)}>
          {DESK_SOURCES.map((value) => (
            <option key={value} value={value}>
              {words.cases.sources[value]}
            </option>
          ))}
        </select>
      </label>
      <p className="step-form__acts">
        <button type="submit" className="button button--main" disabled={isSending || missing !== null}>
          {isSending ? texts.sending : texts.send}
        </button>
        <button type="button" className="button" onClick={() => onClose(null)}>
          {texts.cancel}
        </button>
        {missing !== null && <small>{missing}</small>}
      </p>
    </form>
  );
}
