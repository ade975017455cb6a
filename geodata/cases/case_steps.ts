/**
 * What may be done to a case, when and by whom: one table that the server, the interface and the tests read.
 *
 *   loop 'case'   信息上报 → 受理登记 → 交办处置 → 处理反馈 → 核查 → 结案 → 评价     (Yumen's five steps, then rated)
 *   loop 'order'  点单 → 派单 → 接单 → 处理 → 结案 → 评单                          (Jingyang; wishes 微心愿 too)
 */

export const CASE_STATES = [
  'reported',
  'accepted',
  'assigned',
  'claimed',
  'handled',
  'verified',
  'closed',
  'refused',
  'merged',
] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** States in which nothing is waited for any more. */
export const ENDED: readonly CaseState[] = ['closed', 'refused', 'merged'];

export const CASE_ROLES = [
  'resident',
  'volunteer',
  'grid_worker',
  'community',
  'street',
  'department',
  'administrator',
  'system',
] as const;
export type CaseRole = (typeof CASE_ROLES)[number];

export type CaseLoop = 'case' | 'order';

/** Parts that a step can carry. */
export type StepPart = 'note' | 'unit' | 'departments' | 'position' | 'photos' | 'mergedInto' | 'rating' | 'kind';

/** What must hold of the case beside its state. */
export type StepGuard =
  | 'running' // its clocks are not stopped by a pause
  | 'paused'
  | 'called' // the actor's department, or the one named, was called and has not yet reported in
  | 'reported_in' // it was called, has reported in and is not done yet
  | 'calls_done' // no department that was called is still to report in or at work
  | 'uncalled' // none of the departments named was called and is not done yet
  | 'elsewhere' // the unit named is not the one that it lies with already
  | 'unrated'; // not rated since it was last closed

export interface StepRule {
  readonly from: readonly CaseState[];
  /** 'same': the state stays. 'before': the state before it was merged. 'at_work': the state that it was handled from. */
  readonly to: CaseState | 'same' | 'before' | 'at_work';
  readonly roles: readonly CaseRole[];
  /** Null: both loops. */
  readonly loop: CaseLoop | null;
  readonly needs: readonly StepPart[];
  readonly may: readonly StepPart[];
  readonly guards: readonly StepGuard[];
}

const OFFICE: readonly CaseRole[] = ['community', 'street', 'administrator'];
const WORKERS: readonly CaseRole[] = ['grid_worker', 'department', ...OFFICE];
const EVERYBODY: readonly CaseRole[] = ['resident', 'volunteer', ...WORKERS, 'system'];
const OPEN: readonly CaseState[] = ['reported', 'accepted', 'assigned', 'claimed', 'handled', 'verified'];

const PLAIN = { loop: null, needs: [], may: ['note', 'photos', 'position'], guards: ['running'] } as const;

/**
 * A step may have several rules; the first whose state, loop, role and guards fit holds. Rules of one step that start
 * from one state lead to one state, so that the state follows from the events alone, whatever the loop and the role.
 */
