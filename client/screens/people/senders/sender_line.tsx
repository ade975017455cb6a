import { useSpeech } from '../../../wording/use_wording.ts';
import { lastDayBefore } from '../data/days.ts';
import { usePeople } from '../data/people_context.ts';
import { useSoon } from '../data/use_soon.ts';
import type { UnitKind } from '../data/use_units.ts';
import { kindNames } from './kind_names.ts';
import { senderState } from './sender_state.ts';
import type { SenderRow } from './senders_page.tsx';

export interface SenderLineProps {
  readonly sender: SenderRow;
  readonly kinds: readonly UnitKind[];
  readonly isOpen: boolean;
}

/** One sender: what it is, what it may send, and whether it still may. */
export function SenderLine({ sender, kinds, isOpen }: SenderLineProps) {
  const { words, name, format } = useSpeech();
  const { senders: texts, lastUsed, never, until } = words.people;
  const { change } = usePeople();
  const now = useSoon();
  const state = senderState(sender, now);
  return (
    <li>
      <button
        type="button"
        className="people-row"
        data-off={state !== 'valid'}
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => change({ open: sender.code }, isOpen ? 'replace' : 'push')}
      >
        <span className="people-row__who">
          <strong>{sender.name}</strong>
          <code>{sender.code}</code>
          <span className="people-marks">
            <span className="badge badge--quiet">{texts.ways[sender.way]}</span>
            {state !== 'valid' && <span className="badge">{texts[state]}</span>}
          </span>
        </span>
        <span className="people-row__what">
          <span>
            {sender.kinds.length === 0
              ? texts.allKinds
              : kindNames(sender.kinds, kinds, name).join(words.units.listComma)}
          </span>
          {state === 'valid' && sender.validTo !== null && <span>{until(lastDayBefore(sender.validTo))}</span>}
        </span>
        <span className="people-row__when">
          <span className="people-row__label">{lastUsed} </span>
          {sender.lastUsedAt === null ? never : format.shortMoment(sender.lastUsedAt, now)}
        </span>
      </button>
    </li>
  );
}
