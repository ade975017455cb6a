import { useRef, useState } from 'react';
import { useSpeech } from '../../../wording/use_wording.ts';
import { isBlank } from '../data/draft.ts';
import { usePhone } from '../data/phone_context.ts';
import { fieldOf, type ReportField } from '../data/refusal.ts';
import { ContactPart } from './contact_part.tsx';
import { draftProblems, type Problems } from './draft_problems.ts';
import { KindPart } from './kind_part.tsx';
import { PhotoPart } from './photo_part.tsx';
import { PlacePart } from './place_part.tsx';
import { WordsPart } from './words_part.tsx';

/** The report that is being written: whatever is put down stays in this browser until it is sent or cleared. */
export function ReportForm() {
  const { words, language } = useSpeech();
  const { report: texts } = words;
  const { place, store, reports, change } = usePhone();
  const { draft, refusal, isKept } = reports;
  const form = useRef<HTMLFormElement>(null);
  // Nobody is told what is missing before they want to send.
  const [isPressed, setPressed] = useState(false);
  const { west, south, east, north } = place.bounds;
  const found = draftProblems(draft, [west, south, east, north], texts);
  const said: Problems = refusal ? { [fieldOf(refusal.code) ?? '']: texts.refused(refusal[language]) } : {};
  const problemOf = (field: ReportField) =>
    (isPressed || field === 'place' ? found[field] : undefined) ?? said[field] ?? null;
  const send = async () => {
    setPressed(true);
    const [wrong] = (['photos', 'kind', 'words', 'place', 'contact'] as const).filter((field) => found[field]);
    if (wrong) {
      const part = form.current?.querySelector(`[data-part=${wrong}]`);
      part?.scrollIntoView({ block: 'center' });
      part?.querySelector<HTMLElement>('textarea, input, button')?.focus({ preventScroll: true });
      return;
    }
    const key = await store.handIn();
    change({ page: 'receipt', report: key });
  };
  return (
    <form
      ref={form}
      className="report"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {!isKept && <p className="report__note">{texts.notKept}</p>}
      {refusal && fieldOf(refusal.code) === null && (
        <p className="field-problem" role="alert">
          {texts.refused(refusal[language])}
        </p>
      )}
      <PhotoPart problem={problemOf('photos')} />
      <KindPart problem={problemOf('kind')} />
      <WordsPart problem={problemOf('words')} />
      <PlacePart problem={problemOf('place')} />
      <ContactPart problem={problemOf('contact')} />
      {!isBlank(draft) && (
        <ClearButton
          onClear={() => {
            setPressed(false);
            store.clear();
          }}
        />
      )}
      <p className="report__foot">
        <button type="submit" className="button button--main report__send">
          {texts.send}
        </button>
      </p>
    </form>
  );
}

/** Asks once more: what was written and photographed is then gone. */
function ClearButton({ onClear }: { readonly onClear: () => void }) {
  const { report: texts } = useSpeech().words;
  const [isSure, setSure] = useState(false);
  return (
    <button
      type="button"
      className="button button--line report__clear"
      onBlur={() => setSure(false)}
      onClick={() => (isSure ? onClear() : setSure(true))}
    >
      {isSure ? texts.clearSure : texts.clear}
    </button>
  );
}