export const CASE_STEPS = {
  reported: [],
  accepted: [
    {
      ...PLAIN,
      from: ['reported'],
      to: 'accepted',
      roles: [...OFFICE, 'system'],
      may: ['note', 'photos', 'position', 'kind'],
    },
  ],
  // Whoever was called has done its part first: nobody is left waiting for in a case that has ended.
  refused: [
    {
      ...PLAIN,
      from: ['reported', 'accepted'],
      to: 'refused',
      roles: OFFICE,
      needs: ['note'],
      guards: ['running', 'calls_done'],
    },
  ],
  merged: [
    {
      ...PLAIN,
      // Often it is only seen on the spot that two reports are one matter.
      from: OPEN,
      to: 'merged',
      roles: OFFICE,
      needs: ['mergedInto'],
      guards: ['running', 'calls_done'],
    },
  ],
  unmerged: [{ ...PLAIN, from: ['merged'], to: 'before', roles: OFFICE, needs: ['note'], guards: [] }],
  assigned: [{ ...PLAIN, from: ['accepted'], to: 'assigned', roles: [...OFFICE, 'system'], needs: ['unit'] }],
  reassigned: [
    // To the same unit would do nothing but start its clock anew.
    {
      ...PLAIN,
      from: ['assigned'],
      to: 'assigned',
      roles: OFFICE,
      needs: ['unit'],
      guards: ['running', 'elsewhere'],
    },
    { ...PLAIN, from: ['claimed'], to: 'assigned', roles: OFFICE, needs: ['unit'] },
  ],
  claimed: [
    {
      ...PLAIN,
      from: ['accepted', 'assigned'],
      to: 'claimed',
      roles: ['volunteer', 'grid_worker', 'department', 'system'],
      loop: 'order',
    },
  ],
  returned: [
    { ...PLAIN, from: ['assigned', 'claimed'], to: 'accepted', roles: ['volunteer', ...WORKERS], needs: ['note'] },
    { ...PLAIN, from: ['handled', 'verified'], to: 'at_work', roles: OFFICE, needs: ['note'] },
  ],
  handled: [
    {
      ...PLAIN,
      from: ['assigned'],
      to: 'handled',
      roles: [...WORKERS, 'system'],
      loop: 'case',
      needs: ['note'],
      guards: ['running', 'calls_done'],
    },
    {
      ...PLAIN,
      from: ['claimed'],
      to: 'handled',
      roles: ['volunteer', ...WORKERS, 'system'],
      loop: 'order',
      needs: ['note'],
      guards: ['running', 'calls_done'],
    },
  ],
  verified: [{ ...PLAIN, from: ['handled'], to: 'verified', roles: [...OFFICE, 'system'], loop: 'case' }],
  closed: [
    { ...PLAIN, from: ['verified'], to: 'closed', roles: [...OFFICE, 'system'], loop: 'case' },
    { ...PLAIN, from: ['handled'], to: 'closed', roles: ['resident', ...OFFICE, 'system'], loop: 'order' },
  ],
  rated: [
    {
      ...PLAIN,
      from: ['closed'],
      to: 'same',
      roles: ['resident', ...OFFICE, 'system'],
      needs: ['rating'],
      guards: ['unrated'],
    },
  ],
  paused: [
    { ...PLAIN, from: OPEN, to: 'same', roles: OFFICE, needs: ['note'] },
    // Those at work may stop the clock of their own work only.
    { ...PLAIN, from: ['assigned', 'claimed'], to: 'same', roles: ['grid_worker', 'department'], needs: ['note'] },
  ],
  resumed: [{ ...PLAIN, from: OPEN, to: 'same', roles: [...WORKERS, 'system'], guards: ['paused'] }],
  reopened: [
    {
      ...PLAIN,
      from: ['closed', 'refused'],
      to: 'accepted',
      roles: ['resident', ...OFFICE],
      needs: ['note'],
      guards: [],
    },
  ],
  whistled: [
    {
      ...PLAIN,
      from: ['accepted', 'assigned'],
      to: 'same',
      roles: ['street', 'administrator'],
      loop: 'case',
      needs: ['departments'],
      guards: ['running', 'uncalled'],
    },
  ],
  reported_in: [
    {
      ...PLAIN,
      from: ['accepted', 'assigned'],
      to: 'same',
      roles: ['department', 'administrator', 'system'],
      loop: 'case',
      needs: ['departments'],
      guards: ['running', 'called'],
    },
  ],
  call_handled: [
    {
      ...PLAIN,
      from: ['accepted', 'assigned'],
      to: 'same',
      roles: ['department', 'administrator', 'system'],
      loop: 'case',
      needs: ['departments', 'note'],
      guards: ['running', 'reported_in'],
    },
  ],
  relocated: [
    { ...PLAIN, from: OPEN, to: 'same', roles: WORKERS, needs: ['position'], may: ['note', 'photos'], guards: [] },
  ],
  // The grids were redrawn around it: it lies in another now, and with that one's people where it lay with its grid.
  redrawn: [
    { ...PLAIN, from: OPEN, to: 'same', roles: ['system'], needs: ['note'], may: ['note', 'unit'], guards: [] },
  ],
  noted: [{ ...PLAIN, from: CASE_STATES, to: 'same', roles: EVERYBODY, needs: ['note'], guards: [] }],
} as const satisfies Record<string, readonly StepRule[]>;

export type CaseStep = keyof typeof CASE_STEPS;

export const STEPS = Object.keys(CASE_STEPS) as readonly CaseStep[];

/** The rules of a step. */
export function rulesOf(step: CaseStep): readonly StepRule[] {
  return CASE_STEPS[step];
}
