import { ROLES, type Role } from '../../geodata/access/roles.ts';
import { SEEN_BY } from '../../geodata/access/seen_by.ts';
import {
  ACCOUNT,
  ANYONE,
  FOLLOWS,
  hiddenFrom,
  type Right,
  type RoleRight,
  roles,
  rows,
  SIGNED_IN,
  wholePlace,
} from './right.ts';

/*
 * Who may do and see what: the one written table. It has a row for every field of every type of server/schema.graphql, and
 * the program does not start where one is missing. guard_schema.ts enforces it. What cases somebody may see at all is a
 * second question, which case_scope.ts answers.
 */

/** Whoever holds any right in a place sees its map. */
const MEMBERS = roles(...ROLES);
const COUNTS_PEOPLE = roles(...SEEN_BY.staff);
const SEES_PEOPLE = roles(...SEEN_BY.people);
const SEES_HEAT = roles(...SEEN_BY.heat);
const SEES_FIGURES = roles(...SEEN_BY.figures);
const SEES_SCENARIOS = roles('planner', 'leader', 'administrator');
const PLANS = roles('planner', 'administrator');
const SEES_HOTSPOTS = roles(...SEEN_BY.hotspots);
const SEEKS_HOTSPOTS = roles('leader', 'planner', 'street', 'administrator');
/** A stop of the tour may be any case of the place; a wall shows where all of them are. */
const CONDUCTS = roles('street', 'planner', 'leader', 'administrator');
/** Roles that report cases. */
export const REPORTERS: readonly Role[] = [
  'resident',
  'volunteer',
  'grid_worker',
  'community',
  'street',
  'department',
  'administrator',
];
const REPORTS = roles(...REPORTERS);
const STEPS = REPORTS;
const KEEPS_APART = roles('community', 'street', 'administrator');
const REVEALS = roles('volunteer', 'grid_worker', 'community', 'street', 'department', 'administrator');
/** Accounts know no one place: what an administrator may manage is looked at one by one. */
const MANAGES_PEOPLE = roles('administrator');
const MANAGES_PLACE = wholePlace('administrator');

const WALL: readonly Role[] = ['wall'];
const WITHOUT_DRAFTS = ROLES.filter((role) => !SEES_SCENARIOS.roles.includes(role));
const NOT_ON_WALL = (shown: unknown) => hiddenFrom(WALL, shown);

