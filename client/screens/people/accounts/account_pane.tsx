import { useCallback, useEffect, useMemo, useState } from 'react';
import { useMyself } from '../../../access/use_session.ts';
import { OneAccountDocument } from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import { FailedNotice } from '../../../parts/failed_notice.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useAnswer } from '../../data/use_answer.ts';
import { GrantsOf } from '../grants/grants_of.tsx';
import { AccountActs } from './account_acts.tsx';
import { AccountMarks } from './account_marks.tsx';
import type { AccountRow } from './accounts_page.tsx';

export interface AccountPaneProps {
  readonly id: string;
  /** As the list has it, shown until it was read; null where the list does not have it. */
  readonly listed: AccountRow | null;
  readonly onChanged: (account: AccountRow) => void;
}

/** One account: what is known of it, what can be done to it, and its grants. */
export function AccountPane({ id, listed, onChanged }: AccountPaneProps) {
  const { words, format } = useSpeech();
  const { accounts: texts, created, never } = words.people;
  const { fresh } = useLine();
  const { me } = useMyself();
  const [revision, setRevision] = useState(0);
  const [told, setTold] = useState<string | null>(null);
  const { data, error, retry, isLoading } = useAnswer({
    client: fresh,
    document: OneAccountDocument,
    variables: useMemo(() => ({ id }), [id]),
    revision,
  });
  const read = data?.account ?? null;
  useEffect(() => {
    if (read) onChanged(read);
  }, [read, onChanged]);
  const readAnew = useCallback(() => setRevision((count) => count + 1), []);
  const account = listed ?? read;
  if (!account) {
    if (error) return <FailedNotice error={error} onRetry={retry} />;
    if (isLoading) return <div className="people-pane__waiting skeleton" aria-busy="true" />;
    return <Notice title={texts.gone} />;
  }
  return (
    <article className="person" aria-label={account.shownName}>
      <header className="person__head">
        <h2>{account.shownName}</h2>
        <AccountMarks account={account} isOwn={account.id === me.account?.id} />
      </header>
      <dl className="facts">
        <dt>{texts.loginName}</dt>
        <dd>
          <code>{account.name}</code>
        </dd>
        <dt>{created}</dt>
        <dd>{format.moment(account.createdAt)}</dd>
        <dt>{texts.lastSeen}</dt>
        <dd>{account.lastSeenAt === null ? never : format.moment(account.lastSeenAt)}</dd>
      </dl>
      <AccountActs
        account={account}
        onChanged={(changed, what) => {
          onChanged(changed);
          setTold(what);
        }}
      />
      <GrantsOf
        account={account}
        onChanged={(what) => {
          readAnew();
          setTold(what);
        }}
      />
      <p className="people-told" role="status">
        {told}
      </p>
    </article>
  );
}
