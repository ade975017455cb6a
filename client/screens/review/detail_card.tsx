import type { LiveSnapshot } from '../../live/live_store.ts';
import { StationSymbol } from '../../map/symbols/station_symbol.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useSpeech } from '../../wording/use_wording.ts';
import type { PlaceData } from '../data/use_place_data.ts';
import type { Place } from '../data/use_places.ts';
import type { Chosen } from '../view/view_state.ts';
import { CardFrame } from './card_frame.tsx';
import { GapFacts } from './gap_facts.tsx';
import { RegionFacts } from './region_facts.tsx';
import { StationFacts } from './station_facts.tsx';

export interface DetailCardProps {
  readonly place: Place;
  readonly chosen: Chosen;
  readonly categoryName: string;
  readonly asked: { readonly category: string; readonly minutes: number; readonly profile: string };
  readonly live: LiveSnapshot;
  readonly data: PlaceData;
  readonly theme: 'dark' | 'light';
  readonly onClose: () => void;
  readonly onFly: (longitude: number, latitude: number) => void;
  readonly onChooseRegion: (code: string) => void;
}

/** What was chosen, on the map or in a list, with all that is known of it. */
export function DetailCard(props: DetailCardProps) {
  const { place, chosen, categoryName, asked, live, data, theme, onClose, onFly, onChooseRegion } = props;
  const { words, name, format } = useSpeech();
  if (chosen.kind === 'region') {
    return (
      <RegionFacts
        place={place}
        code={chosen.code}
        categoryName={categoryName}
        asked={asked}
        total={data.total.data?.jurisdiction.totalCoverage ?? null}
        revision={live.stationRevision}
        onClose={onClose}
        onChooseRegion={onChooseRegion}
      />
    );
  }
  if (chosen.kind === 'station') {
    const station = live.stations.find(({ code }) => code === chosen.code);
    if (!station) return <Gone title={words.card.station} isLoading={!live.stationsLoaded} onClose={onClose} />;
    return (
      <CardFrame
        kind={name(station.category.name)}
        sign={<StationSymbol symbol={station.category.symbol} status={station.status} theme={theme} size={22} />}
        title={name(station.name)}
        onClose={onClose}
        action={<FlyButton onClick={() => onFly(station.position.longitude, station.position.latitude)} />}
      >
        <StationFacts station={station} onChooseRegion={onChooseRegion} />
      </CardFrame>
    );
  }
  const gap = data.gaps.data?.jurisdiction.gaps.nodes.find(({ id }) => id === chosen.id);
  if (!gap) return <Gone title={words.card.gap} isLoading={data.gaps.isLoading} onClose={onClose} />;
  return (
    <CardFrame
      kind={words.card.gap}
      sign={<span className="gap-sign" />}
      title={words.gaps.people(format.people(gap.people.residents))}
      onClose={onClose}
      action={<FlyButton onClick={() => onFly(gap.position.longitude, gap.position.latitude)} />}
    >
      <GapFacts gap={gap} onChooseRegion={onChooseRegion} />
    </CardFrame>
  );
}

function FlyButton({ onClick }: { readonly onClick: () => void }) {
  const { words } = useSpeech();
  return (
    <button
      type="button"
      className="button button--bare"
      aria-label={words.card.fly}
      title={words.card.fly}
      onClick={onClick}
    >
      <Icon name="target" />
    </button>
  );
}

interface GoneProps {
  readonly title: string;
  readonly isLoading: boolean;
  readonly onClose: () => void;
}

function Gone({ title, isLoading, onClose }: GoneProps) {
  const { words } = useSpeech();
  return (
    <CardFrame kind="" title={title} onClose={onClose}>
      {isLoading ? <div className="skeleton" style={{ height: '6rem' }} /> : <p>{words.card.gone}</p>}
    </CardFrame>
  );
}
