import {
  ConductStageDocument,
  ServerTimeDocument,
  StageNewsDocument,
  type StageStateFieldsFragment,
} from '../../../generated/operations.ts';
import type { Line } from '../../../live/graphql_client.ts';
import { keepLine } from '../../../live/keep_line.ts';
import type { LineListener } from '../../../live/live_feed.ts';
import { ServerClock } from './server_clock.ts';
import type { StageState } from './stage_course.ts';
import { StageStore } from './stage_store.ts';

export interface KeptStage {
  readonly store: StageStore;
  /** Milliseconds of the server's clock. */
  readonly now: () => number;
  readonly stop: () => void;
}

/** A stage of a place as the server tells it, from when its clock is known. */
export function keepStage({ fresh, onBytes }: Line, place: string, stage: string): KeptStage {
  const clock = new ServerClock(async () => {
    const { data, error } = await fresh.query(ServerTimeDocument, {}).toPromise();
    if (!data) throw error ?? new Error('The server told no time.');
    return Date.parse(data.serverTime);
  });
  const store = new StageStore({
    now: () => clock.now(),
    async send(state) {
      const { data } = await fresh.mutation(ConductStageDocument, { place, stage, state: inputOf(state) }).toPromise();
      return data ? stateOf(data.conductStage) : null;
    },
  });
  const open = (_: string, listener: LineListener<StageState | null>) => {
    const stopBytes = onBytes(() => listener.onHeard());
    const { unsubscribe } = fresh
      .subscription(StageNewsDocument, { place, stage })
      .subscribe(({ data, error, hasNext }) => {
        if (data && !error) {
          listener.onBatch({ changes: [data.stageNews ? stateOf(data.stageNews) : null], cursor: '' });
        }
        if (error || !hasNext) listener.onEnd();
      });
    return () => {
      stopBytes();
      // Not while the client still hands over a result: it would leave a rejection behind that nobody can catch.
      queueMicrotask(unsubscribe);
    };
  };
  let stopLine = () => {};
  clock.start(() => {
    stopLine = keepLine<StageState | null>({
      open,
      after: '',
      onBatch: ({ changes }) => {
        for (const state of changes) store.hear(state);
      },
      onConnection: () => {},
      onLost: () => {},
    });
  });
  return {
    store,
    now: () => clock.now(),
    stop() {
      clock.stop();
      stopLine();
      store.stop();
    },
  };
}

function stateOf({ begunAt, at, toldAt, bounds, stop, ...told }: StageStateFieldsFragment): StageState {
  const { west, south, east, north } = bounds;
  const [begun, from, heard] = [Date.parse(begunAt), Date.parse(at), Date.parse(toldAt)];
  return { ...told, stop: stop ?? null, bounds: [west, south, east, north], begunAt: begun, at: from, toldAt: heard };
}

function inputOf({ conductor, begunAt, number, stop, layers, bounds, isByHand, at }: StageState) {
  const [west, south, east, north] = bounds;
  const [begun, from] = [begunAt, at].map((moment) => new Date(moment).toISOString()) as [string, string];
  return {
    ...{ conductor, number, stop, layers, isByHand, begunAt: begun, at: from },
    bounds: { west, south, east, north },
  };
}
