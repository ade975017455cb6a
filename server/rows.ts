import type { Geometry } from 'geojson';
import type { CaseEvent, DepartmentCall } from '../geodata/cases/case_event.ts';
import type { PlanEdit } from '../geodata/reach/plan/plan_edit.ts';
import type {
  Awaited,
  CaseLoop,
  CaseNature,
  CaseSource,
  CaseState,
  GateAccess,
  HotspotMethod,
  Placement,
  RunState,
  StaffRole,
  StationStatus,
  UnitKind,
} from './generated/schema.ts';
import type { RedrawChangeRow } from './redraw/redraw_rows.ts';

/** What resolvers hand to each other: rows as the queries give them, and pages of them. */
export interface JurisdictionRow {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string | null;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly demonstration: boolean;
  readonly attribution: string;
  readonly gridHouseholdsMin: number;
  readonly gridHouseholdsMax: number;
  readonly gridHouseholdsSource: string;
  readonly groundDigest: string;
  /** The newest row of the change log that could be read when this row was. */
  readonly feedTransaction: string;
  readonly feedPosition: number;
}

export interface RegionRow {
  readonly jurisdictionCode: string;
  /** Names one version of the region. */
  readonly id: number;
  readonly code: string;
  readonly level: number;
  readonly parentId: number | null;
  readonly nameZh: string;
  readonly nameEn: string | null;
  readonly validFrom: Date;
  readonly validTo: Date | null;
  /** The past moment that was asked for; null for the present. */
  readonly asOf: Date | null;
}

export interface StationRow {
  readonly jurisdictionCode: string;
  readonly id: number;
  readonly code: string;
  readonly categoryCode: string;
  readonly nameZh: string;
  readonly nameEn: string | null;
  readonly longitude: number;
  readonly latitude: number;
  readonly address: string | null;
  readonly capacity: number | null;
  readonly floorAreaM2: number | null;
  readonly amenities: readonly string[];
  readonly openingHours: string | null;
  readonly status: StationStatus;
  readonly asOf: Date | null;
}

export interface StationCategoryRow {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly symbol: string;
  readonly tierMinutes: number;
  /** Null where nobody said why it is judged in that tier. */
  readonly tierSource: string | null;
  readonly source: string;
}

export interface StaffRow {
  readonly gridId: number;
  readonly code: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly fullTime: boolean;
}

export interface CaseRow {
  readonly jurisdictionCode: string;
  readonly id: string;
  readonly kindCode: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly gridId: number | null;
  readonly placement: Placement;
  readonly source: CaseSource;
  readonly sender: string | null;
  readonly description: string;
  readonly address: string | null;
  readonly reportedAt: Date;
  readonly simulated: boolean;
  readonly sequence: number;
  readonly state: CaseState;
  readonly stateAt: Date;
  readonly paused: boolean;
  readonly unitKind: UnitKind | null;
  readonly unitCode: string | null;
  readonly mergedInto: string | null;
  readonly rating: number | null;
  readonly dueAt: Date | null;
  readonly dueSoonAt: Date | null;
  /** Of its kind. */
  readonly loop: CaseLoop;
  /** Departments that were called to it, done or not. */
  readonly calledDepartments: readonly string[];
  /** Id of the account that reported it. */
  readonly reporterAccount: string | null;
}

export interface CaseKindRow {
  readonly jurisdictionCode: string;
  readonly code: string;
  readonly parentCode: string | null;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly loop: CaseLoop;
  readonly nature: CaseNature | null;
  readonly sensitive: boolean;
  readonly duplicateMetres: number | null;
  readonly duplicateHours: number | null;
  readonly retired: boolean;
  readonly source: string;
}

export interface CaseEventRow extends CaseEvent {
  readonly jurisdictionCode: string;
  readonly caseId: string;
  /** After it. */
  readonly state: CaseState;
}

export interface CaseClockRow {
  readonly jurisdictionCode: string;
  readonly caseId: string;
  readonly number: number;
  readonly awaited: Awaited;
  readonly departmentCode: string | null;
  readonly startedAt: Date;
  readonly dueSoonAt: Date | null;
  readonly dueAt: Date | null;
  readonly pausedAt: Date | null;
  readonly stoppedAt: Date | null;
}

export interface CaseCallRow extends DepartmentCall {
  readonly jurisdictionCode: string;
}

export interface DuplicateRow {
  readonly jurisdictionCode: string;
  readonly caseId: string;
  readonly otherId: string;
  readonly score: number;
  readonly metres: number;
  readonly hours: number;
  readonly words: number;
  readonly keptApart: boolean;
}

