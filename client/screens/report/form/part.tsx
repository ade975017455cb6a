import { type ReactNode, useId } from 'react';

export interface PartProps {
  readonly name: string;
  readonly label: string;
  /** What must be mended; null where nothing must. */
  readonly problem: string | null;
  readonly children: ReactNode;
}

/** One question of the form, with what is wrong with its answer beside it. */
export function Part({ name, label, problem, children }: PartProps) {
  const id = useId();
  return (
    <fieldset
      className="part"
      data-part={name}
      aria-describedby={problem === null ? undefined : id}
      data-wrong={problem !== null || undefined}
    >
      <legend>{label}</legend>
      {children}
      {problem !== null && (
        <p id={id} className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
