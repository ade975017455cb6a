import { memo } from 'react';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useNow } from '../../data/use_now.ts';
import { usePeople } from '../data/people_context.ts';
import { actionText, actorText, type EntryRow, standingOf, subjectText } from './audit_words.ts';

/** One entry: when, who, what and about what. */
export const EntryLine = memo(function EntryLine(props: { readonly entry: EntryRow; readonly isOpen: boolean }) {
  const { entry, isOpen } = props;
  const speech = useSpeech();
  const { words, format } = speech;
  const { audit: texts } = words.people;
  const { change } = usePeople();
  const now = useNow(60_000);
  return (
    <li>
      <button
        type="button"
        className="people-row people-row--entry"
        aria-current={isOpen ? 'true' : undefined}
        data-standing={standingOf(entry)}
        onClick={() => change({ open: String(entry.position) }, isOpen ? 'replace' : 'push')}
      >
        <time className="people-row__at" dateTime={entry.happenedAt}>
          {format.shortMoment(entry.happenedAt, now)}
        </time>
        <span className="people-row__who">
          <strong>{actionText(entry.action, speech)}</strong>
          {entry.outcome !== 'done' && (
            <span className="badge" data-outcome={standingOf(entry)}>
              {texts.standings[standingOf(entry)]}
            </span>
          )}
        </span>
        <span className="people-row__what">
          <span>
            {actorText(entry, speech)}
            {entry.role && ` · ${words.access.roles[entry.role].name}`}
          </span>
        </span>
        <span className="people-row__when">{subjectText(entry, speech)}</span>
      </button>
    </li>
  );
});
