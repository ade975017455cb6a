import type { ReactNode } from 'react';

export interface ToggleProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** On or off at once. The words inside are its name. */
export function Toggle({ isOn, onChange, hint, children }: ToggleProps) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      className="toggle"
      title={hint}
      onClick={() => onChange(!isOn)}
    >
      {children}
      <span className="toggle__track" />
    </button>
  );
}
