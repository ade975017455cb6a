import { useSpeech } from '../../../wording/use_wording.ts';
import { isBlank } from '../data/draft.ts';
import type { WaitingReport } from '../data/kept_reports.ts';
import { usePhone } from '../data/phone_context.ts';

/** A report that is on its way, or that was refused while another one was being written. */
export function WaitingCard({ report }: { readonly report: WaitingReport }) {
  const { words, format, language } = useSpeech();
  const { receipt: texts, refused } = words.report;
  const { store, reports, change } = usePhone();
  const { sending, said, draft } = reports;
  const { refusal, key, askedAt } = report;
  const mend = async () => {
    await store.takeBack(key);
    change({ page: 'form', report: null });
  };
  return (
    <article className="mine-card" data-waiting={refusal === null}>
      <header className="mine-card__head">
        <strong>{sending === key ? texts.sending : texts.waiting}</strong>
        <time dateTime={new Date(askedAt).toISOString()}>{format.shortMoment(askedAt, Date.now())}</time>
      </header>
      <p className="mine-card__words">{report.draft.description}</p>
      {refusal ? (
        <>
          <p className="field-problem" role="alert">
            {refused(refusal[language])}
          </p>
          {!isBlank(draft) && <small className="report__hint">{texts.finishFirst}</small>}
          <p className="report__acts">
            <button
              type="button"
              className="button button--main"
              disabled={!isBlank(draft)}
              onClick={() => void mend()}
            >
              {texts.mend}
            </button>
            <button type="button" className="button button--line" onClick={() => void store.drop(key)}>
              {texts.drop}
            </button>
          </p>
        </>
      ) : (
        <p className="report__hint">{said ? texts.busy(said[language]) : texts.waitingHint}</p>
      )}
    </article>
  );
}
