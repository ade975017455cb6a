import { ROLES, type Role } from '../../../geodata/access/roles.ts';

const ALL = ROLES.join(' ');
const COUNTERS = 'grid_worker community street planner leader administrator';
const REPORTERS = 'resident volunteer grid_worker community street department administrator';

/**
 * Who is told what, written down a second time and in other words than the table that the program goes by. Of a type that
 * stands here every field must stand here; a field of any other type is told to whoever is told of its object.
 */
const WRITTEN: readonly (readonly [fields: string, who: string])[] = [
  ['Query: jurisdictions jurisdiction me signInWays', `visitor ${ALL}`],
  ['Query: walkingProfiles dayMoments serverTime', ALL],
  ['Query: accounts account', 'administrator'],
  ['Query: auditEntries auditEntry', 'every account'],

  ['Jurisdiction: code name bounds demonstration simulated attribution groundDigest', `visitor ${ALL}`],
  ['Jurisdiction: levels gridHouseholdLimits estimatedHouseholds cursor regions region', ALL],
  ['Jurisdiction: stationCategories stations station gates search streetNetwork', ALL],
  ['Jurisdiction: caseKinds departments waitingCalendar cases case', ALL],
  ['Jurisdiction: serviceAreas walk coverage totalCoverage wallLayout emergency', ALL],
  ['Jurisdiction: gaps heat heatCube heatDomain homeCells', `${COUNTERS} wall`],
  ['Jurisdiction: caseFigures caseFigureTable', `${COUNTERS} department wall`],
  ['Jurisdiction: streetNetworkReport', COUNTERS],
  ['Jurisdiction: planGround scenarios scenario redraws redraw', 'planner leader administrator'],
  ['Jurisdiction: hotspotRuns hotspotRun', 'street planner leader administrator wall'],
  ['Jurisdiction: senders walls retentionRules', 'administrator of the whole place'],
  ['Region: code level name parent outline labelPosition validFrom validTo', `visitor ${ALL}`],
  ['Region: people staff lineage', COUNTERS],
  ['RegionLineage: from households areaM2', COUNTERS],
  ['RegionLineage: redraw', 'planner leader administrator, hidden from others'],

  ['Case: id kind source reportedAt simulated sequence state stateAt paused position placement grid', ALL],
  ['Case: dueAt due clocks', ALL],
  ['Case: sender description address reporters photos unit calls events duplicates', 'all but wall'],
  ['Case: mergedInto merged rating allowedSteps', 'all but wall'],
  ['CaseEvent: sequence step state happenedAt role position', ALL],
  ['CaseEvent: actor note unit departments photos mergedInto rating', 'all but wall'],
  ['CaseClock: number awaited startedAt dueSoonAt dueAt pausedAt stoppedAt due', ALL],
  ['CaseClock: department', 'all but wall'],

  ['Mutation: reportCase takeCaseStep takeCaseSteps', REPORTERS],
  ['Mutation: keepApart', 'community street administrator'],
  ['Mutation: revealReporters', 'volunteer grid_worker community street department administrator'],
  ['Mutation: eraseReporter saveAccount resetPassword endSessions grantRole endGrant', 'administrator'],
  ['Mutation: saveCaseKind saveCaseDeadline saveCalendarDay saveDepartment', 'administrator of the whole place'],
  ['Mutation: saveRetentionRule saveSender revokeSender saveWall revokeWall', 'administrator of the whole place'],
  ['Mutation: saveWallLayout deleteWallLayout', 'administrator of the whole place'],
  ['Emergency: running plans places', ALL],
  ['Emergency: keyPeople duties runs', `${COUNTERS} wall`],
  ['Mutation: beginEmergency endEmergency', 'leader administrator of the whole place'],
  ['Mutation: startHotspotRun cancelHotspotRun', 'street planner leader administrator'],
  ['Mutation: conductStage', 'street planner leader administrator'],
  ['Mutation: changeStation saveScenario deleteScenario', 'planner administrator'],
  ['Mutation: startRedraw renameRedraw deleteRedraw addRedrawEdits showRedrawPresence', 'planner administrator'],
  ['Mutation: submitRedraw withdrawRedraw', 'planner administrator'],
  ['Mutation: returnRedraw approveRedraw rollBackRedraw', 'planner leader administrator'],
  ['Mutation: changePassword beginTotp confirmTotp removeTotp', 'every account'],
  ['Subscription: changes coverageChanges emergencyChanges', ALL],
  ['Subscription: redrawNews', 'planner leader administrator'],
  ['Subscription: stageNews', 'street planner leader administrator wall'],
];

/** Who is told of a field, as it is written above; null: whoever is told of its object. By `Type.field`. */
export const WRITTEN_RIGHTS: ReadonlyMap<string, string> = new Map(
  WRITTEN.flatMap(([fields, who]) => {
    const [type, names] = fields.split(': ') as [string, string];
    return names.split(' ').map((name) => [`${type}.${name}`, who] as const);
  }),
);

/** Somebody who asks, as far as it is written what he is told. */
export interface Asker {
  readonly kind: 'visitor' | 'account' | 'wall';
  /** Roles that he holds now in the place that he asks about; or in any, where he asks about none. */
  readonly roles: readonly Role[];
  /** Whether one of them is for the whole place. */
  readonly whole: boolean;
}

/** What becomes of somebody's question to one field: told, hidden behind a value that says nothing, or the code of a refusal. */
export function writtenOutcome(field: string, { kind, roles, whole }: Asker): string {
  const who = WRITTEN_RIGHTS.get(field);
  if (who === undefined) return 'told';
  if (who === 'all but wall') return roles.some((role) => role !== 'wall') ? 'told' : 'hidden';
  if (who === ALL && /^Case/.test(field)) return 'told';
  if (who.startsWith('visitor')) return 'told';
  const [those = '', areOthersBlind] = who.split(', hidden');
  if (areOthersBlind !== undefined)
    return those.split(' ').some((each) => roles.includes(each as Role)) ? 'told' : 'hidden';
  if (kind === 'visitor') return 'NOT_SIGNED_IN';
  if (who === 'every account') return kind === 'account' ? 'told' : 'NOT_ALLOWED';
  const [named = '', ofWhole] = who.split(' of the whole');
  const isHeld = named.split(' ').some((each) => roles.includes(each as Role));
  return isHeld && (ofWhole === undefined || whole) ? 'told' : 'NOT_ALLOWED';
}
