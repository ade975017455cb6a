import { useSpeech } from '../../wording/use_wording.ts';
import type { GapNode } from './gap_list.tsx';
import { walkMinutes } from './walk_minutes.ts';

export interface GapFactsProps {
  readonly gap: GapNode;
  readonly onChooseRegion: (code: string) => void;
}

/** Who is short here and how far the nearest station is. */
export function GapFacts({ gap, onChooseRegion }: GapFactsProps) {
  const { words, format, name } = useSpeech();
  const { card } = words;
  const { people, nearestStation, medianWalkSeconds, grids } = gap;
  return (
    <dl className="facts">
      <dt>{card.households}</dt>
      <dd>
        {format.people(people.households)} {people.estimated && <span className="badge">{card.estimated}</span>}
      </dd>
      <dt>{card.residents60}</dt>
      <dd>{format.people(people.residents60)}</dd>
      <dt>{card.residents80}</dt>
      <dd>{format.people(people.residents80)}</dd>
      <dt>{card.nearest}</dt>
      <dd>{nearestStation ? name(nearestStation.name) : words.gaps.unreachable}</dd>
      {medianWalkSeconds !== null && (
        <>
          <dt>{card.walk}</dt>
          <dd>{card.walkMinutes(walkMinutes(medianWalkSeconds, format))}</dd>
        </>
      )}
      <dt>{card.grids}</dt>
      <dd>
        {grids.map((grid) => (
          <button key={grid.code} type="button" className="text-button" onClick={() => onChooseRegion(grid.code)}>
            {name(grid.name)}
          </button>
        ))}
      </dd>
    </dl>
  );
}
