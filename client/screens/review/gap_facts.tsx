import { Link } from 'react-router';
import { Icon } from '../../parts/icon.tsx';
import { useSpeech } from '../../wording/use_wording.ts';
import type { GapNode } from './gap_list.tsx';
import { walkMinutes } from './walk_minutes.ts';

const GRIDS_SHOWN = 8;

export interface GapFactsProps {
  readonly gap: GapNode;
  readonly onChooseRegion: (code: string) => void;
  readonly onFly: (longitude: number, latitude: number) => void;
  /** Address of the plan in which a gate stands open. */
  readonly planWithGate: (gate: string) => string;
}

/** Who is short here, how far the nearest station is, and which gate would help. */
export function GapFacts({ gap, onChooseRegion, onFly, planWithGate }: GapFactsProps) {
  const { words, format, name } = useSpeech();
  const { card } = words;
  const { people, nearestStation, medianWalkSeconds, grids, gateThatWouldHelp } = gap;
  return (
    <>
      <dl className="facts">
        <dt>{card.households}</dt>
        <dd>
          {format.people(people.households)} {people.estimated && <span className="badge">{card.estimated}</span>}
        </dd>
        <dt>{card.residents}</dt>
        <dd>{format.people(people.residents)}</dd>
        <dt>{card.residents60}</dt>
        <dd>{format.people(people.residents60)}</dd>
        <dt>{card.residents70To79}</dt>
        <dd>{format.people(people.residents70To79)}</dd>
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
          {grids.slice(0, GRIDS_SHOWN).map((grid) => (
            <button key={grid.code} type="button" className="text-button" onClick={() => onChooseRegion(grid.code)}>
              {name(grid.name)}
            </button>
          ))}
          {grids.length > GRIDS_SHOWN && `+${grids.length - GRIDS_SHOWN}`}
        </dd>
      </dl>
      {gateThatWouldHelp && (
        <HelpfulGate help={gateThatWouldHelp} onFly={onFly} plan={planWithGate(gateThatWouldHelp.gate.id)} />
      )}
    </>
  );
}

interface HelpfulGateProps {
  readonly help: NonNullable<GapNode['gateThatWouldHelp']>;
  readonly onFly: (longitude: number, latitude: number) => void;
  readonly plan: string;
}

function HelpfulGate({ help, onFly, plan }: HelpfulGateProps) {
  const { words, format, name } = useSpeech();
  const { gaps } = words;
  const { gate, residents } = help;
  return (
    <section className="gate-help">
      <h3>
        <Icon name="gate" />
        {gate.compound ? gaps.gateOf(name(gate.compound)) : gaps.gateUnnamed}
        <small>{gaps.gateAccess[gate.access]}</small>
      </h3>
      <p>{gaps.gateWins(format.people(residents))}</p>
      <p className="gate-help__ways">
        <button
          type="button"
          className="text-button"
          onClick={() => onFly(gate.position.longitude, gate.position.latitude)}
        >
          {gaps.gateFly}
        </button>
        <Link className="text-button" to={plan}>
          {gaps.gatePlan}
        </Link>
      </p>
    </section>
  );
}
