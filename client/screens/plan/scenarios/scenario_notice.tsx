import { useSpeech } from '../../../wording/use_wording.ts';
import type { OpenedScenarioState } from './use_opened_scenario.ts';

/** What came of the last thing done with the scenario; of a conflict, both ways out of it. */
export function ScenarioNotice({ state }: { readonly state: OpenedScenarioState }) {
  const { words, format, language } = useSpeech();
  const { scenario } = words.plan;
  const { note, newer, isGone, dismiss, open, saveAs } = state;
  if (note?.kind === 'conflict') {
    const { theirs, name } = note;
    return (
      <div className="scenario__note scenario__note--conflict" role="alert">
        <p>{scenario.conflict(name)}</p>
        <div className="scenario__acts">
          <button type="button" className="button button--edge" disabled={!theirs} onClick={() => open(theirs)}>
            {scenario.takeTheirs}
          </button>
          <button type="button" className="button button--edge" onClick={() => void saveAs(scenario.mine(name))}>
            {scenario.mineAsNew}
          </button>
        </div>
      </div>
    );
  }
  if (note?.kind === 'failed') {
    return (
      <p className="scenario__note scenario__note--conflict" role="alert">
        {note.sentence?.[language] ?? words.states.failedServer}
      </p>
    );
  }
  if (newer) {
    return (
      <div className="scenario__note scenario__note--newer" role="status">
        <p>{scenario.newer(newer.name, format.count(newer.version))}</p>
        <div className="scenario__acts">
          <button type="button" className="text-button" onClick={() => open(newer)}>
            {scenario.takeNewer}
          </button>
          <button type="button" className="text-button" onClick={state.keepMine}>
            {scenario.keepMine}
          </button>
        </div>
      </div>
    );
  }
  if (isGone)
    return (
      <p className="scenario__note" role="status">
        {scenario.gone}
      </p>
    );
  if (!note) return null;
  return (
    <p className="scenario__note" role="status">
      {note.kind === 'saved' ? scenario.saved(note.name) : scenario.removed(note.name)}
      <button type="button" className="text-button" onClick={dismiss}>
        {words.plan.live.dismiss}
      </button>
    </p>
  );
}
