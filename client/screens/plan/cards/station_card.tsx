import type { Dispatch } from 'react';
import { StationSymbol } from '../../../map/symbols/station_symbol.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { StationFacts } from '../../common/station_facts.tsx';
import type { DraftAction } from '../draft/draft_history.ts';
import type { DraftStation } from '../draft/draft_stations.ts';
import { metresBetween } from '../metres_between.ts';
import { PlanCard } from './plan_card.tsx';

export interface StationCardProps {
  readonly station: DraftStation;
  readonly kind: string;
  readonly theme: 'dark' | 'light';
  readonly dispatch: Dispatch<DraftAction>;
  readonly onClose: () => void;
  readonly onChooseRegion: (code: string) => void;
}

/** What a station is at present, what the draft makes of it, and what else could be made of it. */
export function StationCard({ station, kind, theme, dispatch, onClose, onChooseRegion }: StationCardProps) {
  const { words, format, name } = useSpeech();
  const { card } = words.plan;
  const { code, present, status } = station;
  const moved = present ? metresBetween([present.position.longitude, present.position.latitude], station.position) : 0;
  const isOpen = status === 'open';
  const isChanged = present !== null && (moved > 0 || status !== present.status);
  return (
    <PlanCard
      kind={kind}
      title={name(station.name)}
      sign={<StationSymbol symbol={station.symbol} status={status} theme={theme} size={22} />}
      onClose={onClose}
    >
      <p className="plan-card__draft">
        {present === null && <span className="plan-card__mark">{card.added}</span>}
        {moved > 0 && <span className="plan-card__mark">{card.moved(format.count(moved))}</span>}
        {present && status !== present.status && (
          <span className="plan-card__mark">
            {words.status[present.status]} → {words.status[status]}
          </span>
        )}
      </p>
      <div className="plan-card__acts">
        {present === null ? (
          <button
            type="button"
            className="button button--edge"
            onClick={() => dispatch({ type: 'edit', edit: { kind: 'close_station', code } })}
          >
            {card.remove}
          </button>
        ) : (
          <button
            type="button"
            className="button button--edge"
            onClick={() => dispatch({ type: 'edit', edit: { kind: isOpen ? 'close_station' : 'open_station', code } })}
          >
            {isOpen ? card.close : card.open}
          </button>
        )}
        {isChanged && (
          <button
            type="button"
            className="button button--edge"
            onClick={() => dispatch({ type: 'reset', thing: { kind: 'station', code } })}
          >
            {card.reset}
          </button>
        )}
      </div>
      <p className="plan-card__hint">{card.moveKeys}</p>
      {present && <StationFacts station={present} onChooseRegion={onChooseRegion} />}
    </PlanCard>
  );
}
