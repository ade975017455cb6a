import { useSpeech } from '../../../wording/use_wording.ts';
import { Question } from '../../common/question.tsx';
import type { DayMoment, Place, WalkingProfile } from '../../data/use_places.ts';
import { CompareTable } from '../scenarios/compare_table.tsx';
import { ScenarioHead } from '../scenarios/scenario_head.tsx';
import { StaleList } from '../stale_list.tsx';
import type { PlanWork } from '../use_plan_work.ts';
import type { PlanView } from '../view/plan_view.ts';
import type { ChangePlanView } from '../view/use_plan_view.ts';
import { Balance, MoreFigures } from './balance.tsx';
import { ChangedRegions } from './changed_regions.tsx';
import { Histogram } from './histogram.tsx';
import { PlanPanel } from './plan_panel.tsx';

export interface PanelOfPlanProps {
  readonly place: Place;
  readonly profiles: readonly WalkingProfile[];
  readonly moments: readonly DayMoment[];
  readonly view: PlanView;
  readonly change: ChangePlanView;
  readonly work: PlanWork;
  readonly onEffect: () => void;
  readonly onChooseRegion: (code: string) => void;
  readonly onShowCompared: (place: number) => void;
}

/** What draft this is, what is asked, and what comes of it; or several scenarios side by side. */
export function PanelOfPlan(props: PanelOfPlanProps) {
  const { place, profiles, moments, view, change, work, onEffect, onChooseRegion, onShowCompared } = props;
  const { words } = useSpeech();
  const { category, scenarios, scenario, draft, regions, comparison, shown, plan } = work;
  const { figures } = plan;
  const head = (
    <>
      <ScenarioHead state={scenario} scenarios={scenarios} changes={draft.edits.length} onEffect={onEffect} />
      {category && (
        <Question
          categories={place.stationCategories}
          profiles={profiles}
          moments={moments}
          category={category}
          view={view}
          onAsk={change}
        />
      )}
    </>
  );
  return (
    <PlanPanel panel={view.panel} onPanel={(next) => change({ panel: next }, 'replace')} head={head}>
      {work.isComparing ? (
        <CompareTable
          list={scenarios.list ?? []}
          compared={view.compared}
          figures={comparison}
          shown={shown?.id ?? null}
          onCompared={(ids) => change({ compared: ids }, 'replace')}
          onShow={onShowCompared}
        />
      ) : (
        <>
          <StaleList stale={plan.stale} />
          {figures ? (
            <>
              <Balance figures={figures} minutes={view.minutes} />
              <Histogram figures={figures} minutes={view.minutes} />
              <MoreFigures
                figures={figures}
                circle={view.circle}
                onCircle={(circle) => change({ circle }, 'replace')}
              />
              <ChangedRegions
                figures={figures}
                levels={place.levels}
                level={view.level}
                onLevel={(level) => change({ level }, 'replace')}
                regions={regions}
                onChoose={onChooseRegion}
              />
            </>
          ) : (
            <div className="plan__panel--waiting" role="status" aria-label={words.plan.states.loading}>
              <div className="skeleton" style={{ height: '5rem' }} />
              <div className="skeleton" style={{ height: '11rem' }} />
              <div className="skeleton" style={{ height: '7rem' }} />
            </div>
          )}
        </>
      )}
    </PlanPanel>
  );
}
