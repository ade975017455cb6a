import { useId } from 'react';

export interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: number;
  readonly isWrong?: boolean;
  readonly onChange: (value: number) => void;
}

/** A whole number with its name; what is no number comes as NaN. */
export function NumberField({ label, hint, value, isWrong = false, onChange }: NumberFieldProps) {
  const id = useId();
  return (
    <span className="number-field" title={hint}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        type="text"
        inputMode="numeric"
        aria-invalid={isWrong}
        value={Number.isNaN(value) ? '' : value}
        onChange={(event) => {
          const text = event.target.value.trim();
          onChange(/^\d{1,9}$/.test(text) ? Number(text) : Number.NaN);
        }}
      />
    </span>
  );
}
