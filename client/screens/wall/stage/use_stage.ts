import { type RefObject, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { isStageName } from '../../../../geodata/wall/stage.ts';
import { useMyself } from '../../../access/use_session.ts';
import { useLine } from '../../../live/line_context.ts';
import type { MapStageHandle } from '../../../map/map_stage_props.ts';
import { GLIDE_MS } from '../tour/tour_clock.ts';
import type { TourStop } from '../tour/tour_stops.ts';
import { type KeptStage, keepStage } from './keep_stage.ts';
import { StageCamera } from './stage_camera.ts';
import { glideLeftMs, type StageStop } from './stage_course.ts';
import type { StageView } from './stage_store.ts';

/** What the address asks for. */
export interface AskedStage {
  readonly name: string;
  readonly isToConduct: boolean;
}

export interface Stage {
  readonly view: StageView;
  /** On the map; none without a stage. */
  readonly parts: readonly StageCamera[];
  /** Has all browsers glide to a stop, where this one conducts. */
  readonly show: (stop: TourStop) => void;
  /** Conducts, again where another began to; null: may not. */
  readonly conduct: (() => void) | null;
}

const NO_STAGE: StageView = {
  ...{ shown: null, isConducted: false, isConducting: false, isReplaced: false, isHeard: false },
};
const noSubscription = () => () => {};
const noStage = () => NO_STAGE;

/**
 * Stands as one of several browsers on a stage for as long as the component stands; on none where none is asked for or the
 * name cannot be.
 *
 * @param stops what it goes on with where nobody conducts; at least one
 */
export function useStage(
  place: string,
  asked: AskedStage | null,
  stops: readonly TourStop[],
  map: RefObject<MapStageHandle | null>,
): Stage {
  const line = useLine();
  const { may } = useMyself();
  const mayConduct = may('conductStage');
  const [kept, setKept] = useState<KeptStage | null>(null);
  const name = asked && isStageName(asked.name) ? asked.name : null;
  useEffect(() => {
    if (name === null) return;
    const made = keepStage(line, place, name);
    setKept(made);
    return () => {
      made.stop();
      setKept(null);
    };
  }, [line, place, name]);
  const store = kept?.store;
  const view = useSyncExternalStore(store?.subscribe ?? noSubscription, store?.view ?? noStage);
  const parts = useMemo(
    () =>
      store
        ? [
            new StageCamera(() => {
              if (map.current) store.move(map.current.bounds());
            }),
          ]
        : [],
    [store, map],
  );

  useEffect(() => store?.setStops(stops.map(stageStop)), [store, stops]);
  const { shown, isConducting, isHeard } = view;
  useEffect(() => {
    const [camera] = parts;
    if (!camera || !shown || !kept) return;
    if (shown.isByHand && isConducting) camera.stay(shown);
    else camera.show(shown, glideLeftMs(shown, GLIDE_MS, kept.now()));
  }, [parts, shown, isConducting, kept]);

  // Once: who was told that another conducts now does not take it back by himself.
  const begun = useRef<KeptStage | null>(null);
  const first = stops[0];
  const conduct = () => first && store?.conduct(stageStop(first));
  useEffect(() => {
    if (!asked?.isToConduct || !mayConduct || !isHeard || !first || begun.current === kept) return;
    begun.current = kept;
    kept?.store.conduct(stageStop(first));
  }, [asked?.isToConduct, mayConduct, isHeard, first, kept]);

  return {
    view,
    parts,
    show: (stop) => store?.show(stageStop(stop)),
    conduct: mayConduct ? conduct : null,
  };
}

function stageStop({ id, layers, bounds }: TourStop): StageStop {
  return { id, layers, bounds };
}
