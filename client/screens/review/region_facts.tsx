import { useMemo } from 'react';
import { useMyself } from '../../access/use_session.ts';
import {
  type ReachInput,
  RegionCoverageDocument,
  RegionDetailDocument,
  type RegionDetailQuery,
} from '../../generated/operations.ts';
import type { Coverage, CoverageRow } from '../../live/coverage_state.ts';
import { useLine } from '../../live/line_context.ts';
import { FailedNotice } from '../../parts/failed_notice.tsx';
import { useSpeech } from '../../wording/use_wording.ts';
import { useAnswer } from '../data/use_answer.ts';
import type { Place } from '../data/use_places.ts';
import { CardFrame } from './card_frame.tsx';
import { RegionLineage } from './region_lineage.tsx';
import { TierTable } from './tier_table.tsx';

type Region = NonNullable<RegionDetailQuery['jurisdiction']['region']>;

export interface RegionFactsProps {
  readonly place: Place;
  readonly code: string;
  readonly category: Place['stationCategories'][number];
  readonly reach: ReachInput;
  readonly minutes: number;
  /** Rows of the level in the table: a region of it needs no question of its own. */
  readonly rows: readonly CoverageRow[];
  readonly total: Coverage | null;
  /** Grows when coverage changed. */
  readonly revision: number;
  readonly onClose: () => void;
  readonly onChooseRegion: (code: string) => void;
}

/** A street, community or grid: its people, who works there, and how much of it is in reach. */
export function RegionFacts(props: RegionFactsProps) {
  const { place, code, category, reach, minutes, rows, total, revision, onClose, onChooseRegion } = props;
  const { words, name } = useSpeech();
  const { client } = useLine();
  const { sees } = useMyself();
  const staff = sees('staff');
  const detail = useAnswer({
    client,
    document: RegionDetailDocument,
    variables: useMemo(() => ({ place: place.code, code, staff }), [place.code, code, staff]),
  });
  const region = detail.data?.jurisdiction.region ?? null;
  const level = region?.level ?? null;
  const listed = rows.find((row) => row.region.code === code);
  const isAsked = level !== null && !listed;
  const table = useAnswer({
    client,
    document: RegionCoverageDocument,
    variables: useMemo(
      () => (isAsked ? { place: place.code, reach, minutes, level } : null),
      [place.code, reach, minutes, level, isAsked],
    ),
    revision,
  });
  const row = listed ?? table.data?.jurisdiction.coverage.find((other) => other.region.code === code);
  const deepest = Math.max(...place.levels.map((other) => other.level));
  const levelName = place.levels.find((other) => other.level === level)?.name;
  return (
    <CardFrame
      kind={levelName ? name(levelName) : words.card.region}
      title={region ? name(region.name) : code}
      onClose={onClose}
    >
      {detail.error && <FailedNotice error={detail.error} onRetry={detail.retry} />}
      {!region && detail.isLoading && <div className="skeleton" style={{ height: '10rem' }} />}
      {!region && detail.data && <p>{words.card.gone}</p>}
      {region && (
        <>
          <div className="card__answer">
            <p>{words.card.coverage(name(category.name))}</p>
            {row && total && row.coverage.residents.denominator > 0 && (
              <TierTable coverage={row.coverage} total={total} ownMinutes={category.tierMinutes} />
            )}
            {row && row.coverage.residents.denominator === 0 && <p>{words.table.noHomes}</p>}
            {!row && table.error && <FailedNotice error={table.error} onRetry={table.retry} />}
            {!row && !table.error && <div className="skeleton" style={{ height: '9rem' }} />}
          </div>
          <PeopleFacts region={region} isGrid={level === deepest} onChooseRegion={onChooseRegion} />
          <RegionLineage region={region} place={place.code} />
          <p className="card__hint">{words.card.walkHint}</p>
        </>
      )}
    </CardFrame>
  );
}

interface PeopleFactsProps {
  readonly region: Region;
  /** Grid workers belong to grids: of a larger region, none is not a finding. */
  readonly isGrid: boolean;
  readonly onChooseRegion: (code: string) => void;
}

function PeopleFacts({ region, isGrid, onChooseRegion }: PeopleFactsProps) {
  const { words, format, name } = useSpeech();
  const { card } = words;
  const { people, staff, parent } = region;
  const workers = (staff ?? []).filter(({ role }) => role === 'grid_worker');
  const fullTime = workers.filter((worker) => worker.fullTime).length;
  const heads = (staff ?? []).length - workers.length;
  return (
    <dl className="facts">
      {people && (
        <>
          <dt>{card.households}</dt>
          <dd>
            {format.count(people.households)} {people.estimated && <span className="badge">{card.estimated}</span>}
          </dd>
          <dt>{card.residents}</dt>
          <dd>{format.count(people.residents)}</dd>
          <dt>{card.residents60}</dt>
          <dd>{format.people(people.residents60)}</dd>
          <dt>{card.residents70To79}</dt>
          <dd>{format.people(people.residents70To79)}</dd>
          <dt>{card.residents80}</dt>
          <dd>{format.people(people.residents80)}</dd>
        </>
      )}
      {staff && (isGrid || workers.length > 0) && (
        <>
          <dt>{card.gridWorkers}</dt>
          <dd>
            {format.count(workers.length)}
            {workers.length > 0 && ` (${card.gridWorkersFullTime(format.count(fullTime))})`}
          </dd>
        </>
      )}
      {heads > 0 && (
        <>
          <dt>{card.buildingHeads}</dt>
          <dd>{format.count(heads)}</dd>
        </>
      )}
      {parent && (
        <>
          <dt>{card.belongs}</dt>
          <dd>
            <button type="button" className="text-button" onClick={() => onChooseRegion(parent.code)}>
              {name(parent.name)}
            </button>
          </dd>
        </>
      )}
      <dt>{card.code}</dt>
      <dd className="figure-card__digest">{region.code}</dd>
    </dl>
  );
}
