import { useCallback, useMemo, useState } from 'react';
import { useMyself } from '../../../access/use_session.ts';
import { type Actor, actorsOf, keepActor, readActor } from './actor.ts';

/** Whom one acts as in a place, by one's own grants, and the way to change it; kept in this browser for each account. */
export function useActor(place: string): readonly [Actor | null, (actor: Actor) => void] {
  const { me } = useMyself();
  const account = me.account?.id ?? '';
  const actors = useMemo(() => actorsOf(me, place), [me, place]);
  const [chosen, setChosen] = useState(() => readActor(window.localStorage, account, actors));
  const change = useCallback(
    (next: Actor) => {
      setChosen(next);
      keepActor(window.localStorage, account, next);
    },
    [account],
  );
  // A grant may have ended since it was chosen.
  const actor = actors.find(({ grant }) => grant === chosen?.grant) ?? actors[0] ?? null;
  return [actor, change];
}
