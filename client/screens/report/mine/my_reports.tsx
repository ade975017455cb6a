import { useState } from 'react';
import { ConnectionSign } from '../../../parts/connection_sign.tsx';
import { FailedNotice } from '../../../parts/failed_notice.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { usePhone } from '../data/phone_context.ts';
import { MyReport } from './my_report.tsx';
import { WaitingCard } from './waiting_card.tsx';

const SHOWN_AT_ONCE = 10;

/**
 * What whoever is signed in reported, from whatever device: what is still on its way from this one first, then what this one
 * sent and the server's list does not hold, then the list, newest first.
 */
export function MyReports() {
  const { words } = useSpeech();
  const { mine: texts } = words.report;
  const { reports, heard, store, mine } = usePhone();
  const { cases, others, total, hasMore, isLoading, error, readMore } = mine;
  const { waiting } = reports;
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const count = waiting.length + others.length + cases.length;
  if (count === 0 && total === null) {
    return error ? (
      <FailedNotice error={error} onRetry={readMore} />
    ) : (
      <div className="phone__reading" aria-busy="true" />
    );
  }
  if (count === 0) {
    return (
      <Notice title={texts.none}>
        <p>{texts.noneHint}</p>
      </Notice>
    );
  }
  const more = () => {
    setShown(shown + SHOWN_AT_ONCE);
    if (shown + SHOWN_AT_ONCE >= cases.length && !isLoading) readMore();
  };
  return (
    <div className="mine">
      <ConnectionSign connection={heard.connection} />
      {waiting.map((report) => (
        <WaitingCard key={report.key} report={report} />
      ))}
      {others.map(({ id, key }) => (
        <MyReport key={id} id={id} onForget={() => void store.drop(key)} />
      ))}
      {cases.slice(0, shown).map(({ id }) => (
        <MyReport key={id} id={id} />
      ))}
      {error && <FailedNotice error={error} onRetry={readMore} />}
      {(shown < cases.length || hasMore) && (
        <button type="button" className="button button--line" aria-busy={isLoading} onClick={more}>
          {texts.more}
        </button>
      )}
    </div>
  );
}
