import { useSpeech } from '../../../wording/use_wording.ts';
import type { SearchState } from './proposal_search.ts';

export interface SearchProgressProps {
  readonly state: SearchState;
  readonly onStop: () => void;
}

/** How far a search is, with a way to end it; then whether it was ended early or broke. */
export function SearchProgress({ state, onStop }: SearchProgressProps) {
  const { words, format } = useSpeech();
  const texts = words.redrawPanel.proposals;
  if (state.failure !== null) {
    return (
      <p className="redraw-proposals__note" role="alert" data-failed="true">
        {texts.failed(state.failure)}
      </p>
    );
  }
  if (!state.isRunning) {
    const isStopped = state.share === 1 && !state.isComplete;
    return isStopped ? <p className="redraw-proposals__note">{texts.stopped}</p> : null;
  }
  return (
    <div className="search-progress">
      <label>
        <span>{state.share === 0 ? texts.preparing : texts.running(format.share(state.share))}</span>
        <progress value={state.share} max={1} />
      </label>
      <button type="button" className="button" onClick={onStop}>
        {texts.stop}
      </button>
    </div>
  );
}
