import { useCallback, useMemo, useRef, useState } from 'react';
import type { Position } from '../../../../geodata/place.ts';
import type { Drawn } from '../../../map/map_stage_props.ts';

/** A place on the map that somebody is asked to point at. */
export interface Pointing {
  /** Who asked; null while nobody does. */
  readonly asker: string | null;
  /** The place that was pointed at last, while whoever asked still holds it. */
  readonly at: Position | null;
  /** Asks for a place; another that asked before is let go. */
  readonly begin: (asker: string, onPointed: (position: Position) => void) => void;
  readonly answer: (drawn: Drawn) => void;
  readonly giveUp: () => void;
  /** Takes the mark of the place away. */
  readonly clear: () => void;
}

/** One at a time asks for a place; the map answers. */
export function usePointing(): Pointing {
  const [asker, setAsker] = useState<string | null>(null);
  const [at, setAt] = useState<Position | null>(null);
  const onPointed = useRef<((position: Position) => void) | null>(null);
  const begin = useCallback((who: string, tell: (position: Position) => void) => {
    onPointed.current = tell;
    setAsker(who);
  }, []);
  const giveUp = useCallback(() => setAsker(null), []);
  const clear = useCallback(() => setAt(null), []);
  const answer = useCallback((drawn: Drawn) => {
    if (drawn.tool === 'link') return;
    onPointed.current?.(drawn.position);
    setAt(drawn.position);
    setAsker(null);
  }, []);
  return useMemo(() => ({ asker, at, begin, answer, giveUp, clear }), [asker, at, begin, answer, giveUp, clear]);
}