export const RIGHTS: Readonly<Record<string, Readonly<Record<string, Right>>>> = {
  Query: {
    ...rows(ANYONE, 'jurisdictions jurisdiction me signInWays'),
    ...rows(MEMBERS, 'walkingProfiles dayMoments serverTime'),
    ...rows(MANAGES_PEOPLE, 'accounts account'),
    // Each sees the entries of what he did himself, and those that AUDIT_SEEN gives him.
    ...rows(ACCOUNT, 'auditEntries auditEntry'),
  },
  Mutation: {
    reportCase: REPORTS,
    ...rows(STEPS, 'takeCaseStep takeCaseSteps'),
    keepApart: KEEPS_APART,
    ...rows(MANAGES_PLACE, 'saveCaseKind saveCaseDeadline saveCalendarDay saveDepartment saveRetentionRule'),
    ...rows(MANAGES_PLACE, 'saveSender revokeSender saveWall revokeWall saveWallLayout deleteWallLayout'),
    ...rows(wholePlace('leader', 'administrator'), 'beginEmergency endEmergency'),
    ...rows(SEEKS_HOTSPOTS, 'startHotspotRun cancelHotspotRun'),
    conductStage: CONDUCTS,
    ...rows(PLANS, 'changeStation saveScenario deleteScenario'),
    ...rows(
      PLANS,
      'startRedraw renameRedraw deleteRedraw addRedrawEdits showRedrawPresence submitRedraw withdrawRedraw',
    ),
    // That the approver is not who submitted it is judged where it is done.
    ...rows(SEES_SCENARIOS, 'returnRedraw approveRedraw rollBackRedraw'),
    revealReporters: REVEALS,
    eraseReporter: roles('administrator'),
    ...rows(SIGNED_IN, 'changePassword beginTotp confirmTotp removeTotp'),
    ...rows(MANAGES_PEOPLE, 'saveAccount resetPassword endSessions grantRole endGrant'),
  },
  Subscription: {
    ...rows(MEMBERS, 'changes coverageChanges emergencyChanges'),
    redrawNews: SEES_SCENARIOS,
    stageNews: roles(...CONDUCTS.roles, ...WALL),
  },

  Jurisdiction: {
    ...rows(ANYONE, 'code name bounds demonstration simulated attribution groundDigest'),
    ...rows(
      MEMBERS,
      'levels gridHouseholdLimits estimatedHouseholds cursor regions region stationCategories stations station',
    ),
    ...rows(
      MEMBERS,
      'caseKinds departments waitingCalendar serviceAreas walk coverage totalCoverage gates search streetNetwork wallLayout emergency',
    ),
    gaps: SEES_PEOPLE,
    streetNetworkReport: COUNTS_PEOPLE,
    // What a draft is computed on holds people home by home.
    ...rows(SEES_SCENARIOS, 'planGround scenarios scenario redraws redraw'),
    ...rows(SEES_HEAT, 'heat heatCube heatDomain homeCells'),
    // Each sees those of his scope.
    ...rows(MEMBERS, 'cases case'),
    ...rows(SEES_FIGURES, 'caseFigures caseFigureTable'),
    ...rows(SEES_HOTSPOTS, 'hotspotRuns hotspotRun'),
    ...rows(MANAGES_PLACE, 'senders walls retentionRules'),
  },
  Region: {
    ...rows(FOLLOWS, 'code level name parent outline labelPosition validFrom validTo'),
    ...rows(COUNTS_PEOPLE, 'people staff lineage'),
  },

  Emergency: {
    ...rows(MEMBERS, 'running plans places'),
    ...rows(SEES_PEOPLE, 'keyPeople duties runs'),
  },
  EmergencyRun: rows(FOLLOWS, 'id plan layers isDrill reason begunAt endedAt'),

  Case: {
    ...rows(
      FOLLOWS,
      'id kind source reportedAt simulated sequence state stateAt paused position placement grid dueAt due clocks',
    ),
    description: NOT_ON_WALL(''),
    ...rows(NOT_ON_WALL([]), 'reporters photos calls events duplicates merged allowedSteps'),
    ...rows(NOT_ON_WALL(null), 'sender address unit mergedInto rating'),
  },
  CaseEvent: {
    ...rows(FOLLOWS, 'sequence step state happenedAt role position'),
    actor: NOT_ON_WALL(''),
    ...rows(NOT_ON_WALL([]), 'departments photos'),
    ...rows(NOT_ON_WALL(null), 'note unit mergedInto rating'),
  },
  CaseClock: {
    ...rows(FOLLOWS, 'number awaited startedAt dueSoonAt dueAt pausedAt stoppedAt due'),
    department: NOT_ON_WALL(null),
  },
  DepartmentCall: rows(FOLLOWS, 'department calledAt reportedInAt handledAt'),
  // Those with a case that the asker may not see are left out.
  Duplicate: rows(FOLLOWS, 'case score metres hours words keptApart'),
  Reporter: rows(FOLLOWS, 'name phone email reportedAt'),
  Photo: rows(FOLLOWS, 'hash url thumbnailUrl width height'),
  CaseConnection: rows(FOLLOWS, 'nodes pageInfo totalCount totalIsAtLeast'),

  // Cases, runs and scenarios that the asker may not see are left out of a batch.
  ChangeBatch: rows(FOLLOWS, 'changes cursor'),
  CaseChange: rows(FOLLOWS, 'case event'),
  DeadlineChange: rows(FOLLOWS, 'case clock'),
  HotspotChange: rows(FOLLOWS, 'run'),
  EmergencyChange: rows(FOLLOWS, 'id'),
  EmergencyPlan: rows(FOLLOWS, 'code name layers'),
  EmergencyPlace: rows(FOLLOWS, 'code kind name position people'),
  KeyPeople: rows(FOLLOWS, 'kind region people'),
  Duty: rows(FOLLOWS, 'mode post holder from to'),
  ScenarioChange: rows(FOLLOWS, 'id scenario'),
  RedrawChange: rows(FOLLOWS, 'id redraw'),
  CaseSettingsChange: rows(FOLLOWS, 'jurisdiction'),
  StationChange: rows(FOLLOWS, 'code station'),
  PlaceChange: rows(FOLLOWS, 'jurisdiction'),

  LocalName: rows(FOLLOWS, 'zh en'),
  Bounds: rows(FOLLOWS, 'west south east north'),
  Position: rows(FOLLOWS, 'longitude latitude'),
  PageInfo: rows(FOLLOWS, 'hasNextPage endCursor'),
  Blob: rows(FOLLOWS, 'url bytes digest'),
  Period: rows(FOLLOWS, 'from to'),

  Me: rows(FOLLOWS, 'account wall grants screens mutations mustChangePassword expiresAt'),
  SignInWays: rows(FOLLOWS, 'password unifiedLogin demonstration'),
  Account: rows(FOLLOWS, 'id name shownName grants totp unifiedLogin createdAt disabledAt lastSeenAt'),
  AccountConnection: rows(FOLLOWS, 'nodes pageInfo totalCount'),
  AccountSaved: rows(FOLLOWS, 'account firstPassword'),
  Grant: rows(
    FOLLOWS,
    'id role jurisdiction jurisdictionName region regionName department departmentName validFrom validTo',
  ),
  TotpEnrolment: rows(FOLLOWS, 'secret uri'),
  Sender: rows(FOLLOWS, 'code way name kinds createdAt validTo revokedAt lastUsedAt'),
  SenderSaved: rows(FOLLOWS, 'sender key'),
  Wall: rows(FOLLOWS, 'code jurisdiction name screenSet screens createdAt revokedAt'),
  WallSaved: rows(FOLLOWS, 'wall link'),
  WallLayout: rows(FOLLOWS, 'screenSet columns rows unitWidth unitHeight parts savedAt'),
  WallPart: rows(FOLLOWS, 'part x y width height'),
  StageState: rows(FOLLOWS, 'conductor begunAt number stop layers bounds isByHand at toldAt'),
  RetentionRule: rows(FOLLOWS, 'subject months source lastRunAt lastCount'),
  AuditEntry: {
    ...rows(FOLLOWS, 'position happenedAt jurisdiction actorKind actorId actorName role address action subjectKind'),
    ...rows(FOLLOWS, 'subjectId outcome begunPosition begunAt endedPosition endedAt endedAs details hash'),
  },
  AuditConnection: rows(FOLLOWS, 'nodes pageInfo'),

  RegionLevel: rows(FOLLOWS, 'level kind name'),
  HouseholdLimits: rows(FOLLOWS, 'min max source'),
  RegionConnection: rows(FOLLOWS, 'nodes pageInfo totalCount'),
  People: rows(FOLLOWS, 'households residents residents60 residents70To79 residents80 estimated'),
  StaffMember: rows(FOLLOWS, 'code name role fullTime'),
  StationCategory: rows(FOLLOWS, 'code name symbol tierMinutes source'),
  Station: rows(
    FOLLOWS,
    'code version category name position address capacity floorAreaM2 amenities openingHours status grid',
  ),
  StationConnection: rows(FOLLOWS, 'nodes pageInfo totalCount'),
  PlaceLabel: rows(FOLLOWS, 'name position'),
  SearchHit: rows(FOLLOWS, 'subject position'),
  WalkingProfile: rows(FOLLOWS, 'code name metresPerSecond usesSteps source'),
  DayMoment: rows(FOLLOWS, 'code name at source'),
  ServiceArea: rows(FOLLOWS, 'minutes outline uncertainBorder reachedMetres'),
  Walk: rows(FOLLOWS, 'station stationCode seconds metres line'),
  StreetNetworkReport: rows(
    FOLLOWS,
    'digest edges kilometres smallComponents householdsOnSmallComponents householdsOffStreet unconnectedGates heights',
  ),
  Gate: rows(FOLLOWS, 'id position access openingHours compound connected'),
  Scenario: rows(FOLLOWS, 'id name version savedAt edits stale'),
  StaleEdit: rows(FOLLOWS, 'edit reason'),
  Redraw: rows(
    FOLLOWS,
    'id name state scope basedAt base isBaseReplaced startedAt startedBy editCount edits steps effectiveAt effect',
  ),
  RedrawEdit: rows(FOLLOWS, 'number id by isOwn madeAt body'),
  RedrawStep: rows(FOLLOWS, 'number step by happenedAt note edits effectiveAt'),
  RedrawEffect: rows(FOLLOWS, 'gridsBefore gridsAfter moved checks digest'),
  RedrawMoved: rows(FOLLOWS, 'households residents residents60 openCases stations staff'),
  RedrawCheck: rows(FOLLOWS, 'principle name rule isMet isRequired findings'),
  RedrawFinding: rows(FOLLOWS, 'message grids position'),
  RedrawPresence: rows(FOLLOWS, 'window by isOwn pointer grids tool at'),
  RedrawNews: rows(FOLLOWS, 'edits steps present'),
  RegionLineage: {
    ...rows(COUNTS_PEOPLE, 'from households areaM2'),
    // Whoever may not see drafts sees where a grid comes from, and not by which draft.
    redraw: hiddenFrom(WITHOUT_DRAFTS, null),
  },
  Gap: rows(FOLLOWS, 'id outline position people gateThatWouldHelp nearestStation medianWalkSeconds grids'),
  GapPeople: rows(FOLLOWS, 'households residents residents60 residents70To79 residents80 estimated'),
  HelpfulGate: rows(FOLLOWS, 'gate residents'),
  GapConnection: rows(FOLLOWS, 'nodes pageInfo totalCount'),
  Figure: rows(FOLLOWS, 'value unit numerator denominator leftOut asOf definition source estimated digest'),
  LeftOut: rows(FOLLOWS, 'count reason'),
  Coverage: rows(FOLLOWS, 'households residents residents60 tiers circle medianMinutes p90Minutes gini'),
  TierCoverage: rows(FOLLOWS, 'minutes households residents residents60 circle'),
  CircleCoverage: rows(FOLLOWS, 'radiusMetres households residents residents60'),
  CoverageBatch: rows(FOLLOWS, 'digest regions total'),
  RegionCoverage: rows(FOLLOWS, 'region coverage'),

  HeatGrid: rows(FOLLOWS, 'level column row columns rows'),
  Heat: rows(FOLLOWS, 'grid counts total simulated from to upToDate'),
  HeatCube: rows(FOLLOWS, 'grid from stepMinutes steps packed total simulated upToDate'),
  HeatDomain: rows(FOLLOWS, 'densityP99'),
  HomeCells: rows(FOLLOWS, 'grid households fewest leftOut estimated'),

  CaseKind: rows(FOLLOWS, 'code parent name loop nature sensitive duplicateMetres duplicateHours retired source'),
  Department: rows(FOLLOWS, 'code name retired'),
  Unit: rows(FOLLOWS, 'kind code name'),
  WaitingCalendar: rows(FOLLOWS, 'timeZone hours days knownUntil deadlines'),
  WorkingHours: rows(FOLLOWS, 'weekday from to'),
  CalendarDay: rows(FOLLOWS, 'day working name source'),
  CaseDeadline: rows(FOLLOWS, 'kind awaited minutes inWorkingHours soonShare source'),
  CaseFigures: rows(FOLLOWS, 'reported closed response resolution satisfaction overdue reopened waits before'),
  WaitFigures: rows(FOLLOWS, 'awaited median p90'),
  CaseFigureRow: rows(FOLLOWS, 'code name figures'),
  HotspotRun: rows(
    FOLLOWS,
    'id method window kinds level replicas seed state progress startedAt finishedAt error cases hotspots',
  ),
  Hotspot: rows(
    FOLLOWS,
    'id regions outline position from to cases expected relativeRisk statistic pValue qValue residents isNew',
  ),
};

/** A saved scenario as an argument: what is computed on it tells what is in it. */
export const USES_SCENARIO = SEES_SCENARIOS;

/**
 * Which entries of the audit log are shown to whom, beside those of what somebody did himself, which are his to see always.
 * Whoever administers every place is shown all there is. `audit/audit_seen.ts` makes it a condition of the query.
 */
export const AUDIT_SEEN: Readonly<Record<'ofPlace' | 'aboutAccounts' | 'aboutCases', RoleRight>> = {
  /** Whatever was done in a place. */
  ofPlace: wholePlace('administrator'),
  /** What was done to, or by way of, an account that holds or held a right in the place or the region, but in no other place. */
  aboutAccounts: roles('administrator'),
  /** What was done with cases that all lie within the region. */
  aboutCases: roles('administrator'),
};
