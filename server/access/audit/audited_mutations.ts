import type { Mutation } from '../../generated/schema.ts';

/** What the log keeps of a mutation. Paths lead into its arguments: `step.actor.role`. */
export interface AuditedMutation {
  /** What it is about: a word for it, and the paths of its id; under `result.` in what it answers. Null: the asker himself. */
  readonly subject: readonly [kind: string, ...idPaths: string[]] | null;
  /** Path of the place, also under `result.`; left out: `jurisdiction`. Null where it is of no one place. */
  readonly place?: string | null;
  /** Path of the role in which it is done; left out: the asker's strongest in the place. */
  readonly role?: string;
  /** Kept as they are. */
  readonly values: readonly string[];
  /** Typed freely: kept short, numbers by which somebody is found masked. */
  readonly words?: readonly string[];
  /** Never kept: secrets, persons, free descriptions, exact places of homes. */
  readonly withheld?: readonly string[];
  /** Names that may be noted of how it stood before and after, beyond those of the values and words. */
  readonly noted?: readonly string[];
  /**
   * Why nothing is kept of it where it was allowed: what comes many times a minute would bury the rest. That somebody tried
   * it who has no right to is kept all the same.
   */
  readonly quiet?: string;
}

type MutationName = Exclude<keyof Mutation, '__typename'>;

const ACTOR = ['actor.role', 'actor.unit.kind', 'actor.unit.code'];
const STEP = [
  ...ACTOR,
  ...['case', 'sequence', 'step', 'unit.kind', 'unit.code', 'departments', 'photos', 'mergedInto', 'rating', 'kind'],
];
const STEP_WITHHELD = ['note', 'position.longitude', 'position.latitude'];
const under = (path: string, parts: readonly string[]) => parts.map((part) => `${path}.${part}`);

const CASE_NOTED = ['state', 'sequence', 'unit', 'merged'];

/**
 * One row for every mutation, and in it every argument: kept, kept as words, or withheld. An argument that stands nowhere is
 * not kept, and a test says so.
 */
