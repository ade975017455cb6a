import { useCallback, useMemo } from 'react';
import type { PlanEdit } from '../../../geodata/reach/plan/plan_edit.ts';
import type { LiveStation } from '../../live/live_state.ts';
import { en } from '../../wording/en.ts';
import type { LocalName } from '../../wording/language.ts';
import { useSpeech } from '../../wording/use_wording.ts';
import { zh } from '../../wording/zh.ts';
import type { Place } from '../data/use_places.ts';
import { type DraftThing, draftNumber } from './draft/draft_edits.ts';
import type { PlanGate } from './use_gates.ts';

/** What a station that exists only in a draft is called: its category and its number. */
export function draftStationName(
  { code, category }: PlanEdit & { readonly kind: 'add_station' },
  categories: Place['stationCategories'],
): LocalName {
  const name = categories.find((other) => other.code === category)?.name ?? { zh: category, en: category };
  const number = draftNumber(code) ?? code;
  return {
    zh: zh.plan.names.newStation(name.zh, number),
    en: en.plan.names.newStation(name.en ?? name.zh, number),
  };
}

export interface ThingNamesInput {
  readonly stations: readonly LiveStation[];
  readonly gates: readonly PlanGate[];
  readonly categories: Place['stationCategories'];
  /** All edits that were ever made: a step of the history speaks of a station that an undo took away. */
  readonly edits: readonly PlanEdit[];
}

/** What everything is called that a draft can change; the same function as long as nothing that has a name changes. */
export function useThingNames({ stations, gates, categories, edits }: ThingNamesInput): (thing: DraftThing) => string {
  const { words, name } = useSpeech();
  const texts = words.plan.names;
  const stationNames = useMemo(() => new Map(stations.map((station) => [station.code, station.name])), [stations]);
  const gateNames = useMemo(() => new Map(gates.map((gate) => [gate.id, gate.compound])), [gates]);
  return useCallback(
    (thing: DraftThing) => {
      if (thing.kind === 'link') return texts.link(draftNumber(thing.id) ?? thing.id);
      if (thing.kind === 'gate') {
        const compound = gateNames.get(thing.id);
        return compound ? texts.gateOf(name(compound)) : texts.gate;
      }
      const known = stationNames.get(thing.code);
      if (known) return name(known);
      const added = edits.find((edit) => edit.kind === 'add_station' && edit.code === thing.code);
      return added?.kind === 'add_station' ? name(draftStationName(added, categories)) : texts.station(thing.code);
    },
    [stationNames, gateNames, categories, edits, texts, name],
  );
}
