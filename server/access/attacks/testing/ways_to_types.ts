import { TINY } from '../../../testing/tiny_place.ts';
import type { SeededCity } from './seed_city.ts';
import type { SeededRedraw } from './seed_redraw.ts';

/**
 * How objects of each type are come by: fields from the root on, `…Type` choosing one of a union. Of several ways the first
 * is gone that somebody may go. Whoever adds a type to the schema adds its way here.
 */
export const WAYS: Readonly<Record<string, readonly string[]>> = {
  Query: [''],
  Subscription: [''],
  Jurisdiction: ['jurisdiction'],
  LocalName: ['jurisdiction name'],
  Bounds: ['jurisdiction bounds'],
  RegionLevel: ['jurisdiction levels'],
  HouseholdLimits: ['jurisdiction gridHouseholdLimits'],
  RegionConnection: ['jurisdiction regions'],
  PageInfo: ['jurisdiction regions pageInfo'],
  Region: ['jurisdiction regions nodes'],
  Position: ['jurisdiction regions nodes labelPosition'],
  People: ['jurisdiction regions nodes people'],
  StaffMember: ['jurisdiction regions nodes staff'],
  StationCategory: ['jurisdiction stationCategories'],
  StationConnection: ['jurisdiction stations'],
  Station: ['jurisdiction stations nodes'],
  CaseKind: ['jurisdiction caseKinds'],
  Department: ['jurisdiction departments'],
  WaitingCalendar: ['jurisdiction waitingCalendar'],
  WorkingHours: ['jurisdiction waitingCalendar hours'],
  CalendarDay: ['jurisdiction waitingCalendar days'],
  CaseDeadline: ['jurisdiction waitingCalendar deadlines'],
  ServiceArea: ['jurisdiction serviceAreas'],
  GapConnection: ['jurisdiction gaps'],
  Gap: ['jurisdiction gaps nodes'],
  GapPeople: ['jurisdiction gaps nodes people'],
  HelpfulGate: ['jurisdiction gaps nodes gateThatWouldHelp'],
  RegionCoverage: ['jurisdiction coverage'],
  Coverage: ['jurisdiction coverage coverage'],
  TierCoverage: ['jurisdiction coverage coverage tiers'],
  CircleCoverage: ['jurisdiction coverage coverage circle'],
  Figure: ['jurisdiction coverage coverage households'],
  LeftOut: ['jurisdiction totalCoverage households leftOut'],
  Walk: ['jurisdiction walk'],
  StreetNetworkReport: ['jurisdiction streetNetworkReport'],
  Gate: ['jurisdiction gates'],
  Scenario: ['jurisdiction scenarios'],
  StaleEdit: ['jurisdiction scenarios stale'],
  Blob: ['jurisdiction streetNetwork'],
  Heat: ['jurisdiction heat'],
  HeatGrid: ['jurisdiction heat grid'],
  HeatCube: ['jurisdiction heatCube'],
  HeatDomain: ['jurisdiction heatDomain'],
  HomeCells: ['jurisdiction homeCells'],
  CaseConnection: ['jurisdiction cases'],
  Case: ['jurisdiction cases nodes'],
  CaseClock: ['jurisdiction cases nodes clocks'],
  CaseEvent: ['jurisdiction cases nodes events'],
  DepartmentCall: ['jurisdiction cases nodes calls'],
  Duplicate: ['jurisdiction cases nodes duplicates'],
  Reporter: ['jurisdiction cases nodes reporters'],
  Photo: ['jurisdiction cases nodes photos'],
  Unit: ['jurisdiction cases nodes unit'],
  CaseFigures: ['jurisdiction caseFigures'],
  WaitFigures: ['jurisdiction caseFigures waits'],
  CaseFigureRow: ['jurisdiction caseFigureTable'],
  HotspotRun: ['jurisdiction hotspotRuns'],
  Period: ['jurisdiction hotspotRuns window'],
  Hotspot: ['jurisdiction hotspotRuns hotspots'],
  SearchHit: ['jurisdiction search'],
  PlaceLabel: ['jurisdiction search subject …PlaceLabel'],
  Sender: ['jurisdiction senders'],
  Wall: ['jurisdiction walls', 'me wall'],
  WallLayout: ['jurisdiction wallLayout'],
  WallPart: ['jurisdiction wallLayout parts'],
  RetentionRule: ['jurisdiction retentionRules'],
  WalkingProfile: ['walkingProfiles'],
  DayMoment: ['dayMoments'],
  Me: ['me'],
  SignInWays: ['signInWays'],
  AccountConnection: ['accounts'],
  Account: ['accounts nodes', 'me account'],
  Grant: ['accounts nodes grants', 'me grants'],
  AuditConnection: ['auditEntries'],
  AuditEntry: ['auditEntries nodes'],
  ChangeBatch: ['changes'],
  CaseChange: ['changes changes …CaseChange'],
  DeadlineChange: ['changes changes …DeadlineChange'],
  HotspotChange: ['changes changes …HotspotChange'],
  ScenarioChange: ['changes changes …ScenarioChange'],
  CaseSettingsChange: ['changes changes …CaseSettingsChange'],
  StationChange: ['changes changes …StationChange'],
  PlaceChange: ['changes changes …PlaceChange'],
  RedrawChange: ['changes changes …RedrawChange'],
  RegionLineage: ['jurisdiction regions nodes lineage'],
  Redraw: ['jurisdiction redraw'],
  RedrawEdit: ['jurisdiction redraw edits'],
  RedrawStep: ['jurisdiction redraw steps'],
  RedrawEffect: ['jurisdiction redraw effect'],
  RedrawMoved: ['jurisdiction redraw effect moved'],
  RedrawCheck: ['jurisdiction redraw effect checks'],
  RedrawFinding: ['jurisdiction redraw effect checks findings'],
  RedrawNews: ['redrawNews'],
  RedrawPresence: ['redrawNews present'],
  StageState: ['stageNews'],
  CoverageBatch: ['coverageChanges'],
};

