import { useCallback, useState } from 'react';
import { useSpeech } from '../../../wording/use_wording.ts';
import { type Actor, keepActor, readActor } from './actor.ts';

/** Whom this browser acts as, and the way to change it. */
export function useActor(): readonly [Actor, (actor: Actor) => void] {
  const { actor: words } = useSpeech().words.desk;
  const [actor, setActor] = useState(() => readActor(window.localStorage, words.defaultName));
  const change = useCallback((next: Actor) => {
    setActor(next);
    keepActor(window.localStorage, next);
  }, []);
  return [actor, change];
}
