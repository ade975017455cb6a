import { createContext, useContext } from 'react';
import type { CaseRow } from '../../data/case_row.ts';
import type { Heard } from '../../data/use_heard_feed.ts';
import type { Place } from '../../data/use_places.ts';
import type { PlaceRegion } from '../../data/use_regions.ts';
import type { CasesView } from '../view/cases_view.ts';
import type { ChangeCasesView } from '../view/use_cases_view.ts';
import type { Actor } from './actor.ts';
import type { CaseFeed } from './case_feed.ts';
import type { DeskSettings } from './use_desk_settings.ts';
import type { Pointing } from './use_pointing.ts';

/** What every part of the desk knows. */
export interface Desk {
  readonly place: Place;
  readonly view: CasesView;
  readonly change: ChangeCasesView;
  /** In which of one's own roles one works; null for whoever may only look. */
  readonly actor: Actor | null;
  readonly settings: DeskSettings;
  readonly regions: readonly PlaceRegion[];
  readonly heard: Heard<CaseFeed>;
  readonly pointing: Pointing;
  /** Brings a place into sight on the map. */
  readonly flyTo: (longitude: number, latitude: number) => void;
  /** Puts in what a step of one's own made of cases, before the feed tells of it. */
  readonly tell: (items: readonly CaseRow[]) => void;
}

export const DeskContext = createContext<Desk | null>(null);

/** @throws Error outside of the desk */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk outside of DeskContext');
  return desk;
}
