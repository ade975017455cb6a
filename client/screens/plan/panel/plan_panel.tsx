import type { ReactNode } from 'react';
import { Segments } from '../../../parts/segments.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { PANELS, type PanelName } from '../view/plan_view.ts';

export interface PlanPanelProps {
  readonly panel: PanelName;
  readonly onPanel: (panel: PanelName) => void;
  /** Above what scrolls: the scenario and the question. */
  readonly head: ReactNode;
  readonly children: ReactNode;
}

/** The one panel: what draft this is and what is asked, then its balance, or several scenarios side by side. */
export function PlanPanel({ panel, onPanel, head, children }: PlanPanelProps) {
  const { compare } = useSpeech().words.plan;
  const texts: Readonly<Record<PanelName, string>> = { balance: compare.balance, scenarios: compare.title };
  return (
    <>
      {head}
      <div className="plan__switch">
        <Segments
          label={compare.title}
          value={panel}
          onChange={onPanel}
          options={PANELS.map((value) => ({ value, text: texts[value] }))}
        />
      </div>
      {children}
    </>
  );
}
