import { type ComponentProps, useId, useState } from 'react';
import { useSpeech } from '../wording/use_wording.ts';

export interface EntryFieldProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value'> {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** What is wrong with it; null where nothing is. */
  readonly problem: string | null;
  readonly hint?: string;
}

/** A line to type in, with what is wrong about it right under it. */
export function EntryField({ label, value, onValue, problem, hint, children, ...input }: EntryFieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className="entry-field">
      <label htmlFor={id}>{label}</label>
      <span className="entry-field__line">
        <input
          {...input}
          id={id}
          className="field"
          value={value}
          aria-invalid={problem !== null}
          aria-describedby={described === '' ? undefined : described}
          onChange={(event) => onValue(event.target.value)}
        />
        {children}
      </span>
      {hint && (
        <p id={`${id}-hint`} className="entry-field__hint">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

/** A password, which may be looked at. */
export function PasswordField(props: EntryFieldProps) {
  const { signIn } = useSpeech().words.access;
  const [isShown, setShown] = useState(false);
  return (
    <EntryField {...props} type={isShown ? 'text' : 'password'} autoCapitalize="none" spellCheck={false}>
      <button
        type="button"
        className="button entry-field__show"
        aria-pressed={isShown}
        title={isShown ? signIn.hide : signIn.show}
        onClick={() => setShown(!isShown)}
      >
        {isShown ? signIn.hideShort : signIn.showShort}
      </button>
    </EntryField>
  );
}

/** Six digits from one's own device. */
export function CodeField(props: EntryFieldProps) {
  const digits = (value: string) => value.replace(/\D/g, '').slice(0, 6);
  return (
    <EntryField
      {...props}
      onValue={(value) => props.onValue(digits(value))}
      inputMode="numeric"
      autoComplete="one-time-code"
      pattern="[0-9]{6}"
      maxLength={8}
    />
  );
}
