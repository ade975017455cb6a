import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Seen } from '../../geodata/access/seen_by.ts';
import type { Me, MyRights } from './me.ts';
import type { Session, SessionShown } from './session.ts';

export const SessionContext = createContext<Session | null>(null);

/** Who is signed in, and the way to change it. @throws Error outside of the app */
export function useSession(): readonly [SessionShown, Session] {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside of SessionContext');
  return [useSyncExternalStore(session.subscribe, session.shown), session];
}

/** Who looks at a screen, and what he may do in its place. */
export interface Myself {
  readonly me: Me;
  readonly rights: MyRights;
  /** True where one may call the mutation in the place; it may still be refused for what it is about. */
  readonly may: (mutation: string) => boolean;
  /** True where one is answered such things in the place. */
  readonly sees: (what: Seen) => boolean;
}

export const MyselfContext = createContext<Myself | null>(null);

/** @throws Error outside of a screen that one signs in for */
export function useMyself(): Myself {
  const myself = useContext(MyselfContext);
  if (!myself) throw new Error('useMyself outside of MyselfContext');
  return myself;
}
