import { useState } from 'react';
import { ConnectionSign } from '../../../parts/connection_sign.tsx';
import { FailedNotice } from '../../../parts/failed_notice.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { notListed } from '../data/my_list.ts';
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
  const { list, isLoading, error, retry, readMore } = mine;
  const { waiting, sent } = reports;
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const others = notListed(list, sent);
  const count = waiting.length + others.length + list.cases.length;
  if (count === 0 && list.total === null) {
    return error ? <FailedNotice error={error} onRetry={retry} /> : <div className="phone__reading" aria-busy="true" />;
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
    if (shown + SHOWN_AT_ONCE >= list.cases.length && !isLoading) readMore();
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
      {list.cases.slice(0, shown).map(({ id }) => (
        <MyReport key={id} id={id} />
      ))}
      {error && <FailedNotice error={error} onRetry={retry} />}
      {(shown < list.cases.length || list.next !== null) && (
        <button type="button" className="button button--line" aria-busy={isLoading} onClick={more}>
          {texts.more}
        </button>
      )}
    </div>
  );
}