export interface DepartmentRow {
  readonly jurisdictionCode: string;
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly retired: boolean;
}

export interface LabelRow {
  readonly labelId: string;
  readonly nameZh: string;
  readonly nameEn: string | null;
  readonly longitude: number;
  readonly latitude: number;
}

/** People behind entrances. */
export interface PeopleCounts {
  readonly households: number;
  readonly residents: number;
  readonly residents60: number;
  readonly residents70To79: number;
  readonly residents80: number;
  readonly estimated: boolean;
}

export interface GateRow {
  readonly id: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly access: GateAccess;
  readonly openingHours: string | null;
  readonly compoundNameZh: string | null;
  readonly compoundNameEn: string | null;
  readonly connected: boolean;
}

export interface HelpfulGateRow {
  readonly jurisdictionCode: string;
  readonly gateId: string;
  readonly residents: number;
}

export interface WalkRow {
  readonly jurisdictionCode: string;
  readonly stationCode: string;
  readonly seconds: number;
  readonly metres: number;
  readonly line: Geometry;
}

export interface ScenarioRow {
  readonly jurisdictionCode: string;
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly savedAt: Date;
  readonly edits: readonly PlanEdit[];
}

export interface HotspotRunRow {
  readonly jurisdictionCode: string;
  readonly id: string;
  readonly method: HotspotMethod;
  readonly windowFrom: Date;
  readonly windowTo: Date;
  readonly kinds: readonly string[] | null;
  readonly level: number;
  readonly replicas: number;
  readonly seed: number;
  readonly state: RunState;
  readonly progress: number;
  readonly askedAt: Date;
  readonly finishedAt: Date | null;
  readonly errorZh: string | null;
  readonly errorEn: string | null;
  readonly cases: number | null;
}

export interface HotspotRow {
  readonly jurisdictionCode: string;
  readonly runId: string;
  readonly number: number;
  readonly regionIds: readonly number[];
  /** GeoJSON. */
  readonly outline: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly fromAt: Date;
  readonly toAt: Date;
  readonly cases: number;
  readonly expected: number;
  readonly relativeRisk: number | null;
  readonly statistic: number;
  readonly pValue: number;
  readonly qValue: number | null;
  readonly residents: number;
  readonly isNew: boolean;
}

export interface GapRow {
  readonly jurisdictionCode: string;
  readonly id: string;
  readonly outline: Geometry;
  readonly longitude: number;
  readonly latitude: number;
  readonly people: PeopleCounts;
  readonly helpfulGate: { readonly gateId: string; readonly residents: number } | null;
  readonly nearestStationCode: string | null;
  readonly medianWalkSeconds: number | null;
  readonly gridCodes: readonly string[];
}

/** A page and, only when somebody asks, how many there are on all pages. */
export interface Page<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: () => Promise<number>;
}
export type RegionPage = Page<RegionRow>;
export type StationPage = Page<StationRow>;
export type CasePage = Page<CaseRow>;
export type GapPage = Page<GapRow>;

export interface CaseChangeRow {
  readonly kind: 'case';
  readonly case: CaseRow;
  readonly event: CaseEventRow;
}
export interface DeadlineChangeRow {
  readonly kind: 'deadline';
  readonly case: CaseRow;
  readonly clock: CaseClockRow;
}
export interface HotspotChangeRow {
  readonly kind: 'hotspot';
  readonly run: HotspotRunRow;
}
export interface CaseSettingsChangeRow {
  readonly kind: 'case_settings';
  readonly jurisdiction: JurisdictionRow;
}
export interface StationChangeRow {
  readonly kind: 'station';
  readonly code: string;
  readonly station: StationRow | null;
}
export interface PlaceChangeRow {
  readonly kind: 'place';
  readonly jurisdiction: JurisdictionRow;
}
export interface ScenarioChangeRow {
  readonly kind: 'scenario';
  readonly jurisdictionCode: string;
  readonly id: string;
  readonly scenario: ScenarioRow | null;
}
/** A place, asked about its emergency. */
export interface EmergencyOf {
  readonly jurisdictionCode: string;
}
export interface EmergencyChangeRow {
  readonly kind: 'emergency';
  readonly id: string;
}
export type ChangeRow =
  | EmergencyChangeRow
  | CaseChangeRow
  | DeadlineChangeRow
  | HotspotChangeRow
  | CaseSettingsChangeRow
  | StationChangeRow
  | PlaceChangeRow
  | ScenarioChangeRow
  | RedrawChangeRow;
