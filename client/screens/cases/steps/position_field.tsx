import { useEffect, useId } from 'react';
import type { Position } from '../../../../geodata/place.ts';
import { Icon } from '../../../parts/icon.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useDesk } from '../data/desk_context.ts';

export interface PositionFieldProps {
  readonly position: Position | null;
  readonly onPosition: (position: Position | null) => void;
}

const DIGITS = 5;

/** A place on the ground, pointed at on the map beside: by a click, or by arrow keys and Enter. */
export function PositionField({ position, onPosition }: PositionFieldProps) {
  const { words } = useSpeech();
  const { steps } = words.desk;
  const { pointing } = useDesk();
  const id = useId();
  const isAsking = pointing.asker === id;
  const { clear, giveUp } = pointing;
  useEffect(
    () => () => {
      clear();
      giveUp();
    },
    [clear, giveUp],
  );
  return (
    <div className="position-field">
      <button
        type="button"
        className="button button--line"
        aria-pressed={isAsking}
        onClick={() => (isAsking ? giveUp() : pointing.begin(id, onPosition))}
      >
        <Icon name="pin" />
        {isAsking ? steps.positionPicking : steps.positionPick}
      </button>
      <span className="position-field__now">
        {position === null ? steps.positionNone : `${position[0].toFixed(DIGITS)}, ${position[1].toFixed(DIGITS)}`}
      </span>
      {position !== null && (
        <button
          type="button"
          className="button button--bare"
          aria-label={steps.positionClear}
          title={steps.positionClear}
          onClick={() => {
            pointing.clear();
            onPosition(null);
          }}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
