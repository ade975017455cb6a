import { useId } from 'react';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { Place } from '../../data/use_places.ts';
import { ChecksPanel } from '../checks/checks_panel.tsx';
import { ComparePanel } from '../compare/compare_panel.tsx';
import type { DeskShown, DraftDesk } from '../data/draft_desk.ts';
import { FiguresPanel } from '../figures/figures_panel.tsx';
import { LifePanel } from '../life/life_panel.tsx';
import { useRestedVersion } from '../panel/use_work_version.ts';
import { ProposalsPanel } from '../proposals/proposals_panel.tsx';
import type { RedrawContested, RedrawWork } from '../redraw_work.ts';
import { TogetherPanel } from '../together/together_panel.tsx';
import { REDRAW_PANELS, type RedrawPanel } from '../view/redraw_view.ts';

export interface DraftPanelProps {
  readonly place: Place;
  readonly work: RedrawWork;
  readonly desk: DraftDesk;
  readonly shown: DeskShown;
  readonly panel: RedrawPanel;
  readonly onPanel: (panel: RedrawPanel) => void;
  readonly onContested: (contested: RedrawContested | null) => void;
}

/** The panel beside the map, one of several by tabs. */
export function DraftPanel({ place, work, desk, shown, panel, onPanel, onContested }: DraftPanelProps) {
  const { words, format } = useSpeech();
  const texts = words.redraw.draft;
  const id = useId();
  useRestedVersion(work);
  const conflicts = work.replica.openConflicts.length;
  const tabs = REDRAW_PANELS.filter((each) => each !== 'proposals' || work.canDraw || panel === 'proposals');
  const move = (by: number) => {
    const next = tabs[(tabs.indexOf(panel) + by + tabs.length) % tabs.length]!;
    onPanel(next);
    document.getElementById(`${id}-${next}`)?.focus();
  };
  return (
    <>
      <div className="draft-tabs" role="tablist" aria-label={texts.panel}>
        {tabs.map((each) => (
          <button
            key={each}
            id={`${id}-${each}`}
            type="button"
            role="tab"
            className="draft-tabs__tab"
            aria-selected={each === panel}
            aria-controls={`${id}-panel`}
            tabIndex={each === panel ? 0 : -1}
            onClick={() => onPanel(each)}
            onKeyDown={({ key }) => {
              if (key === 'ArrowRight') move(1);
              if (key === 'ArrowLeft') move(-1);
            }}
          >
            {texts.panels[each]}
            {each === 'together' && conflicts > 0 && (
              <span className="draft-tabs__count">{format.count(conflicts)}</span>
            )}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${panel}`} className="draft-panel scrolls">
        {panel === 'figures' && <FiguresPanel work={work} />}
        {panel === 'checks' && <ChecksPanel work={work} />}
        {panel === 'proposals' && <ProposalsPanel work={work} />}
        {panel === 'compare' && <ComparePanel work={work} />}
        {panel === 'together' && <TogetherPanel work={work} desk={desk} shown={shown} onContested={onContested} />}
        {panel === 'life' && <LifePanel place={place} work={work} desk={desk} shown={shown} />}
      </div>
    </>
  );
}
