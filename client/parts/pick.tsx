import { Icon } from './icon.tsx';

export interface PickProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of many, as a word within a sentence. The browser's own list opens, which every hand and reader knows. */
export function Pick<Value extends string>({ label, options, value, onChange }: PickProps<Value>) {
  const choose = (text: string) => {
    const option = options.find((other) => other.value === text);
    if (option) onChange(option.value);
  };
  return (
    <span className="pick">
      <select aria-label={label} value={value} onChange={(event) => choose(event.target.value)}>
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
