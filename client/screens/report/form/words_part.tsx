import { useSpeech } from '../../../wording/use_wording.ts';
import { usePhone } from '../data/phone_context.ts';
import { characters, MOST } from './draft_problems.ts';
import { Part } from './part.tsx';

/** What happened, in the reporter's words. */
export function WordsPart({ problem }: { readonly problem: string | null }) {
  const { words, format } = useSpeech();
  const { words: texts } = words.report;
  const { store, reports } = usePhone();
  const { description } = reports.draft;
  const count = characters(description);
  return (
    <Part name="words" label={texts.label} problem={problem}>
      <textarea
        className="field"
        rows={4}
        aria-label={texts.label}
        aria-invalid={problem !== null}
        placeholder={texts.hint}
        value={description}
        onChange={(event) => store.change({ description: event.target.value })}
      />
      <small className="report__counter" data-over={count > MOST.description}>
        {texts.count(format.count(count), format.count(MOST.description))}
      </small>
    </Part>
  );
}
