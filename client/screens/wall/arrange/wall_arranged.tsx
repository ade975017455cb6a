import { useState } from 'react';
import type { WallLayout } from '../../../../geodata/wall/wall_layout.ts';
import { useMyself } from '../../../access/use_session.ts';
import { WallOfPlace, type WallOfPlaceProps } from '../wall_of_place.tsx';
import type { WallUnits } from '../wall_units.ts';
import { ArrangeLayer } from './arrange_layer.tsx';
import { useLayout } from './use_layout.ts';

export interface WallArrangedProps extends Omit<WallOfPlaceProps, 'layout' | 'children'> {
  readonly units: WallUnits;
  /** Whether somebody is here to arrange it; who may not is shown the wall as it stands. */
  readonly isArranging: boolean;
  readonly onDone: () => void;
}

/** A wall as its place has arranged it, and for whoever arranges it with grips over its parts. */
export function WallArranged({ units, isArranging, onDone, ...props }: WallArrangedProps) {
  const { may } = useMyself();
  const { layout: kept, readAnew } = useLayout(props.place.code, units);
  const [own, setOwn] = useState<WallLayout | null>(null);
  const isOpen = isArranging && may('saveWallLayout');
  const layout = isOpen && own ? own : kept;
  return (
    <WallOfPlace {...props} layout={layout}>
      {isOpen && (
        <ArrangeLayer
          place={props.place.code}
          layout={layout}
          onChange={setOwn}
          onSaved={readAnew}
          onDone={() => {
            setOwn(null);
            onDone();
          }}
        />
      )}
    </WallOfPlace>
  );
}
