import type { ReachInput, WalkQuery } from '../../generated/operations.ts';
import type { LiveSnapshot } from '../../live/live_store.ts';
import { isInside } from '../../map/hit_test.ts';
import type { MapRegion } from '../../map/map_stage_props.ts';
import { StationSymbol } from '../../map/symbols/station_symbol.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useSpeech } from '../../wording/use_wording.ts';
import { StationFacts } from '../common/station_facts.tsx';
import type { Answer } from '../data/use_answer.ts';
import type { OwnArea } from '../data/use_own_area.ts';
import type { PlaceData } from '../data/use_place_data.ts';
import type { Place } from '../data/use_places.ts';
import type { Chosen } from '../view/view_state.ts';
import { CardFrame } from './card_frame.tsx';
import { GapFacts } from './gap_facts.tsx';
import { HomeFacts } from './home_facts.tsx';
import { RegionFacts } from './region_facts.tsx';

export interface DetailCardProps {
  readonly place: Place;
  readonly chosen: Chosen;
  readonly category: Place['stationCategories'][number];
  readonly reach: ReachInput;
  readonly minutes: number;
  readonly regions: readonly MapRegion[];
  readonly walk: Answer<WalkQuery>;
  /** How far the chosen station reaches by itself. */
  readonly own: OwnArea | null;
  readonly live: LiveSnapshot;
  readonly data: PlaceData;
  readonly theme: 'dark' | 'light';
  readonly onClose: () => void;
  readonly onFly: (longitude: number, latitude: number) => void;
  readonly onChoose: (chosen: Chosen) => void;
  readonly onChooseRegion: (code: string) => void;
  readonly planWithGate: (gate: string) => string;
}

/** What was chosen, on the map or in a list, with all that is known of it. */
export function DetailCard(props: DetailCardProps) {
  const { place, chosen, category, reach, minutes, regions, walk, own, live, data, theme } = props;
  const { onClose, onFly, onChoose, onChooseRegion, planWithGate } = props;
  const { words, name, format } = useSpeech();
  if (chosen.kind === 'region') {
    return (
      <RegionFacts
        place={place}
        code={chosen.code}
        category={category}
        reach={reach}
        minutes={minutes}
        rows={data.coverage.rows}
        total={data.coverage.total}
        revision={data.revision}
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
        <StationFacts station={station} own={own && { area: own, minutes }} onChooseRegion={onChooseRegion} />
      </CardFrame>
    );
  }
  if (chosen.kind === 'home') {
    const at = [chosen.longitude, chosen.latitude] as const;
    const deepest = Math.max(...place.levels.map(({ level }) => level));
    const region = regions.find(({ level, outline }) => level === deepest && isInside(outline, at)) ?? null;
    return (
      <CardFrame
        kind={words.card.home}
        sign={<Icon name="walk" />}
        title={words.card.homeTo(name(category.name))}
        onClose={onClose}
        action={<FlyButton onClick={() => onFly(chosen.longitude, chosen.latitude)} />}
      >
        <HomeFacts
          walk={walk}
          stations={live.stations}
          categoryName={name(category.name)}
          minutes={minutes}
          region={region}
          onChooseRegion={onChooseRegion}
          onChooseStation={(code) => onChoose({ kind: 'station', code })}
        />
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
      <GapFacts gap={gap} onChooseRegion={onChooseRegion} onFly={onFly} planWithGate={planWithGate} />
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
