import type { WalkQuery } from '../../generated/operations.ts';
import type { LiveStation } from '../../live/live_state.ts';
import type { MapRegion } from '../../map/map_stage_props.ts';
import { FailedNotice } from '../../parts/failed_notice.tsx';
import { useSpeech } from '../../wording/use_wording.ts';
import type { Answer } from '../data/use_answer.ts';
import { walkMinutes } from './walk_minutes.ts';

export interface HomeFactsProps {
  readonly walk: Answer<WalkQuery>;
  readonly stations: readonly LiveStation[];
  readonly categoryName: string;
  readonly minutes: number;
  /** The grid that it lies in. */
  readonly region: MapRegion | null;
  readonly onChooseRegion: (code: string) => void;
  readonly onChooseStation: (code: string) => void;
}

/** How long the walk takes from here and to which station; the way itself lies on the map. */
export function HomeFacts(props: HomeFactsProps) {
  const { walk: answer, stations, categoryName, minutes, region, onChooseRegion, onChooseStation } = props;
  const { words, format, name } = useSpeech();
  const { card } = words;
  if (answer.error) return <FailedNotice error={answer.error} onRetry={answer.retry} />;
  if (!answer.data) return <div className="skeleton" style={{ height: '6rem' }} />;
  const { walk } = answer.data.jurisdiction;
  const place = region && (
    <>
      <dt>{card.homeRegion}</dt>
      <dd>
        <button type="button" className="text-button" onClick={() => onChooseRegion(region.code)}>
          {name(region.name)}
        </button>
      </dd>
    </>
  );
  if (!walk) {
    return (
      <>
        <p className="headline__note">{card.homeNoWalk(categoryName)}</p>
        <dl className="facts">{place}</dl>
      </>
    );
  }
  const isWithin = walk.seconds <= minutes * 60;
  const station = stations.find(({ code }) => code === walk.stationCode);
  const stationName = station?.name ?? walk.station?.name;
  return (
    <>
      <p className="walk-answer" data-within={isWithin}>
        <strong>{card.homeMinutes(walkMinutes(walk.seconds, format))}</strong>
        <span>{card.homeMetres(format.count(walk.metres))}</span>
        <span>
          {isWithin ? null : <span className="gap-sign" />}{' '}
          {(isWithin ? card.homeWithin : card.homeBeyond)(String(minutes))}
        </span>
      </p>
      <dl className="facts">
        <dt>{card.nearest}</dt>
        <dd>
          {station && stationName ? (
            <button type="button" className="text-button" onClick={() => onChooseStation(walk.stationCode)}>
              {name(stationName)}
            </button>
          ) : stationName ? (
            name(stationName)
          ) : (
            card.draftStation
          )}
        </dd>
        {station?.openingHours && (
          <>
            <dt>{card.hours}</dt>
            <dd>{words.openingHours(station.openingHours)}</dd>
          </>
        )}
        {place}
      </dl>
    </>
  );
}
