import { useLayoutEffect, useState } from 'react';
import { unitScale, type WallUnits } from './wall_units.ts';

const REM_OF_UNIT = 30;

/** Follows the window; while a wall stands, one rem is 30 pixels of its unit, and the smallest text 24. */
export function useWallScale(units: WallUnits): number {
  const [scale, setScale] = useState(() => unitScale(units, window.innerWidth, window.innerHeight));
  useLayoutEffect(() => {
    const follow = () => setScale(unitScale(units, window.innerWidth, window.innerHeight));
    follow();
    window.addEventListener('resize', follow);
    return () => window.removeEventListener('resize', follow);
  }, [units]);
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.fontSize = `${REM_OF_UNIT * scale}px`;
    return () => {
      style.fontSize = '';
    };
  }, [scale]);
  return scale;
}
