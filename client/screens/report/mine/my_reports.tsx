import { useState } from 'react';
import { ConnectionSign } from '../../../parts/connection_sign.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { usePhone } from '../data/phone_context.ts';
import { MyReport } from './my_report.tsx';
import { WaitingCard } from './waiting_card.tsx';

const SHOWN_AT_ONCE = 10;

/** What was reported from this browser: what is still on its way first, then the newest. */
export function MyReports() {
  const { words } = useSpeech();
  const { mine: texts } = words.report;
  const { reports, heard } = usePhone();
  const { waiting, sent } = reports;
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  if (waiting.length + sent.length === 0) {
    return (
      <Notice title={texts.none}>
        <p>{texts.noneHint}</p>
      </Notice>
    );
  }
  return (
    <div className="mine">
      {sent.length > 0 && <ConnectionSign connection={heard.connection} />}
      {waiting.map((report) => (
        <WaitingCard key={report.key} report={report} />
      ))}
      {sent.slice(0, shown).map((report) => (
        <MyReport key={report.key} report={report} />
      ))}
      {shown < sent.length && (
        <button type="button" className="button button--line" onClick={() => setShown(shown + SHOWN_AT_ONCE)}>
          {texts.more}
        </button>
      )}
    </div>
  );
}
