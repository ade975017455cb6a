import { type ReactNode, use, useLayoutEffect, useRef } from 'react';
import type { Position } from '../../geodata/place.ts';
import { StageContext } from './stage/stage_context.ts';

interface MapCardProps {
  readonly position: Position;
  readonly children: ReactNode;
}

/** Something that stays with a position while the map moves, its upper left corner on it. Child of a `<MapStage>`. */
export function MapCard({ position, children }: MapCardProps) {
  const stage = use(StageContext);
  const card = useRef<HTMLDivElement>(null);
  const [longitude, latitude] = position;
  useLayoutEffect(
    () =>
      stage?.onMove(() => {
        const { x, y } = stage.project([longitude, latitude]);
        if (card.current !== null) card.current.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
      }),
    [stage, longitude, latitude],
  );
  return (
    <div ref={card} className="map-card" hidden={stage === null}>
      {children}
    </div>
  );
}
