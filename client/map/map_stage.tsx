import 'maplibre-gl/dist/maplibre-gl.css';
import './map_stage.css';
import { type CSSProperties, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { Position } from '../../geodata/place.ts';
import type { MapStageProps, MapView } from './map_stage_props.ts';
import { Stage } from './stage/stage.ts';
import { StageContext } from './stage/stage_context.ts';
import { STAGE_WORDS } from './stage/stage_words.ts';
import { isWithoutWebGl2 } from './stage/web_gl.ts';

/** Time for the graphics driver to come back before a new map is made. */
const RECOVERY_MILLISECONDS = 1_000;

type Failure = 'noWebGl' | 'lost';

/**
 * The map that every screen is built around. It fills its parent. `data-map-state` says how it stands: `loading`,
 * `ready` (the first whole picture is drawn) or `failed`.
 */
export function MapStage(props: MapStageProps) {
  const { ground, language, padding, children, ref } = props;
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const lastView = useRef<{ readonly place: string; readonly view: MapView | undefined } | null>(null);
  const [stage, setStage] = useState<Stage | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [ready, setReady] = useState(false);
  const [attempt, setAttempt] = useState(0);

  useLayoutEffect(() => {
    latest.current = props;
    stage?.update(withReady(props, setReady));
  });

  // A ground that was loaded anew, or a graphics card that came back, needs another map; nothing else does.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the props of each render go in through `update`.
  useEffect(() => {
    if (container.current === null) return;
    const kept = lastView.current?.place === ground.code ? lastView.current.view : latest.current.view;
    const made = makeStage(container.current, withReady(latest.current, setReady), kept);
    if (made === null) {
      setFailure('noWebGl');
      return;
    }
    let timer: number | null = null;
    made.onContextLost(() => {
      setFailure('lost');
      timer ??= window.setTimeout(() => setAttempt((count) => count + 1), RECOVERY_MILLISECONDS);
    });
    setFailure(null);
    setReady(false);
    setStage(made);
    return () => {
      if (timer !== null) clearTimeout(timer);
      lastView.current = { place: ground.code, view: made.restingView() };
      setStage(null);
      made.destroy();
    };
  }, [ground.code, ground.groundDigest, attempt]);

  useImperativeHandle(
    ref,
    () => ({
      flyTo: async (view, options) => stage?.flyTo(view, options),
      fitBounds: async (bounds, options) => stage?.fitBounds(bounds, options),
      zoomBy: (steps) => stage?.zoomBy(steps),
      project: (position) => stage?.project(position) ?? { x: 0, y: 0 },
      unproject: (point) => stage?.unproject(point) ?? positionOf(centreOf(latest.current)),
      view: () => stage?.view() ?? centreOf(latest.current),
      picture: async (width) => stage?.picture(width) ?? null,
      bounds: () => stage?.bounds() ?? latest.current.ground.bounds,
    }),
    [stage],
  );

  const words = STAGE_WORDS[language];
  return (
    <div
      className="map-stage"
      data-map-state={failure !== null ? 'failed' : ready ? 'ready' : 'loading'}
      style={
        {
          width: '100%',
          height: '100%',
          '--map-padding-bottom': `${padding?.bottom ?? 0}px`,
        } as CSSProperties
      }
    >
      <div ref={container} className="map-stage-canvas" />
      {ground.attribution !== '' && <p className="map-attribution">{ground.attribution}</p>}
      {failure !== null && (
        <div className="map-failure" role="alert">
          <strong>{words[failure]}</strong>
          {failure === 'noWebGl' && <p>{words.noWebGlHint}</p>}
        </div>
      )}
      <StageContext value={stage}>{children}</StageContext>
    </div>
  );
}

/** Null where the browser gives no WebGL 2. */
function makeStage(container: HTMLElement, props: MapStageProps, view: MapView | undefined): Stage | null {
  try {
    return new Stage(container, props, view);
  } catch (error) {
    if (isWithoutWebGl2(error)) return null;
    throw error;
  }
}

function withReady(props: MapStageProps, setReady: (ready: boolean) => void): MapStageProps {
  return {
    ...props,
    onReady: () => {
      setReady(true);
      props.onReady?.();
    },
  };
}

function centreOf({ ground }: MapStageProps): MapView {
  const [west, south, east, north] = ground.bounds;
  return { longitude: (west + east) / 2, latitude: (south + north) / 2, zoom: 12 };
}

function positionOf({ longitude, latitude }: MapView): Position {
  return [longitude, latitude];
}
