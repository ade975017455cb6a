import type { Dispatch } from 'react';
import type { PlanEdit } from '../../../geodata/reach/plan/plan_edit.ts';
import type { PlanEngine } from '../../reach/plan_engine.ts';
import type { HomeWalks } from '../../reach/plan_messages.ts';
import { useSpeech } from '../../wording/use_wording.ts';
import type { Place } from '../data/use_places.ts';
import { GateCard } from './cards/gate_card.tsx';
import { HomeCard } from './cards/home_card.tsx';
import { LinkCard } from './cards/link_card.tsx';
import { StationCard } from './cards/station_card.tsx';
import type { DraftThing } from './draft/draft_edits.ts';
import type { DraftAction } from './draft/draft_history.ts';
import type { DraftStation } from './draft/draft_stations.ts';
import type { GateNow, PlanGate } from './use_gates.ts';
import type { PlanChosen } from './view/plan_view.ts';

export interface PlanCardOfProps {
  readonly chosen: PlanChosen;
  readonly place: Place;
  readonly category: string;
  readonly stations: readonly DraftStation[];
  readonly gates: readonly PlanGate[];
  readonly gateStates: ReadonlyMap<string, GateNow>;
  readonly walks: HomeWalks | null;
  readonly engine: PlanEngine | null;
  readonly edits: readonly PlanEdit[];
  readonly picture: number;
  readonly theme: 'dark' | 'light';
  readonly dispatch: Dispatch<DraftAction>;
  readonly thingName: (thing: DraftThing) => string;
  readonly onCategory: (code: string) => void;
  readonly onChooseRegion: (code: string) => void;
  readonly onClose: () => void;
}

/** The card of what was chosen on the map; none for what is not there any more. */
export function PlanCardOf(props: PlanCardOfProps) {
  const { chosen, place, engine, edits, picture, dispatch, thingName, theme, onClose } = props;
  const { name } = useSpeech();
  const shared = { engine, edits, picture, dispatch, onClose };
  if (chosen.kind === 'home') {
    return (
      <HomeCard
        walks={props.walks}
        categories={place.stationCategories}
        category={props.category}
        stationName={(code) => thingName({ kind: 'station', code })}
        theme={theme}
        onCategory={props.onCategory}
        onClose={onClose}
      />
    );
  }
  if (chosen.kind === 'station') {
    const station = props.stations.find(({ code }) => code === chosen.code);
    if (!station) return null;
    const category = place.stationCategories.find(({ code }) => code === station.categoryCode);
    return (
      <StationCard
        station={station}
        kind={category ? name(category.name) : ''}
        theme={theme}
        dispatch={dispatch}
        onClose={onClose}
        onChooseRegion={props.onChooseRegion}
      />
    );
  }
  if (chosen.kind === 'gate') {
    const gate = props.gates.find(({ id }) => id === chosen.id);
    if (!gate) return null;
    return <GateCard {...shared} gate={gate} title={thingName(chosen)} now={props.gateStates.get(gate.id) ?? null} />;
  }
  const link = edits.find((edit) => edit.kind === 'add_link' && edit.id === chosen.id);
  if (link?.kind !== 'add_link') return null;
  return <LinkCard {...shared} link={link} title={thingName(chosen)} />;
}