/** Types that only mutations answer with: they are walked with the mutations. */
export const ANSWERED_BY_MUTATIONS: readonly string[] = ['AccountSaved', 'TotpEnrolment', 'SenderSaved', 'WallSaved'];

const BOX = `box: { west: ${TINY.west}, south: ${TINY.south}, east: ${TINY.east}, north: ${TINY.north} }`;
const REACH = 'reach: { category: "day_care_centre" }';

/**
 * Arguments of each field that needs some, or that tells more with them, by what there is in the place.
 * @param account id of whoever asks.
 * @param department whose figures he asks for: one is told of its own alone; null: all.
 */
export function argumentsFor(
  city: SeededCity & { readonly redraw: SeededRedraw },
  account: string | null,
  department: string | null,
): Readonly<Record<string, string>> {
  const now = Date.now();
  const [from, to] = [now - 20 * 86_400_000, now + 86_400_000].map((moment) => new Date(moment).toISOString());
  const window = `window: { from: "${from}", to: "${to}" }`;
  const place = `jurisdiction: "${TINY.code}"`;
  return {
    'Query.jurisdiction': `code: "${TINY.code}"`,
    'Query.account': `id: "${account ?? '00000000-0000-4000-8000-000000000000'}"`,
    'Query.auditEntry': 'position: 1',
    'Jurisdiction.region': 'code: "990001001001001"',
    'Jurisdiction.station': 'code: "ST-1"',
    'Jurisdiction.serviceAreas': `${REACH}, minutes: [5]`,
    'Jurisdiction.gaps': `${REACH}, minutes: 5`,
    'Jurisdiction.coverage': `${REACH}, level: 3`,
    'Jurisdiction.totalCoverage': REACH,
    'Jurisdiction.walk': 'reach: { category: "elderly_canteen" }, from: { longitude: 101.0077, latitude: 38.0032 }',
    'Jurisdiction.scenario': `id: "${city.scenario}"`,
    'Jurisdiction.redraw': `id: "${city.redraw.id}"`,
    'Jurisdiction.heat': `${BOX}, zoom: 14, ${window}`,
    'Jurisdiction.heatCube': `${BOX}, zoom: 14, ${window}, steps: 10`,
    'Jurisdiction.homeCells': `${BOX}, zoom: 14`,
    'Jurisdiction.case': `id: "${city.cases.main}"`,
    'Jurisdiction.caseFigures': department === null ? window : `${window}, department: "${department}"`,
    'Jurisdiction.caseFigureTable': `${window}, ${department === null ? 'by: region, level: 3' : 'by: department'}`,
    'Jurisdiction.hotspotRun': `id: "${city.run}"`,
    'Jurisdiction.wallLayout': 'screenSet: "3x2"',
    'Jurisdiction.search': 'text: "广场"',
    'Me.screens': place,
    'Me.mutations': place,
    'Case.allowedSteps': 'role: administrator',
    'Subscription.changes': `${place}, after: "${city.before}"`,
    'Subscription.redrawNews': `${place}, id: "${city.redraw.id}", after: 0`,
    'Subscription.stageNews': `${place}, stage: "示例"`,
    'Subscription.coverageChanges': `${place}, ${REACH}, level: 3`,
  };
}
