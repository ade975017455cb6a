import { useState } from 'react';
import type { CombinedError } from 'urql';
import { refusalOf, sentenceOf } from '../../../access/sentence.ts';
import { useSpeech } from '../../../wording/use_wording.ts';

export interface RenameFormProps {
  readonly name: string;
  /** Answers why it was not done; null where it was. */
  readonly onSave: (name: string) => Promise<CombinedError | null>;
  readonly onCancel: () => void;
}

/** Another name for a draft, in its place; Escape leaves it as it was. */
export function RenameForm({ name, onSave, onCancel }: RenameFormProps) {
  const speech = useSpeech();
  const { draft, start } = speech.words.redraw;
  const [text, setText] = useState(name);
  const [error, setError] = useState<CombinedError | null>(null);
  return (
    <form
      className="draft-rename"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void onSave(text.trim()).then(setError);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <input
        className="field"
        aria-label={start.name}
        value={text}
        maxLength={60}
        // biome-ignore lint/a11y/noAutofocus: it was asked for with the press before.
        autoFocus
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className="button button--main">
        {draft.save}
      </button>
      {error && (
        <p className="field-problem" role="alert">
          {sentenceOf(refusalOf(error), speech)}
        </p>
      )}
    </form>
  );
}
