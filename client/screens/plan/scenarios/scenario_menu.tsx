import { useState } from 'react';
import { useMyself } from '../../../access/use_session.ts';
import { Popover } from '../../../parts/popover.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { OpenedScenarioState } from './use_opened_scenario.ts';
import type { Scenarios } from './use_scenarios.ts';

export interface ScenarioMenuProps {
  readonly state: OpenedScenarioState;
  readonly scenarios: Scenarios;
  readonly onSaveAs: () => void;
  readonly onRename: () => void;
}

/** Every saved scenario, and what can be done with the opened one. */
export function ScenarioMenu({ state, scenarios, onSaveAs, onRename }: ScenarioMenuProps) {
  const { words, format } = useSpeech();
  const { scenario } = words.plan;
  const { opened } = state;
  const { may } = useMyself();
  const [isSure, setSure] = useState(false);
  // Another number makes the list anew, closed.
  const [done, setDone] = useState(0);
  const act = (what: () => void) => () => {
    setDone((count) => count + 1);
    setSure(false);
    what();
  };
  const list = scenarios.list ?? [];
  return (
    <Popover key={done} label={scenario.open} now={scenario.choose} className="scenario__open">
      <div className="scenario-menu">
        {list.length === 0 ? (
          <p className="scenario-menu__none">{scenario.none}</p>
        ) : (
          <ul className="scenario-menu__list scrolls">
            {list.map((other) => (
              <li key={other.id}>
                <button
                  type="button"
                  className="scenario-menu__item"
                  aria-current={other.id === opened?.id}
                  onClick={act(() => state.open(other))}
                >
                  <span>{other.name}</span>
                  <small>
                    {scenario.changes(format.count(other.edits.length))} ·{' '}
                    {scenario.version(format.count(other.version), format.moment(other.savedAt))}
                  </small>
                </button>
              </li>
            ))}
          </ul>
        )}
        <div className="scenario-menu__acts">
          <button type="button" className="button button--edge" onClick={act(() => state.open(null))}>
            {scenario.fresh}
          </button>
          {may('saveScenario') && (
            <button type="button" className="button button--edge" onClick={act(onSaveAs)}>
              {scenario.saveAs}
            </button>
          )}
          {opened && !isSure && may('deleteScenario') && (
            <>
              <button type="button" className="button button--edge" onClick={act(onRename)}>
                {scenario.rename}
              </button>
              <button type="button" className="button button--edge" onClick={() => setSure(true)}>
                {scenario.remove}
              </button>
            </>
          )}
        </div>
        {opened && isSure && (
          <div className="scenario__note scenario__note--conflict" role="alert">
            <p>{scenario.removeSure(opened.name)}</p>
            <div className="scenario__acts">
              <button type="button" className="button button--edge" onClick={act(() => void state.remove())}>
                {scenario.remove}
              </button>
              <button type="button" className="button" onClick={() => setSure(false)}>
                {scenario.cancel}
              </button>
            </div>
          </div>
        )}
      </div>
    </Popover>
  );
}
