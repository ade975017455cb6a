import { useEffect, useState } from 'react';
import { Icon } from '../../../parts/icon.tsx';

const TYPING_MS = 250;

export interface SearchFieldProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** What is typed becomes part of the question once the hand rests. */
export function SearchField({ label, text, onText }: SearchFieldProps) {
  const [typed, setTyped] = useState(text);
  const [before, setBefore] = useState(text);
  if (before !== text) {
    setBefore(text);
    setTyped(text);
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed starts the wait.
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => onText(typed), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <label className="people-search">
      <Icon name="search" />
      <input
        type="search"
        value={typed}
        placeholder={label}
        aria-label={label}
        maxLength={100}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onText(typed);
        }}
      />
    </label>
  );
}
