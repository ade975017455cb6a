import { useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import '../../parts/parts.css';
import '../../screens/redraw/redraw.css';
import { ChecksPanel } from '../../screens/redraw/checks/checks_panel.tsx';
import { ComparePanel } from '../../screens/redraw/compare/compare_panel.tsx';
import { FiguresPanel } from '../../screens/redraw/figures/figures_panel.tsx';
import { ProposalsPanel } from '../../screens/redraw/proposals/proposals_panel.tsx';
import { SmallWork, uneven } from '../../screens/redraw/testing/small_work.ts';
import type { Language } from '../../wording/language.ts';
import { SpeechContext, speechOf } from '../../wording/use_wording.ts';

/** The panels beside the map of a draft, without map and server: `window.redrawPanels` is what tests hold them by. */
const PANELS = { figures: FiguresPanel, checks: ChecksPanel, proposals: ProposalsPanel, compare: ComparePanel };

const work = new SmallWork(uneven());
let show: (panel: keyof typeof PANELS, language: Language) => void = () => {};

function Panels() {
  const now = useSyncExternalStore(work.subscribe, work.now);
  const [[panel, language], set] = useState<[keyof typeof PANELS, Language]>(['figures', 'zh']);
  show = (nextPanel, nextLanguage) => set([nextPanel, nextLanguage]);
  const Shown = PANELS[panel];
  return (
    <SpeechContext value={speechOf(language)}>
      <aside className="draft__side" style={{ width: 'min(27rem, 100vw)', height: '100dvh' }}>
        <div className="draft-panel scrolls" data-panel={panel}>
          <Shown work={now} />
        </div>
      </aside>
    </SpeechContext>
  );
}

createRoot(document.getElementById('root')!).render(<Panels />);

const redrawPanels = {
  work,
  show: (panel: keyof typeof PANELS, language: Language = 'zh') => show(panel, language),
};
window.redrawPanels = redrawPanels;

declare global {
  interface Window {
    redrawPanels: typeof redrawPanels;
  }
}
