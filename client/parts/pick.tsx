import { Icon } from './icon.tsx';

export interface PickProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One of many, as a word within a sentence. The browser's own list opens, which every hand and reader knows. */
export function Pick({ label, options, value, onChange }: PickProps) {
  return (
    <span className="pick">
      <select aria-label={label} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
}
