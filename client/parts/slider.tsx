import { useEffect, useId, useState } from 'react';

const SETTLES_MS = 250;

export interface SliderProps {
  readonly label: string;
  readonly hint: string;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly value: number;
  readonly write: (value: number) => string;
  /** Called once the hand rests, not at every step on the way. */
  readonly onChange: (value: number) => void;
}

/** A number between two others, set by hand or arrow keys; what it says follows at once, what rests on it when it rests. */
export function Slider({ label, hint, least, most, step, value, write, onChange }: SliderProps) {
  const id = useId();
  const [held, setHeld] = useState<number | null>(null);
  useEffect(() => {
    if (held === null) return;
    const timer = setTimeout(() => {
      onChange(held);
      setHeld(null);
    }, SETTLES_MS);
    return () => clearTimeout(timer);
  }, [held, onChange]);
  const shown = held ?? value;
  return (
    <div className="slider" title={hint}>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={shown}
        aria-label={label}
        aria-valuetext={write(shown)}
        onChange={(event) => setHeld(Number(event.target.value))}
      />
      <output htmlFor={id}>{write(shown)}</output>
    </div>
  );
}
