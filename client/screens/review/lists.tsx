import type { Geometry } from 'geojson';
import { type ReactNode, useCallback } from 'react';
import { useMyself } from '../../access/use_session.ts';
import type { LiveCase } from '../../live/live_state.ts';
import type { LiveSnapshot } from '../../live/live_store.ts';
import { CaseList } from '../../parts/case_list.tsx';
import { FailedNotice } from '../../parts/failed_notice.tsx';
import { Pick as PickOne } from '../../parts/pick.tsx';
import { Segments } from '../../parts/segments.tsx';
import { useSpeech } from '../../wording/use_wording.ts';
import { HeatControls } from '../common/heat_controls.tsx';
import type { Answer } from '../data/use_answer.ts';
import type { HeatTold } from '../data/use_heat.ts';
import type { PlaceData } from '../data/use_place_data.ts';
import type { Place } from '../data/use_places.ts';
import type { SingleCases } from '../data/use_single_cases.ts';
import type { ChangeView } from '../view/use_view_state.ts';
import { type Chosen, COLUMN_SETS, TABS, type ViewState } from '../view/view_state.ts';
import { CoverageTable } from './coverage_table.tsx';
import { GapList, type GapNode } from './gap_list.tsx';
import { HotspotPanel } from './hotspots/hotspot_panel.tsx';
import type { FoundHotspot, Hotspots } from './hotspots/use_hotspots.ts';
import { NetworkQuality } from './network_quality.tsx';
import { Tabs } from './tabs.tsx';

const CASES_SHOWN = 100;

export interface ListsProps {
  readonly place: Place;
  /** The level asked for, or the first where the place has no such one. */
  readonly level: number;
  readonly view: ViewState;
  readonly change: ChangeView;
  readonly data: PlaceData;
  readonly heat: HeatTold;
  readonly singles: SingleCases;
  readonly hotspots: Hotspots;
  readonly theme: 'dark' | 'light';
  readonly live: LiveSnapshot;
  readonly category: Place['stationCategories'][number] | null;
  readonly onChooseRegion: (code: string) => void;
  readonly onChoose: (chosen: Chosen) => void;
  readonly onFly: (longitude: number, latitude: number) => void;
  /** Brings the whole of an area into sight. */
  readonly onShow: (outline: Geometry) => void;
}

/** Coverage by region, gaps, latest cases: one at a time. */
export function Lists(props: ListsProps) {
  const {
    place,
    level,
    view,
    change,
    data,
    heat,
    singles,
    hotspots,
    theme,
    live,
    category,
    onChooseRegion,
    onChoose,
    onFly,
    onShow,
  } = props;
  const { words, name } = useSpeech();
  const { sees } = useMyself();
  const tabs = TABS.filter((each) => (each === 'gaps' ? sees('people') : each !== 'hotspots' || sees('hotspots')));
  // A link may name one that is not for everybody.
  const tab = tabs.includes(view.tab) ? view.tab : 'regions';
  const { coverage } = data;
  const gaps = data.gaps.data?.jurisdiction.gaps;
  const levelName = place.levels.find((other) => other.level === level)?.name;
  const chooseGap = useCallback(
    ({ id, outline }: GapNode) => {
      onChoose({ kind: 'gap', id });
      onShow(outline);
    },
    [onChoose, onShow],
  );
  const chooseHotspot = useCallback(
    ({ id, outline }: FoundHotspot) => {
      onChoose({ kind: 'hotspot', id });
      onShow(outline);
    },
    [onChoose, onShow],
  );
  const chooseCase = useCallback(
    ({ position }: LiveCase) => {
      if (position) onFly(position.longitude, position.latitude);
    },
    [onFly],
  );
  return (
    <Tabs
      tab={tab}
      tabs={tabs}
      onChange={(tab) => change({ tab })}
      counts={{ gaps: gaps?.totalCount, hotspots: hotspots.alerts.length || undefined }}
      beside={
        tab === 'regions' && (
          <span className="tabs__beside">
            <PickOne
              label={words.table.columns}
              value={view.columns}
              onChange={(columns) => change({ columns })}
              options={COLUMN_SETS.map((columns) => ({ value: columns, text: words.table.columnSets[columns] }))}
            />
            <Segments
              label={words.table.level}
              value={level}
              onChange={(value) => change({ level: value })}
              options={place.levels.map((other) => ({
                value: other.level,
                text: withoutAside(name(other.name)),
                hint: name(other.name),
              }))}
            />
          </span>
        )
      }
    >
      {tab === 'regions' && (
        <Awaited answer={{ data: coverage.digest, error: coverage.error, retry: coverage.retry }}>
          <CoverageTable
            rows={coverage.rows}
            total={coverage.total}
            columns={view.columns}
            ownMinutes={category?.tierMinutes ?? view.minutes}
            caption={words.table.caption(
              levelName ? name(levelName) : '',
              category ? name(category.name) : '',
              String(view.minutes),
            )}
            chosenCode={view.chosen?.kind === 'region' ? view.chosen.code : null}
            onChoose={onChooseRegion}
          />
        </Awaited>
      )}
      {tab === 'gaps' && (
        <Awaited answer={data.gaps}>
          <GapList
            gaps={gaps?.nodes ?? []}
            totalCount={gaps?.totalCount ?? 0}
            chosenId={view.chosen?.kind === 'gap' ? view.chosen.id : null}
            onChoose={chooseGap}
          />
          <NetworkQuality place={place.code} />
        </Awaited>
      )}
      {tab === 'cases' && (
        <>
          {view.layers.includes('heat') && sees('heat') && (
            <HeatControls
              place={place}
              heat={heat}
              singles={singles}
              view={view.heat}
              theme={theme}
              onChange={(asked) => change({ heat: asked }, 'replace')}
            />
          )}
          {live.cases.length > 0 ? (
            <CaseList cases={live.cases.slice(0, CASES_SHOWN)} onChoose={chooseCase} />
          ) : (
            <p className="panel__empty">{words.cases.none}</p>
          )}
        </>
      )}
      {tab === 'hotspots' && (
        <Awaited answer={hotspots.answer}>
          <HotspotPanel
            place={place}
            hotspots={hotspots}
            chosenId={view.chosen?.kind === 'hotspot' ? view.chosen.id : null}
            onRun={(run) => change({ run, chosen: null })}
            onChoose={chooseHotspot}
          />
        </Awaited>
      )}
    </Tabs>
  );
}

/** 街道(一级网格) as 街道: the aside is for whoever points at it. */
function withoutAside(text: string): string {
  return text.replace(/\s*[(（][^()（）]*[)）]$/, '') || text;
}

interface AwaitedProps {
  readonly answer: Pick<Answer<unknown>, 'data' | 'error' | 'retry'>;
  readonly children: ReactNode;
}

/** The children once there is an answer; until then where they will stand; a way on where it failed. */
function Awaited({ answer, children }: AwaitedProps) {
  if (answer.data) return children;
  if (answer.error) return <FailedNotice error={answer.error} onRetry={answer.retry} />;
  return (
    <div className="panel__waiting" aria-busy="true">
      {['a', 'b', 'c', 'd', 'e', 'f'].map((line) => (
        <div key={line} className="skeleton" />
      ))}
    </div>
  );
}
