import { useId } from 'react';

export interface SegmentOption<Value extends string | number> {
  readonly value: Value;
  readonly text: string;
  readonly hint?: string;
  /** True for the one that a rule names, whichever is chosen: a dot says so. */
  readonly isMarked?: boolean;
}

export interface SegmentsProps<Value extends string | number> {
  readonly label: string;
  readonly options: readonly SegmentOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few, all in sight: a group of radio buttons, so arrow keys move through it. */
export function Segments<Value extends string | number>({ label, options, value, onChange }: SegmentsProps<Value>) {
  const name = useId();
  return (
    <fieldset className="segments" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className="segments__option" data-marked={option.isMarked} title={option.hint}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            aria-label={option.hint}
          />
          {option.text}
        </label>
      ))}
    </fieldset>
  );
}
