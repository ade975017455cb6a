import { memo } from 'react';
import { useMyself } from '../../../access/use_session.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { usePeople } from '../data/people_context.ts';
import { useSoon } from '../data/use_soon.ts';
import { grantState, grantText } from '../grants/grant_words.ts';
import { AccountMarks } from './account_marks.tsx';
import type { AccountRow } from './accounts_page.tsx';

/** Grants that a line tells; the others are counted. */
const TOLD = 3;

/** One account: who it is, and what he may do now. */
export const AccountLine = memo(function AccountLine(props: {
  readonly account: AccountRow;
  readonly isOpen: boolean;
}) {
  const { account, isOpen } = props;
  const speech = useSpeech();
  const { accounts: texts } = speech.words.people;
  const { place, change } = usePeople();
  const { me } = useMyself();
  const now = useSoon();
  const standing = account.grants.filter((grant) => grantState(grant, now) !== 'ended');
  return (
    <li>
      <button
        type="button"
        className="people-row"
        data-off={account.disabledAt !== null}
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => change({ open: account.id }, isOpen ? 'replace' : 'push')}
      >
        <span className="people-row__who">
          <strong>{account.shownName}</strong>
          <code>{account.name}</code>
          <AccountMarks account={account} isOwn={account.id === me.account?.id} />
        </span>
        <span className="people-row__what">
          {standing.length === 0 && (
            <span className="people-row__none">{account.grants.length === 0 ? texts.noGrant : texts.noneNow}</span>
          )}
          {standing.slice(0, TOLD).map((grant) => (
            <span key={grant.id}>{grantText(grant, place.code, now, speech)}</span>
          ))}
          {standing.length > TOLD && <span>{texts.more(speech.format.count(standing.length - TOLD))}</span>}
        </span>
        <span className="people-row__when">
          <span className="people-row__label">{texts.lastSeen} </span>
          {account.lastSeenAt === null ? speech.words.people.never : speech.format.shortMoment(account.lastSeenAt, now)}
        </span>
      </button>
    </li>
  );
});
