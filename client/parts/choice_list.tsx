import { useId, useState } from 'react';
import { useSpeech } from '../wording/use_wording.ts';

export interface Choice {
  readonly value: string;
  readonly text: string;
  /** How far below the top of a tree; 0 or left out at the top. */
  readonly depth?: number;
}

export interface ChoiceListProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  /** True: choosing one lets go of the others. */
  readonly isSingle?: boolean;
  /** What lets go of all, as “any”; left out where something must be chosen. */
  readonly none?: string;
  readonly onChoose: (values: readonly string[]) => void;
}

/** More than so many are found by typing. */
const MANY = 9;
const MOST_SHOWN = 300;

/** One or several of a list or tree; a long one can be searched. */
export function ChoiceList({ label, choices, chosen, isSingle = false, none, onChoose }: ChoiceListProps) {
  const { filters } = useSpeech().words.desk;
  const [text, setText] = useState('');
  const name = useId();
  const sought = text.trim().toLowerCase();
  const found = sought === '' ? choices : choices.filter((choice) => choice.text.toLowerCase().includes(sought));
  const choose = (value: string) => {
    if (isSingle) return onChoose([value]);
    onChoose(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  };
  return (
    <fieldset className="choices" aria-label={label}>
      {choices.length > MANY && (
        <input
          type="search"
          className="field"
          placeholder={filters.find}
          aria-label={filters.find}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <div className="choices__list scrolls">
        {none !== undefined && sought === '' && (
          <label className="choices__choice">
            <input type="radio" name={`${name}-none`} checked={chosen.length === 0} onChange={() => onChoose([])} />
            <span>{none}</span>
          </label>
        )}
        {found.slice(0, MOST_SHOWN).map((choice) => (
          <label
            key={choice.value}
            className="choices__choice"
            style={{ '--depth': sought === '' ? (choice.depth ?? 0) : 0 } as React.CSSProperties}
          >
            <input
              type={isSingle ? 'radio' : 'checkbox'}
              name={name}
              checked={chosen.includes(choice.value)}
              onChange={() => choose(choice.value)}
            />
            <span>{choice.text}</span>
          </label>
        ))}
        {found.length === 0 && <p className="choices__none">{filters.nothingFound}</p>}
      </div>
    </fieldset>
  );
}
