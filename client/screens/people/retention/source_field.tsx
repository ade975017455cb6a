import { useId } from 'react';
import { useSpeech } from '../../../wording/use_wording.ts';

export interface SourceFieldProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** What is wrong with it; null where nothing is. */
  readonly problem: string | null;
}

/** What a rule is founded on: a law and its clause, which may take several lines. */
export function SourceField({ value, onValue, problem }: SourceFieldProps) {
  const { retention: texts } = useSpeech().words.people;
  const id = useId();
  return (
    <div className="entry-field">
      <label htmlFor={id}>{texts.source}</label>
      <textarea
        id={id}
        className="field"
        rows={4}
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? `${id}-hint` : `${id}-hint ${id}-problem`}
        onChange={(event) => onValue(event.target.value)}
      />
      <p id={`${id}-hint`} className="entry-field__hint">
        {texts.sourceHint}
      </p>
      {problem && (
        <p id={`${id}-problem`} className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
