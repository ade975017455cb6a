import type { Position } from '../../../../geodata/place.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { RedrawPresent } from '../redraw_work.ts';

export interface PresenceChipsProps {
  readonly present: readonly RedrawPresent[];
  readonly onShow: (position: Position) => void;
}

/** Who else is at the draft; a press shows where. */
export function PresenceChips({ present, onShow }: PresenceChipsProps) {
  const { together } = useSpeech().words.redraw;
  if (present.length === 0) return null;
  return (
    <ul className="presence" aria-label={together.here}>
      {present.map(({ id, name, isOwn, colour, position }) => (
        <li key={id}>
          <button
            type="button"
            className="presence__chip"
            data-colour={colour}
            disabled={position === null}
            title={together.fly(isOwn ? together.ownOther : name)}
            onClick={() => position && onShow(position)}
          >
            {isOwn ? together.ownOther : name}
          </button>
        </li>
      ))}
    </ul>
  );
}
