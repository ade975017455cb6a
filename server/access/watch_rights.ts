import type { Problem } from '../../geodata/problem.ts';
import { notAllowed, notSignedIn } from './access_problems.ts';
import { type Actor, grantsAt } from './actor.ts';
import { givesWholePlace, scopeKey } from './case_scope.ts';

/** How long it may take until a right that ended by the clock is found out, where nothing is told meanwhile. */
const LOOK_MS = 10_000;

/** Names all who may see the same at a moment. */
export function viewerKey(actor: Actor, moment: Date): string {
  const held = grantsAt(actor, moment, null);
  if (actor.kind === 'visitor') return 'visitor';
  return scopeKey(held, givesWholePlace(held) ? null : actor.id);
}

/** Somebody's rights while he is told things for long. */
export interface RightsWatch {
  /** Kept once they are others than they were; the problem says why nothing more is told. */
  readonly ended: Promise<Problem>;
  /** As `ended`, as far as the clock says it now. */
  endedBy(): Problem | null;
  stop(): void;
}

/**
 * Watches whether an actor's rights stay what they are: at once where rights are said to have changed, and by the clock.
 *
 * @param again who he is now.
 * @param onWake calls whenever rights changed, until it is told to stop.
 */
export function watchRights(
  first: Actor,
  again: () => Promise<Actor>,
  onWake: (call: () => void) => () => void,
): RightsWatch {
  const key = viewerKey(first, new Date());
  const { promise: ended, resolve } = Promise.withResolvers<Problem>();
  let known: Problem | null = null;
  const judge = (actor: Actor): Problem | null => {
    if (known === null && viewerKey(actor, new Date()) !== key) {
      known = actor.kind === 'visitor' ? notSignedIn() : notAllowed('changes', null);
      stop();
      resolve(known);
    }
    return known;
  };
  const look = () => {
    // While the database is away nothing is told either; it is looked again.
    again().then(judge, () => {});
  };
  const deaf = onWake(look);
  const timer = setInterval(look, LOOK_MS);
  timer.unref();
  const stop = () => {
    clearInterval(timer);
    deaf();
  };
  return { ended, endedBy: () => judge(first), stop };
}
