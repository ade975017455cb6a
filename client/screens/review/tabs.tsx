import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { useSpeech } from '../../wording/use_wording.ts';
import type { Tab } from '../view/view_state.ts';

export interface TabsProps {
  readonly tab: Tab;
  /** Those that are for whoever looks. */
  readonly tabs: readonly Tab[];
  readonly onChange: (tab: Tab) => void;
  readonly counts: Partial<Readonly<Record<Tab, number | undefined>>>;
  /** Stands at the end of the row of tabs. */
  readonly beside: ReactNode;
  readonly children: ReactNode;
}

/** Tabs after the pattern of WAI-ARIA: arrows move between them, Tab goes on into the panel. */
export function Tabs({ tab, tabs, onChange, counts, beside, children }: TabsProps) {
  const { words, format } = useSpeech();
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length]!;
    onChange(next);
    row.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  return (
    <section className="tabs">
      <div className="tabs__row">
        <div ref={row} role="tablist" aria-label={words.tabs.label} className="tabs__list">
          {tabs.map((other) => (
            <button
              key={other}
              id={`${id}-${other}`}
              data-tab={other}
              type="button"
              role="tab"
              aria-selected={other === tab}
              aria-controls={`${id}-panel`}
              tabIndex={other === tab ? 0 : -1}
              className="tabs__tab"
              onClick={() => onChange(other)}
              onKeyDown={onKeyDown}
            >
              {words.tabs[other]}
              {counts[other] !== undefined && <small>{format.count(counts[other])}</small>}
            </button>
          ))}
        </div>
        {beside}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${tab}`} className="tabs__panel scrolls">
        {children}
      </div>
    </section>
  );
}
