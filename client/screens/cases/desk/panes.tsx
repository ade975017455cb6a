import { useEffect, useState } from 'react';
import { useMedia } from '../../../parts/use_media.ts';
import { useSpeech } from '../../../wording/use_wording.ts';

export type Pane = 'list' | 'case' | 'map';

export interface Panes {
  /** Those that stand side by side now. */
  readonly shown: readonly Pane[];
  readonly show: (pane: Pane) => void;
}

interface PanesInput {
  readonly isWide: boolean;
  readonly isCaseShown: boolean;
  /** True while somebody is asked to point at a place on the map. */
  readonly isPointing: boolean;
}

/** Which panes there is room for: three at a desk, two on a tablet (the list stays), one on a phone. */
export function usePanes({ isWide, isCaseShown, isPointing }: PanesInput): Panes {
  const isPhone = useMedia('(max-width: 760px)');
  const [chosen, setChosen] = useState<Pane>('list');
  useEffect(() => {
    setChosen(isCaseShown ? 'case' : 'list');
  }, [isCaseShown]);
  // Until a case is open the map has its room.
  if (isWide) return { shown: isCaseShown ? ['list', 'case', 'map'] : ['list', 'map'], show: setChosen };
  const front: Pane = isPointing ? 'map' : chosen;
  if (isPhone) return { shown: [front], show: setChosen };
  const beside: Pane = front === 'list' ? (isCaseShown ? 'case' : 'map') : front;
  return { shown: ['list', beside], show: setChosen };
}

/** The way between panes where there is no room for all. */
export function PaneSwitch({ panes }: { readonly panes: Panes }) {
  const { panes: texts } = useSpeech().words.desk;
  const isPhone = useMedia('(max-width: 760px)');
  const choices: readonly Pane[] = isPhone ? ['list', 'case', 'map'] : ['case', 'map'];
  return (
    <nav className="pane-switch" aria-label={texts.label}>
      {choices.map((pane) => (
        <button
          key={pane}
          type="button"
          className="button"
          aria-pressed={panes.shown.includes(pane)}
          onClick={() => panes.show(pane)}
        >
          {texts[pane]}
        </button>
      ))}
    </nav>
  );
}
