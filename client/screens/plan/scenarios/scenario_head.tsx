import { memo, useState } from 'react';
import { useMyself } from '../../../access/use_session.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { NameForm } from './name_form.tsx';
import { ScenarioMenu } from './scenario_menu.tsx';
import { ScenarioNotice } from './scenario_notice.tsx';
import type { OpenedScenarioState } from './use_opened_scenario.ts';
import type { Scenarios } from './use_scenarios.ts';

export interface ScenarioHeadProps {
  readonly state: OpenedScenarioState;
  readonly scenarios: Scenarios;
  /** Number of edits in the draft. */
  readonly changes: number;
  readonly onEffect: () => void;
}

type Naming = 'save' | 'rename' | null;

/** What draft this is, whether it is saved, and what can be done with it. */
export const ScenarioHead = memo(function ScenarioHead({ state, scenarios, changes, onEffect }: ScenarioHeadProps) {
  const { words, format } = useSpeech();
  const { scenario, effect } = words.plan;
  const { opened, isChanged } = state;
  const { may } = useMyself();
  const [naming, setNaming] = useState<Naming>(null);
  const name = (text: string) => {
    setNaming(null);
    void (naming === 'rename' ? state.rename(text) : state.saveAs(text));
  };
  const title = opened?.name ?? (changes > 0 ? scenario.draft : scenario.unchanged);
  return (
    <section className="scenario" aria-label={scenario.label}>
      {naming ? (
        <NameForm first={opened?.name ?? ''} onName={name} onCancel={() => setNaming(null)} />
      ) : (
        <div className="scenario__line">
          <div className="scenario__names">
            <h2 title={title}>{title}</h2>
            <p>
              {changes > 0 && <span>{scenario.changes(format.count(changes))}</span>}
              {opened && <span>{scenario.version(format.count(opened.version), format.moment(opened.savedAt))}</span>}
              {opened && isChanged && <span className="scenario__changed">{scenario.changed}</span>}
            </p>
          </div>
          <ScenarioMenu
            state={state}
            scenarios={scenarios}
            onSaveAs={() => setNaming('save')}
            onRename={() => setNaming('rename')}
          />
        </div>
      )}
      {!naming && changes > 0 && (may('saveScenario') || may('changeStation')) && (
        <div className="scenario__acts">
          {may('saveScenario') && (
            <button
              type="button"
              className="button button--main"
              disabled={!isChanged}
              onClick={() => (opened ? void state.save() : setNaming('save'))}
            >
              {scenario.save}
            </button>
          )}
          {may('changeStation') && (
            <button type="button" className="button button--edge" onClick={onEffect}>
              {effect.button}
            </button>
          )}
        </div>
      )}
      <ScenarioNotice state={state} />
    </section>
  );
});
