export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly hint?: string;
  readonly type?: 'text' | 'number' | 'date' | 'tel' | 'email';
}

/** A line of text with its name above. */
export function TextField(props: TextFieldProps) {
  const { label, value, onValue, isRequired = false, isDisabled = false, hint, type = 'text' } = props;
  return (
    <label className="text-field">
      <span>{label}</span>
      <input
        className="field"
        type={type}
        value={value}
        required={isRequired}
        disabled={isDisabled}
        placeholder={hint}
        min={type === 'number' ? 0 : undefined}
        step={type === 'number' ? 'any' : undefined}
        onChange={(event) => onValue(event.target.value)}
      />
    </label>
  );
}
