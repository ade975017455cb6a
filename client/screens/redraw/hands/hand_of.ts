import type { Tool } from '../tools/tool_state.ts';
import { AreaHand } from './area_hand.ts';
import { FollowHand } from './follow_hand.ts';
import type { Hand, HandGround } from './hand.ts';
import { LockHand } from './lock_hand.ts';
import { MergeHand } from './merge_hand.ts';
import { PaintHand } from './paint_hand.ts';
import { SelectHand } from './select_hand.ts';
import { ShapeHand } from './shape_hand.ts';
import { SplitHand } from './split_hand.ts';
import { StreetHand } from './street_hand.ts';

const HANDS: Readonly<Record<Tool, (ground: HandGround) => Hand>> = {
  select: (ground) => new SelectHand(ground),
  shape: (ground) => new ShapeHand(ground),
  paint: (ground) => new PaintHand(ground),
  box: (ground) => new AreaHand(ground, 'box'),
  lasso: (ground) => new AreaHand(ground, 'lasso'),
  split: (ground) => new SplitHand(ground),
  street: (ground) => new StreetHand(ground),
  follow: (ground) => new FollowHand(ground),
  merge: (ground) => new MergeHand(ground),
  lock: (ground) => new LockHand(ground),
};

export function handOf(tool: Tool, ground: HandGround): Hand {
  return HANDS[tool](ground);
}
