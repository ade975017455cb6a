import { useEffect } from 'react';
import { Icon } from '../../../parts/icon.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { shortId } from '../../data/case_row.ts';
import { usePhone } from '../data/phone_context.ts';
import { MyReport } from './my_report.tsx';
import { WaitingCard } from './waiting_card.tsx';

/** What became of the report that was just handed in: on its way, or received under a number. */
export function Receipt() {
  const { receipt: texts } = useSpeech().words.report;
  const { view, change, reports, store } = usePhone();
  const waiting = reports.waiting.find(({ key }) => key === view.report);
  const sent = reports.sent.find(({ key }) => key === view.report);
  // Refused: it lies in the form again, with what is wrong beside it.
  const isBack = reports.refusal?.key === view.report;
  useEffect(() => {
    if (isBack) change({ page: 'form', report: null }, 'replace');
  }, [isBack, change]);
  return (
    <div className="mine">
      {sent && (
        <section className="receipt" role="status" data-case={sent.id}>
          <span className="receipt__sign">
            <Icon name="check" />
            {texts.sent}
          </span>
          <dl>
            <dt>{texts.number}</dt>
            <dd>{shortId(sent.id)}</dd>
          </dl>
          <p>{texts.keepNumber}</p>
        </section>
      )}
      {waiting && <WaitingCard report={waiting} />}
      {!sent && !waiting && !isBack && <Notice title={texts.unknown} />}
      <p className="report__acts">
        <button type="button" className="button button--main" onClick={() => change({ page: 'form', report: null })}>
          {texts.another}
        </button>
        <button type="button" className="button button--line" onClick={() => change({ page: 'mine', report: null })}>
          {texts.toMine}
        </button>
      </p>
      {sent && <MyReport id={sent.id} onForget={() => void store.drop(sent.key)} />}
    </div>
  );
}
