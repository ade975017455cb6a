import { useId, useState } from 'react';
import { useSpeech } from '../../../wording/use_wording.ts';

const LONGEST_NAME = 80;

export interface NameFormProps {
  readonly first: string;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

/** A line to write a scenario's name in, where its name stands. */
export function NameForm({ first, onName, onCancel }: NameFormProps) {
  const { scenario } = useSpeech().words.plan;
  const [name, setName] = useState(first);
  const id = useId();
  const trimmed = name.trim();
  return (
    <form
      className="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (trimmed !== '') onName(trimmed);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <label htmlFor={id} className="unseen">
        {scenario.name}
      </label>
      <input
        id={id}
        // biome-ignore lint/a11y/noAutofocus: whoever asked to name it is about to write.
        autoFocus
        value={name}
        maxLength={LONGEST_NAME}
        placeholder={scenario.nameHint}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" className="button button--main" disabled={trimmed === ''}>
        {scenario.confirm}
      </button>
      <button type="button" className="button" onClick={onCancel}>
        {scenario.cancel}
      </button>
    </form>
  );
}
