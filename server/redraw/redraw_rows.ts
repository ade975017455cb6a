import type { RedrawEditBody } from '../../geodata/redraw/redraw_edit.ts';
import type { RedrawState, RedrawStepKind } from '../generated/schema.ts';
import type { RedrawEffect } from './effect/redraw_effect.ts';

/** A draft as resolvers hand it on; its base and log are asked for apart. */
export interface RedrawRow {
  readonly jurisdictionCode: string;
  readonly id: string;
  readonly name: string;
  readonly state: RedrawState;
  /** Version of the region that it is drawn within; null: the whole place. */
  readonly scopeId: number | null;
  readonly basedAt: Date;
  readonly baseDigest: string;
  readonly baseBytes: number;
  readonly boundariesDigest: string | null;
  readonly startedAt: Date;
  readonly startedBy: string | null;
  readonly isBaseReplaced: boolean;
  readonly editCount: number;
}

export interface RedrawEditRow {
  readonly jurisdictionCode: string;
  readonly number: number;
  readonly id: string;
  readonly accountId: string | null;
  readonly by: string | null;
  readonly madeAt: Date;
  readonly body: RedrawEditBody;
  /** Last number of the page that was asked for, which was cut short where this edit's is lower. */
  readonly until: number;
}

export interface RedrawStepRow {
  readonly jurisdictionCode: string;
  readonly redrawId: string;
  readonly number: number;
  readonly step: RedrawStepKind;
  readonly accountId: string | null;
  readonly by: string | null;
  readonly happenedAt: Date;
  readonly note: string | null;
  readonly edits: number | null;
  readonly digest: string | null;
  readonly effectiveAt: Date | null;
  readonly effect: RedrawEffect | null;
}

/** Where somebody is at work in a draft. */
export interface RedrawPresenceRow {
  readonly window: string;
  readonly accountId: string | null;
  readonly by: string;
  readonly pointer: { readonly longitude: number; readonly latitude: number } | null;
  readonly grids: readonly string[];
  readonly tool: string | null;
  readonly at: Date;
}

export interface RedrawNewsRow {
  readonly edits: readonly RedrawEditRow[];
  readonly steps: readonly RedrawStepRow[];
  readonly present: readonly RedrawPresenceRow[];
}

export interface RedrawChangeRow {
  readonly kind: 'redraw';
  readonly jurisdictionCode: string;
  readonly id: string;
  readonly redraw: RedrawRow | null;
}

export interface RegionLineageRow {
  readonly jurisdictionCode: string;
  readonly fromRegionId: number;
  readonly households: number;
  readonly areaM2: number;
  readonly redrawId: string;
}
