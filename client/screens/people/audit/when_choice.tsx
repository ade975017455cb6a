import { useState } from 'react';
import { EntryField } from '../../../access/fields.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { Wording } from '../../../wording/wording.ts';
import { dayOf } from '../data/days.ts';
import { usePeople } from '../data/people_context.ts';
import { AUDIT_SPANS, type AuditWindow } from '../view/people_view.ts';

/** What a window says, in words; null for any time. */
export function whenText(window: AuditWindow | null, texts: Wording['people']['audit']): string | null {
  if (window === null) return null;
  return 'days' in window ? spanText(window.days, texts) : texts.range(window.from, window.to);
}

function spanText(days: number, texts: Wording['people']['audit']): string {
  if (days === 1) return texts.today;
  return days === 180 ? texts.halfYear : texts.days(String(days));
}

/** The last so many days with one press, or from one day to another. */
export function WhenChoice() {
  const { audit: texts, acts } = useSpeech().words.people;
  const { view, change } = usePeople();
  const { window } = view;
  const [days, setDays] = useState(() =>
    window && 'from' in window ? window : { from: dayOf(Date.now()), to: dayOf(Date.now()) },
  );
  const set = (next: AuditWindow | null) => change({ window: next, open: null });
  const setRange = (part: Partial<typeof days>) => {
    const next = { ...days, ...part };
    setDays(next);
    if (next.from !== '' && next.to !== '' && next.from <= next.to) set(next);
  };
  const isSpan = (span: number) => window !== null && 'days' in window && window.days === span;
  return (
    <div className="when-choice">
      <div className="when-choice__spans">
        <button type="button" className="button button--line" aria-pressed={window === null} onClick={() => set(null)}>
          {acts.any}
        </button>
        {AUDIT_SPANS.map((span) => (
          <button
            key={span}
            type="button"
            className="button button--line"
            aria-pressed={isSpan(span)}
            onClick={() => set({ days: span })}
          >
            {spanText(span, texts)}
          </button>
        ))}
      </div>
      <div className="people-form__row">
        <EntryField
          label={texts.from}
          type="date"
          value={days.from}
          onValue={(from) => setRange({ from })}
          problem={null}
        />
        <EntryField
          label={texts.to}
          type="date"
          value={days.to}
          onValue={(to) => setRange({ to })}
          problem={days.from > days.to ? texts.rangeWrong : null}
        />
      </div>
    </div>
  );
}
