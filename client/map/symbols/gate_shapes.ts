import type { MapGate } from '../map_stage_props.ts';

/**
 * Signs of gates as paths in a square of 24: a disc that fills up as the gate closes. Open is a ring with a way through
 * it, residents only is half a disc in a ring, closed is a full disc with a bar across it.
 */
export interface GateShape {
  readonly filled: string;
  /** Drawn with the ground's colour over what is filled. */
  readonly cut: string;
  readonly lines: string;
}

/** The whole disc. */
export const GATE_OUTLINE = 'M12 3 A9 9 0 1 1 12 21 A9 9 0 1 1 12 3 Z';

export const GATE_SHAPES: Readonly<Record<MapGate['state'], GateShape>> = {
  open: { filled: '', cut: '', lines: 'M8.6 3.7 A9 9 0 0 0 8.6 20.3 M15.4 3.7 A9 9 0 0 1 15.4 20.3' },
  private: { filled: 'M12 3 A9 9 0 1 0 12 21 Z', cut: '', lines: `${GATE_OUTLINE} M12 3 V21` },
  closed: { filled: GATE_OUTLINE, cut: 'M6.4 10.3 H17.6 V13.7 H6.4 Z', lines: GATE_OUTLINE },
};

/** Around the sign of a gate that the draft changed. */
export const GATE_DRAFT_FRAME = 'M1 7 V1 H7 M17 1 H23 V7 M23 17 V23 H17 M7 23 H1 V17';
