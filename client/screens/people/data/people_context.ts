import { createContext, useContext } from 'react';
import type { Place } from '../../data/use_places.ts';
import type { PeopleView } from '../view/people_view.ts';
import type { ChangePeopleView } from '../view/use_people_view.ts';

/** What every part of the administrator's screen knows. */
export interface People {
  readonly place: Place;
  readonly view: PeopleView;
  readonly change: ChangePeopleView;
}

export const PeopleContext = createContext<People | null>(null);

/** @throws Error outside of the screen */
export function usePeople(): People {
  const people = useContext(PeopleContext);
  if (!people) throw new Error('usePeople outside of PeopleContext');
  return people;
}