export const AUDITED_MUTATIONS: Readonly<Record<MutationName, AuditedMutation>> = {
  reportCase: {
    subject: ['case', 'result.id'],
    values: under('report', ['kind', 'source', 'photos']),
    withheld: under('report', [
      ...['position.longitude', 'position.latitude', 'address', 'description', 'idempotencyKey'],
      ...['reporter.name', 'reporter.phone', 'reporter.email'],
    ]),
  },
  takeCaseStep: {
    subject: ['case', 'step.case'],
    role: 'step.actor.role',
    values: under('step', STEP),
    withheld: under('step', STEP_WITHHELD),
    noted: CASE_NOTED,
  },
  takeCaseSteps: {
    subject: ['case', 'steps.case'],
    role: 'steps.actor.role',
    values: under('steps', STEP),
    withheld: under('steps', STEP_WITHHELD),
    noted: CASE_NOTED,
  },
  keepApart: { subject: ['case', 'case'], role: 'actor.role', values: ['other', ...ACTOR] },
  saveCaseKind: {
    subject: ['case_kind', 'kind.code'],
    values: under('kind', [
      ...['parent', 'nameZh', 'nameEn', 'loop', 'nature', 'sensitive', 'duplicateMetres', 'duplicateHours', 'retired'],
    ]),
    words: ['kind.source'],
    noted: ['code'],
  },
  saveCaseDeadline: {
    subject: ['case_kind', 'deadline.kind'],
    values: under('deadline', ['awaited', 'minutes', 'inWorkingHours', 'soonShare']),
    words: ['deadline.source'],
  },
  saveCalendarDay: {
    subject: ['day', 'day.day'],
    values: under('day', ['working', 'nameZh', 'nameEn']),
    words: ['day.source'],
  },
  saveDepartment: {
    subject: ['department', 'department.code'],
    values: under('department', ['nameZh', 'nameEn', 'retired']),
  },
  startHotspotRun: {
    subject: ['hotspot_run', 'result.id'],
    values: under('run', [
      ...['method', 'window.from', 'window.to', 'kinds', 'level', 'maxPopulationShare', 'maxPeriodShare'],
      ...['replicas', 'seed', 'neighbourMetres'],
    ]),
  },
  cancelHotspotRun: { subject: ['hotspot_run', 'id'], values: [], noted: ['state'] },
  changeStation: {
    subject: ['station', 'code'],
    values: ['version', ...under('change', ['position.longitude', 'position.latitude', 'status'])],
    noted: ['longitude', 'latitude', 'position'],
  },
  saveScenario: {
    subject: ['scenario', 'result.id'],
    values: under('scenario', ['id', 'version']),
    words: ['scenario.name'],
    withheld: ['scenario.edits'],
  },
  startRedraw: {
    subject: ['redraw', 'result.id'],
    values: under('redraw', ['scope', 'boundaries']),
    words: ['redraw.name'],
  },
  renameRedraw: { subject: ['redraw', 'id'], values: [], words: ['name'] },
  deleteRedraw: { subject: ['redraw', 'id'], values: [] },
  addRedrawEdits: {
    subject: ['redraw', 'id'],
    values: ['after', 'edits.id'],
    withheld: ['edits.body'],
    quiet: 'each edit stands with its account and moment in the log of the draft, which nobody can change either',
  },
  showRedrawPresence: {
    subject: ['redraw', 'id'],
    quiet: 'it changes nothing and is kept nowhere',
    values: under('presence', ['window', 'grids', 'tool']),
    withheld: under('presence', ['pointer.longitude', 'pointer.latitude']),
  },
  // Notes, and how many edits there were, stand with the step of the draft.
  submitRedraw: { subject: ['redraw', 'id'], values: [], withheld: ['edits', 'note'] },
  withdrawRedraw: { subject: ['redraw', 'id'], values: [], withheld: ['note'] },
  returnRedraw: { subject: ['redraw', 'id'], values: [], withheld: ['note'] },
  approveRedraw: { subject: ['redraw', 'id'], values: ['effectiveAt'], withheld: ['note'] },
  rollBackRedraw: { subject: ['redraw', 'id'], values: [], withheld: ['note'] },
  deleteScenario: { subject: ['scenario', 'id'], values: ['version'] },
  revealReporters: { subject: ['case', 'case'], values: [], words: ['reason'], noted: ['reporters', 'cases'] },
  eraseReporter: { subject: ['case', 'case'], values: [], words: ['reason'], noted: ['reporters', 'cases', 'erased'] },
  saveRetentionRule: {
    subject: ['retention_rule', 'rule.subject'],
    values: ['rule.months'],
    words: ['rule.source'],
    noted: ['subject'],
  },

  changePassword: { subject: null, place: null, values: [], withheld: ['current', 'next'], noted: ['sessionsEnded'] },
  beginTotp: { subject: null, place: null, values: [], withheld: ['password'] },
  confirmTotp: { subject: null, place: null, values: [], withheld: ['code'], noted: ['totp'] },
  removeTotp: { subject: null, place: null, values: [], withheld: ['password'], noted: ['totp'] },
  saveAccount: {
    subject: ['account', 'account.id', 'result.account.id'],
    place: null,
    values: under('account', ['id', 'name', 'shownName', 'disabled']),
    noted: ['disabledAt', 'sessionsEnded'],
  },
  resetPassword: { subject: ['account', 'account'], place: null, values: ['totp'], noted: ['sessionsEnded'] },
  endSessions: { subject: ['account', 'account'], place: null, values: [], noted: ['sessions', 'sessionsEnded'] },
  grantRole: {
    subject: ['account', 'grant.account'],
    place: 'grant.jurisdiction',
    values: under('grant', ['role', 'region', 'department', 'validFrom', 'validTo']),
    noted: ['grant', 'id', 'jurisdiction'],
  },
  endGrant: {
    // Whose grant it was, and where, is known once it has ended.
    subject: ['account', 'result.accountId'],
    place: 'result.jurisdictionCode',
    values: ['id'],
    noted: ['account', 'role', 'jurisdiction', 'region', 'department', 'validFrom', 'validTo'],
  },
  saveSender: {
    subject: ['sender', 'sender.code'],
    values: under('sender', ['way', 'name', 'kinds', 'validTo', 'newKey']),
    noted: ['code', 'name', 'kinds', 'validTo', 'revokedAt', 'keyChanged'],
  },
  revokeSender: { subject: ['sender', 'code'], values: [], noted: ['revokedAt'] },
  saveWall: {
    subject: ['wall', 'wall.code'],
    values: under('wall', ['name', 'screenSet']),
    noted: ['code', 'name', 'screenSet', 'revokedAt', 'keyChanged', 'sessionsEnded'],
  },
  revokeWall: { subject: ['wall', 'code'], values: [], noted: ['revokedAt', 'sessionsEnded'] },
  saveWallLayout: {
    subject: ['wall_layout', 'result.screenSet'],
    values: [
      ...under('layout', ['columns', 'rows', 'unitWidth', 'unitHeight']),
      ...under('layout.parts', ['part', 'x', 'y', 'width', 'height']),
    ],
  },
  conductStage: {
    subject: ['stage', 'stage'],
    quiet: 'it changes nothing and is kept nowhere',
    values: under('state', ['conductor', 'begunAt', 'number', 'stop', 'layers', 'isByHand', 'at']),
    withheld: under('state.bounds', ['west', 'south', 'east', 'north']),
  },
  beginEmergency: { subject: ['emergency', 'result.id'], values: ['plan', 'isDrill'], words: ['reason'] },
  endEmergency: { subject: ['emergency', 'id'], values: ['id'] },
  deleteWallLayout: { subject: ['wall_layout', 'screenSet'], values: ['screenSet'], noted: ['wasSaved'] },
};
