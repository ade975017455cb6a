import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { JurisdictionRow, RegionRow, RegionPage, StationRow, StationPage, CaseRow, CasePage, CaseKindRow, CaseEventRow, CaseClockRow, CaseCallRow, DuplicateRow, DepartmentRow, GapRow, GapPage, LabelRow, EmergencyOf, EmergencyChangeRow, ChangeRow, CaseChangeRow, DeadlineChangeRow, CaseSettingsChangeRow, HotspotChangeRow, HotspotRunRow, HotspotRow, StationChangeRow, PlaceChangeRow, ScenarioChangeRow, ScenarioRow, GateRow, HelpfulGateRow, WalkRow, StationCategoryRow } from '../rows.ts';
import type { Actor } from '../access/actor.ts';
import type { AccountRow, AccountPage, GrantRow } from '../access/accounts/account_row.ts';
import type { CaseFiguresRow } from '../cases_desk/figures/case_figures_of.ts';
import type { RedrawRow, RedrawEditRow, RedrawStepRow, RedrawPresenceRow, RedrawNewsRow, RedrawChangeRow, RegionLineageRow } from '../redraw/redraw_rows.ts';
import type { AreaAnswer } from '../jobs/reach_answers.ts';
import type { CoverageWithin } from '../rules/coverage_figures.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Where a reader of the change log stands. Opaque; take it from an answer and hand it back. */
  Cursor: { input: string; output: string; }
  /** A moment, ISO 8601 with an offset, e.g. 2026-11-23T09:00:00+08:00. */
  DateTime: { input: Date; output: Date; }
  /** A GeoJSON geometry object in WGS 84 degrees. */
  GeoJSON: { input: import('geojson').Geometry; output: import('geojson').Geometry; }
  /** A JSON list of edits to stations, gates and links. */
  PlanEdits: { input: unknown; output: readonly import('../../geodata/reach/plan/plan_edit.ts').PlanEdit[]; }
  /** A JSON object as geodata/redraw/redraw_edit.ts describes it. */
  RedrawEditBody: { input: unknown; output: import('../../geodata/redraw/redraw_edit.ts').RedrawEditBody; }
  /** Day of the week and time of day in the place's own time, e.g. Mo 12:00. */
  WeekMoment: { input: string; output: string; }
};

export type Account = {
  readonly __typename?: 'Account';
  readonly createdAt: Scalars['DateTime']['output'];
  readonly disabledAt?: Maybe<Scalars['DateTime']['output']>;
  /** All of them, the ended ones last. */
  readonly grants: ReadonlyArray<Grant>;
  readonly id: Scalars['ID']['output'];
  readonly lastSeenAt?: Maybe<Scalars['DateTime']['output']>;
  readonly name: Scalars['String']['output'];
  readonly shownName: Scalars['String']['output'];
  /** Whether a code of one's own device is asked for. */
  readonly totp: Scalars['Boolean']['output'];
  readonly unifiedLogin: Scalars['Boolean']['output'];
};

export type AccountConnection = {
  readonly __typename?: 'AccountConnection';
  readonly nodes: ReadonlyArray<Account>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AccountInput = {
  readonly disabled?: Scalars['Boolean']['input'];
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly name: Scalars['String']['input'];
  readonly shownName: Scalars['String']['input'];
};

export type AccountSaved = {
  readonly __typename?: 'AccountSaved';
  readonly account: Account;
  /** Null where the account keeps the one that it has. */
  readonly firstPassword?: Maybe<Scalars['String']['output']>;
};

/** In which of one's own roles, and for which unit, a step is taken; refused with NOT_ALLOWED where no grant holds for it. */
export type ActorInput = {
  readonly role: CaseRole;
  readonly unit?: InputMaybe<UnitInput>;
};

export type AuditActorKind =
  | 'account'
  | 'program'
  | 'sender'
  | 'visitor'
  | 'wall';

export type AuditConnection = {
  readonly __typename?: 'AuditConnection';
  readonly nodes: ReadonlyArray<AuditEntry>;
  readonly pageInfo: PageInfo;
};

export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  readonly action: Scalars['String']['output'];
  readonly actorId?: Maybe<Scalars['ID']['output']>;
  readonly actorKind: AuditActorKind;
  readonly actorName?: Maybe<Scalars['String']['output']>;
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly begunAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands that this was begun, and when that was; null for what was not begun before. The moment goes with the entry. */
  readonly begunPosition?: Maybe<Scalars['Int']['output']>;
  /** What was given, and how it stood before and after, as JSON. */
  readonly details: Scalars['String']['output'];
  readonly endedAs?: Maybe<AuditOutcome>;
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How what was begun ended, and when; null where it has no end so far. */
  readonly endedPosition?: Maybe<Scalars['Int']['output']>;
  readonly happenedAt: Scalars['DateTime']['output'];
  readonly hash: Scalars['String']['output'];
  readonly jurisdiction?: Maybe<Scalars['ID']['output']>;
  readonly outcome: AuditOutcome;
  readonly position: Scalars['Int']['output'];
  readonly role?: Maybe<Role>;
  readonly subjectId?: Maybe<Scalars['ID']['output']>;
  readonly subjectKind?: Maybe<Scalars['String']['output']>;
};

export type AuditFilter = {
  readonly actions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Id of an account, code of a wall or sender. */
  readonly actor?: InputMaybe<Scalars['ID']['input']>;
  /** Of what was begun only what has no end so far. */
  readonly begunOnlyUnended?: InputMaybe<Scalars['Boolean']['input']>;
  readonly outcomes?: InputMaybe<ReadonlyArray<AuditOutcome>>;
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
  /** Part of an actor's name, of an action or of what it was about. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly window?: InputMaybe<Window>;
};

export type AuditOutcome =
  | 'begun'
  | 'done'
  | 'refused';

/** What a case waits for. */
export type Awaited =
  | 'acceptance'
  | 'assignment'
  | 'call_handling'
  | 'claim'
  | 'closing'
  | 'handling'
  | 'reporting_in'
  | 'verification';

export type Blob = {
  readonly __typename?: 'Blob';
  readonly bytes: Scalars['Int']['output'];
  readonly digest: Scalars['String']['output'];
  readonly url: Scalars['String']['output'];
};

export type Bounds = {
  readonly __typename?: 'Bounds';
  readonly east: Scalars['Float']['output'];
  readonly north: Scalars['Float']['output'];
  readonly south: Scalars['Float']['output'];
  readonly west: Scalars['Float']['output'];
};

/** West, south, east, north in WGS 84 degrees. */
export type Box = {
  readonly east: Scalars['Float']['input'];
  readonly north: Scalars['Float']['input'];
  readonly south: Scalars['Float']['input'];
  readonly west: Scalars['Float']['input'];
};

/** A day such as 2026-10-01. */
export type CalendarDay = {
  readonly __typename?: 'CalendarDay';
  readonly day: Scalars['String']['output'];
  readonly name: LocalName;
  readonly source: Scalars['String']['output'];
  readonly working: Scalars['Boolean']['output'];
};

export type CalendarDayInput = {
  readonly day: Scalars['String']['input'];
  readonly nameEn?: Scalars['String']['input'];
  readonly nameZh?: Scalars['String']['input'];
  readonly source?: Scalars['String']['input'];
  readonly working?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Case = {
  readonly __typename?: 'Case';
  /** Where it is in the reporter's words. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** Steps that an actor of the role may take now. */
  readonly allowedSteps: ReadonlyArray<CaseStep>;
  readonly calls: ReadonlyArray<DepartmentCall>;
  readonly clocks: ReadonlyArray<CaseClock>;
  readonly description: Scalars['String']['output'];
  readonly due: Due;
  /** The nearest deadline of its running clocks. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Cases that may be the same matter, likeliest first. */
  readonly duplicates: ReadonlyArray<Duplicate>;
  readonly events: ReadonlyArray<CaseEvent>;
  readonly grid?: Maybe<Region>;
  readonly id: Scalars['ID']['output'];
  readonly kind: CaseKind;
  /** Cases merged into it. */
  readonly merged: ReadonlyArray<Case>;
  readonly mergedInto?: Maybe<Case>;
  readonly paused: Scalars['Boolean']['output'];
  readonly photos: ReadonlyArray<Photo>;
  readonly placement: Placement;
  readonly position?: Maybe<Position>;
  readonly rating?: Maybe<Scalars['Int']['output']>;
  readonly reportedAt: Scalars['DateTime']['output'];
  readonly reporters: ReadonlyArray<Reporter>;
  /** System that sent it, where it came from another. */
  readonly sender?: Maybe<Scalars['String']['output']>;
  /** Number of its last event: hand it back with the next step. */
  readonly sequence: Scalars['Int']['output'];
  readonly simulated: Scalars['Boolean']['output'];
  readonly source: CaseSource;
  readonly state: CaseState;
  readonly stateAt: Scalars['DateTime']['output'];
  readonly unit?: Maybe<Unit>;
};


export type CaseAllowedStepsArgs = {
  role: CaseRole;
};

/** A case took a step, its first one included. */
export type CaseChange = {
  readonly __typename?: 'CaseChange';
  readonly case: Case;
  readonly event: CaseEvent;
};

export type CaseClock = {
  readonly __typename?: 'CaseClock';
  readonly awaited: Awaited;
  /** Whose clock it is, where a department was called. */
  readonly department?: Maybe<Department>;
  readonly due: Due;
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null while it stands still. */
  readonly dueSoonAt?: Maybe<Scalars['DateTime']['output']>;
  readonly number: Scalars['Int']['output'];
  readonly pausedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly startedAt: Scalars['DateTime']['output'];
  readonly stoppedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type CaseConnection = {
  readonly __typename?: 'CaseConnection';
  readonly nodes: ReadonlyArray<Case>;
  readonly pageInfo: PageInfo;
  /** Counted up to 10,000. */
  readonly totalCount: Scalars['Int']['output'];
  /** True where the count stopped there: there are at least so many. */
  readonly totalIsAtLeast: Scalars['Boolean']['output'];
};

export type CaseDeadline = {
  readonly __typename?: 'CaseDeadline';
  readonly awaited: Awaited;
  /** Whether only working hours count. */
  readonly inWorkingHours: Scalars['Boolean']['output'];
  /** Null: for every kind that has none of its own or of its parents. */
  readonly kind?: Maybe<Scalars['ID']['output']>;
  readonly minutes: Scalars['Int']['output'];
  /** Said to be due soon from this share of the time on. */
  readonly soonShare: Scalars['Float']['output'];
  readonly source: Scalars['String']['output'];
};

export type CaseDeadlineInput = {
  readonly awaited: Awaited;
  readonly inWorkingHours?: Scalars['Boolean']['input'];
  readonly kind?: InputMaybe<Scalars['ID']['input']>;
  readonly minutes?: InputMaybe<Scalars['Int']['input']>;
  readonly soonShare?: Scalars['Float']['input'];
  readonly source: Scalars['String']['input'];
};

export type CaseEvent = {
  readonly __typename?: 'CaseEvent';
  readonly actor: Scalars['String']['output'];
  /** Departments called, or the one that reported in or has done its part. */
  readonly departments: ReadonlyArray<Department>;
  readonly happenedAt: Scalars['DateTime']['output'];
  readonly mergedInto?: Maybe<Scalars['ID']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly photos: ReadonlyArray<Photo>;
  readonly position?: Maybe<Position>;
  readonly rating?: Maybe<Scalars['Int']['output']>;
  readonly role: CaseRole;
  readonly sequence: Scalars['Int']['output'];
  /** The state after it. */
  readonly state: CaseState;
  readonly step: CaseStep;
  /** Whom it was given to. */
  readonly unit?: Maybe<Unit>;
};

export type CaseFigureRow = {
  readonly __typename?: 'CaseFigureRow';
  /** Code of the region, kind or department. */
  readonly code: Scalars['ID']['output'];
  readonly figures: CaseFigures;
  readonly name: LocalName;
};

export type CaseFigures = {
  readonly __typename?: 'CaseFigures';
  /** The same for the period of equal length before. */
  readonly before?: Maybe<CaseFigures>;
  readonly closed: Figure;
  readonly overdue: Figure;
  readonly reopened: Figure;
  readonly reported: Figure;
  /** Share of the closed that were handled, not refused, 解决率. */
  readonly resolution: Figure;
  /** Share of the cases due for a first response that got it, 响应率. */
  readonly response: Figure;
  /** Share of the rated that were rated 4 or 5, 满意率. */
  readonly satisfaction: Figure;
  /** Minutes a case waited for each step. */
  readonly waits: ReadonlyArray<WaitFigures>;
};

export type CaseFilter = {
  /** Cases that are shown in it, its edges included: those of a sensitive kind where they are told coarsely. */
  readonly box?: InputMaybe<Box>;
  /** Cases to which departments were called, whether they are done or not. */
  readonly called?: InputMaybe<Scalars['Boolean']['input']>;
  readonly due?: InputMaybe<ReadonlyArray<Due>>;
  /** A kind includes those below it. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Cases that the asker's account reported, those merged into others among them; false: all but these. */
  readonly mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** All states but closed, refused and merged. */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
  readonly paused?: InputMaybe<Scalars['Boolean']['input']>;
  readonly placements?: InputMaybe<ReadonlyArray<Placement>>;
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly sources?: InputMaybe<ReadonlyArray<CaseSource>>;
  readonly states?: InputMaybe<ReadonlyArray<CaseState>>;
  /** Part of the description or of an address that the asker is told, or at least four digits of the id's beginning. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly unit?: InputMaybe<UnitInput>;
  /** Moment of the report. */
  readonly window?: InputMaybe<Window>;
  /** Cases with an offered duplicate that nobody has decided on, neither of the two being merged. */
  readonly withDuplicates?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CaseGrouping =
  | 'department'
  | 'kind'
  | 'region';

export type CaseKind = {
  readonly __typename?: 'CaseKind';
  readonly code: Scalars['ID']['output'];
  readonly duplicateHours?: Maybe<Scalars['Float']['output']>;
  /** Within this distance and time another of the kind may be the same matter; null: never offered. */
  readonly duplicateMetres?: Maybe<Scalars['Float']['output']>;
  readonly loop: CaseLoop;
  readonly name: LocalName;
  /** Null where it may be either. */
  readonly nature?: Maybe<CaseNature>;
  readonly parent?: Maybe<Scalars['ID']['output']>;
  readonly retired: Scalars['Boolean']['output'];
  /** The place of such a case is shown coarsely. */
  readonly sensitive: Scalars['Boolean']['output'];
  readonly source: Scalars['String']['output'];
};

export type CaseKindInput = {
  readonly code: Scalars['ID']['input'];
  readonly duplicateHours?: InputMaybe<Scalars['Float']['input']>;
  readonly duplicateMetres?: InputMaybe<Scalars['Float']['input']>;
  readonly loop?: CaseLoop;
  readonly nameEn: Scalars['String']['input'];
  readonly nameZh: Scalars['String']['input'];
  readonly nature?: InputMaybe<CaseNature>;
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  readonly retired?: Scalars['Boolean']['input'];
  readonly sensitive?: Scalars['Boolean']['input'];
  readonly source: Scalars['String']['input'];
};

export type CaseLoop =
  /** 信息上报→受理登记→交办处置→处理反馈→核查结案 */
  | 'case'
  /** 点单→派单→接单→评单 */
  | 'order';

/** Part: a thing that stands somewhere. Event: something that happened (GB/T 30428.2). */
export type CaseNature =
  | 'event'
  | 'part';

export type CaseOrder =
  | 'due_first'
  | 'newest';

export type CaseReport = {
  readonly address?: InputMaybe<Scalars['String']['input']>;
  readonly description: Scalars['String']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly kind: Scalars['ID']['input'];
  /** Hashes of photos already sent to /photos. */
  readonly photos?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly position?: InputMaybe<PositionInput>;
  readonly reporter?: InputMaybe<ReporterInput>;
  readonly source?: CaseSource;
};

export type CaseRole =
  | 'administrator'
  | 'community'
  | 'department'
  | 'grid_worker'
  | 'resident'
  | 'street'
  | 'system'
  | 'volunteer';

/** Kinds, deadlines, calendar or departments changed: ask for them again. */
export type CaseSettingsChange = {
  readonly __typename?: 'CaseSettingsChange';
  readonly jurisdiction: Jurisdiction;
};

export type CaseSource =
  | 'grid_worker'
  | 'hotline'
  | 'open311'
  | 'other_system'
  | 'platform'
  | 'snap_report';

/** Where a case stands; it follows from its events. */
export type CaseState =
  | 'accepted'
  | 'assigned'
  | 'claimed'
  | 'closed'
  | 'handled'
  | 'merged'
  | 'refused'
  | 'reported'
  | 'verified';

/** What can be done to a case; geodata/cases/case_steps.ts says when, and by whom. */
export type CaseStep =
  | 'accepted'
  | 'assigned'
  | 'call_handled'
  | 'claimed'
  | 'closed'
  | 'handled'
  | 'merged'
  | 'noted'
  | 'paused'
  | 'rated'
  | 'reassigned'
  /** Its grid was redrawn: it lies in another now. By the program alone. */
  | 'redrawn'
  | 'refused'
  | 'relocated'
  | 'reopened'
  | 'reported'
  | 'reported_in'
  | 'resumed'
  | 'returned'
  | 'unmerged'
  | 'verified'
  | 'whistled';

/** A step; which parts must be there follows from the step. */
export type CaseStepInput = {
  readonly actor: ActorInput;
  readonly case: Scalars['ID']['input'];
  readonly departments?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With accepted: the kind it truly is. */
  readonly kind?: InputMaybe<Scalars['ID']['input']>;
  readonly mergedInto?: InputMaybe<Scalars['ID']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly photos?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly position?: InputMaybe<PositionInput>;
  readonly rating?: InputMaybe<Scalars['Int']['input']>;
  /** The last event that the caller saw. */
  readonly sequence: Scalars['Int']['input'];
  readonly step: CaseStep;
  readonly unit?: InputMaybe<UnitInput>;
};

export type Change = CaseChange | CaseSettingsChange | DeadlineChange | EmergencyChange | HotspotChange | PlaceChange | RedrawChange | ScenarioChange | StationChange;

export type ChangeBatch = {
  readonly __typename?: 'ChangeBatch';
  readonly changes: ReadonlyArray<Change>;
  /** Continue from here after a break. */
  readonly cursor: Scalars['Cursor']['output'];
};

export type CircleCoverage = {
  readonly __typename?: 'CircleCoverage';
  readonly households: Figure;
  readonly radiusMetres: Scalars['Float']['output'];
  readonly residents: Figure;
  readonly residents60: Figure;
};

/** Who gets to an open station within the minutes. The tiers of 5, 10 and 15 minutes are judged each for itself (GB 50180). */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** What a straight circle of the same minutes at the same pace would claim. */
  readonly circle: CircleCoverage;
  /** How unequally the minutes are spread over the residents who get there. */
  readonly gini: Figure;
  readonly households: Figure;
  /** Minutes of the resident in the middle; null where the middle one gets to none within an hour. */
  readonly medianMinutes: Figure;
  /** Minutes within which nine residents of ten get there; null as above. */
  readonly p90Minutes: Figure;
  readonly residents: Figure;
  readonly residents60: Figure;
  /** The same for 5, 10 and 15 minutes. */
  readonly tiers: ReadonlyArray<TierCoverage>;
};

export type CoverageBatch = {
  readonly __typename?: 'CoverageBatch';
  /** Names what all of it was computed from. */
  readonly digest: Scalars['String']['output'];
  /** Only the regions whose figures changed. */
  readonly regions: ReadonlyArray<RegionCoverage>;
  /** Null where it did not change. */
  readonly total?: Maybe<Coverage>;
};

/** A moment in the week, such as lunch on a working day. */
export type DayMoment = {
  readonly __typename?: 'DayMoment';
  /** Day of the week and time, e.g. Mo 12:00. */
  readonly at: Scalars['WeekMoment']['output'];
  readonly code: Scalars['ID']['output'];
  readonly name: LocalName;
  readonly source: Scalars['String']['output'];
};

/** A case became due soon or overdue. */
export type DeadlineChange = {
  readonly __typename?: 'DeadlineChange';
  readonly case: Case;
  readonly clock: CaseClock;
};

export type Department = {
  readonly __typename?: 'Department';
  readonly code: Scalars['ID']['output'];
  readonly name: LocalName;
  readonly retired: Scalars['Boolean']['output'];
};

/** A whistle 街道吹哨、部门报到: a department called to a case. */
export type DepartmentCall = {
  readonly __typename?: 'DepartmentCall';
  readonly calledAt: Scalars['DateTime']['output'];
  readonly department: Department;
  readonly handledAt?: Maybe<Scalars['DateTime']['output']>;
  readonly reportedInAt?: Maybe<Scalars['DateTime']['output']>;
};

export type DepartmentInput = {
  readonly code: Scalars['ID']['input'];
  readonly nameEn: Scalars['String']['input'];
  readonly nameZh: Scalars['String']['input'];
  readonly retired?: Scalars['Boolean']['input'];
};

export type Due =
  | 'due_soon'
  | 'none'
  | 'on_time'
  | 'overdue';

export type Duplicate = {
  readonly __typename?: 'Duplicate';
  readonly case: Case;
  readonly hours: Scalars['Float']['output'];
  readonly keptApart: Scalars['Boolean']['output'];
  /** Of cases of a sensitive kind rounded up to hundreds. */
  readonly metres: Scalars['Float']['output'];
  /** Between 0 and 1; of cases of a sensitive kind to one decimal. */
  readonly score: Scalars['Float']['output'];
  /** Likeness of the words, between 0 and 1. */
  readonly words: Scalars['Float']['output'];
};

export type Duty = {
  readonly __typename?: 'Duty';
  /** Of the place's clock, HH:MM; where the end is not after the beginning it is on the next day. */
  readonly from: Scalars['String']['output'];
  readonly holder: LocalName;
  readonly mode: DutyMode;
  readonly post: LocalName;
  readonly to: Scalars['String']['output'];
};

export type DutyMode =
  | 'emergency'
  | 'peace';

/** Whether a place is in an emergency, and what it has prepared for one. */
export type Emergency = {
  readonly __typename?: 'Emergency';
  /** Posts of both modes. */
  readonly duties: ReadonlyArray<Duty>;
  /** Key people, counted and never named, of those regions that are there now. */
  readonly keyPeople: ReadonlyArray<KeyPeople>;
  /** Shelters and where teams stand ready. */
  readonly places: ReadonlyArray<EmergencyPlace>;
  /** Plans that it can be switched to. */
  readonly plans: ReadonlyArray<EmergencyPlan>;
  /** The one that runs; null in peace. */
  readonly running?: Maybe<EmergencyRun>;
  /** Each time that the place was switched, newest first. */
  readonly runs: ReadonlyArray<EmergencyRun>;
};


/** Whether a place is in an emergency, and what it has prepared for one. */
export type EmergencyRunsArgs = {
  first?: Scalars['Int']['input'];
};

/** The place was switched to an emergency, or back: ask for it again. */
export type EmergencyChange = {
  readonly __typename?: 'EmergencyChange';
  readonly id: Scalars['ID']['output'];
};

export type EmergencyLayer =
  | 'gaps'
  | 'grids'
  | 'heat'
  | 'serviceAreas'
  | 'shelters'
  | 'stations'
  | 'teams';

export type EmergencyPlace = {
  readonly __typename?: 'EmergencyPlace';
  readonly code: Scalars['ID']['output'];
  readonly kind: EmergencyPlaceKind;
  readonly name: LocalName;
  /** Persons that a shelter holds, or that a team has. */
  readonly people: Scalars['Int']['output'];
  readonly position: Position;
};

export type EmergencyPlaceKind =
  | 'shelter'
  | 'team';

export type EmergencyPlan = {
  readonly __typename?: 'EmergencyPlan';
  readonly code: Scalars['ID']['output'];
  readonly layers: ReadonlyArray<EmergencyLayer>;
  readonly name: LocalName;
};

/** One time that a place was switched to an emergency. */
export type EmergencyRun = {
  readonly __typename?: 'EmergencyRun';
  readonly begunAt: Scalars['DateTime']['output'];
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly isDrill: Scalars['Boolean']['output'];
  readonly layers: ReadonlyArray<EmergencyLayer>;
  /** Name of the plan as it was then. */
  readonly plan: LocalName;
  readonly reason: Scalars['String']['output'];
};

/** One number that explains itself. */
export type Figure = {
  readonly __typename?: 'Figure';
  readonly asOf: Scalars['DateTime']['output'];
  readonly definition: LocalName;
  readonly denominator: Scalars['Float']['output'];
  /** Names its inputs, in 64 hexadecimal digits. A figure of coverage is computed again from it by npm run replay -- DIGEST. */
  readonly digest: Scalars['String']['output'];
  /** True where any input was estimated. */
  readonly estimated: Scalars['Boolean']['output'];
  /** What was not counted, and why. */
  readonly leftOut: ReadonlyArray<LeftOut>;
  readonly numerator: Scalars['Float']['output'];
  /** Clause of the standard or plan that it answers to. */
  readonly source: Scalars['String']['output'];
  readonly unit: FigureUnit;
  /** Null where the denominator is 0. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

export type FigureUnit =
  | 'count'
  /** Gini coefficient, between 0 (the same for all) and 1. */
  | 'gini'
  | 'minutes'
  /** Between 0 and 1. */
  | 'share';

/** Homes beyond the limit that lie together along the streets. */
export type Gap = {
  readonly __typename?: 'Gap';
  /** The closed or residents-only gate whose opening would bring most of these residents within the minutes, if any would. */
  readonly gateThatWouldHelp?: Maybe<HelpfulGate>;
  readonly grids: ReadonlyArray<Region>;
  readonly id: Scalars['ID']['output'];
  /** Seconds on foot to it from the median home; null where no street leads there. */
  readonly medianWalkSeconds?: Maybe<Scalars['Int']['output']>;
  readonly nearestStation?: Maybe<Station>;
  readonly outline: Scalars['GeoJSON']['output'];
  readonly people: GapPeople;
  readonly position: Position;
};

export type GapConnection = {
  readonly __typename?: 'GapConnection';
  readonly nodes: ReadonlyArray<Gap>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** People of a gap. Null for a count of 1 to 4 where the caller has no right to see small counts. */
export type GapPeople = {
  readonly __typename?: 'GapPeople';
  /** True where any of it was estimated from floor area and levels. */
  readonly estimated: Scalars['Boolean']['output'];
  readonly households?: Maybe<Scalars['Int']['output']>;
  readonly residents?: Maybe<Scalars['Int']['output']>;
  readonly residents60?: Maybe<Scalars['Int']['output']>;
  readonly residents70To79?: Maybe<Scalars['Int']['output']>;
  readonly residents80?: Maybe<Scalars['Int']['output']>;
};

export type Gate = {
  readonly __typename?: 'Gate';
  readonly access: GateAccess;
  readonly compound?: Maybe<LocalName>;
  /** False for a gate that no street passes. */
  readonly connected: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly openingHours?: Maybe<Scalars['String']['output']>;
  readonly position: Position;
};

export type GateAccess =
  | 'no'
  | 'private'
  | 'yes';

/** A region and all below it, a department, a whole place, or (nothing named) every place. */
export type Grant = {
  readonly __typename?: 'Grant';
  readonly department?: Maybe<Scalars['ID']['output']>;
  readonly departmentName?: Maybe<LocalName>;
  readonly id: Scalars['ID']['output'];
  readonly jurisdiction?: Maybe<Scalars['ID']['output']>;
  readonly jurisdictionName?: Maybe<LocalName>;
  readonly region?: Maybe<Scalars['ID']['output']>;
  readonly regionName?: Maybe<LocalName>;
  readonly role: Role;
  readonly validFrom: Scalars['DateTime']['output'];
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
};

export type GrantInput = {
  readonly account: Scalars['ID']['input'];
  readonly department?: InputMaybe<Scalars['ID']['input']>;
  /** Null: every place; only for whoever holds that himself. */
  readonly jurisdiction?: InputMaybe<Scalars['ID']['input']>;
  readonly region?: InputMaybe<Scalars['ID']['input']>;
  readonly role: Role;
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Heat = {
  readonly __typename?: 'Heat';
  /** Of each cell that holds cases, row by row: how many empty cells it comes after, and its count. */
  readonly counts: ReadonlyArray<Scalars['Int']['output']>;
  /** What was counted: the window widened to whole minutes. */
  readonly from: Scalars['DateTime']['output'];
  /** Null where the box misses the place. */
  readonly grid?: Maybe<HeatGrid>;
  readonly simulated: Scalars['Boolean']['output'];
  readonly to: Scalars['DateTime']['output'];
  readonly total: Scalars['Int']['output'];
  /** False while more was written than has been counted yet, as after a large import: what is missing follows. */
  readonly upToDate: Scalars['Boolean']['output'];
};

/** Counts by cell and step of time, for a slider that asks nothing while it moves. */
export type HeatCube = {
  readonly __typename?: 'HeatCube';
  /** Start of the first step; steps of a day or more begin at midnight in China. */
  readonly from: Scalars['DateTime']['output'];
  /** Null where the box misses the place. Coarser than for heat where the answer would grow too large. */
  readonly grid?: Maybe<HeatGrid>;
  /** Base64; geodata/heat/heat_cube.ts reads it. */
  readonly packed: Scalars['String']['output'];
  readonly simulated: Scalars['Boolean']['output'];
  readonly stepMinutes: Scalars['Int']['output'];
  readonly steps: Scalars['Int']['output'];
  readonly total: Scalars['Int']['output'];
  readonly upToDate: Scalars['Boolean']['output'];
};

/** How dense cases lie in a place, so that colours can mean the same in every view. */
export type HeatDomain = {
  readonly __typename?: 'HeatDomain';
  /**
   * Cases per km² and day which one occupied cell of a hundred exceeds, over the year up to now and all cases, in cells of
   * about 250 m; rounded up to 1, 2 or 5 times a power of ten, so that it seldom changes. 0 where there are no cases.
   */
  readonly densityP99: Scalars['Float']['output'];
};

/**
 * Cells side by side in rows from the north; geodata/heat/heat_grid.ts says where they lie. The grid depends on box and zoom
 * alone, so that two windows of one view can be compared cell by cell.
 */
export type HeatGrid = {
  readonly __typename?: 'HeatGrid';
  /** Of the cell in the north-west corner. */
  readonly column: Scalars['Int']['output'];
  readonly columns: Scalars['Int']['output'];
  /** 0 is the finest; each level above has sides twice as long. */
  readonly level: Scalars['Int']['output'];
  readonly row: Scalars['Int']['output'];
  readonly rows: Scalars['Int']['output'];
};

export type HelpfulGate = {
  readonly __typename?: 'HelpfulGate';
  readonly gate: Gate;
  /** Residents of this gap who would then be within the minutes; null as in GapPeople. */
  readonly residents?: Maybe<Scalars['Int']['output']>;
};

/** Homes in the cells of the grid that heat has for the same box and zoom. */
export type HomeCells = {
  readonly __typename?: 'HomeCells';
  /** True where any of it was estimated from floor area and levels. */
  readonly estimated: Scalars['Boolean']['output'];
  /** Cells with fewer households than this are left out: a rate of so few would name people and say little. */
  readonly fewest: Scalars['Int']['output'];
  readonly grid?: Maybe<HeatGrid>;
  /** Households, as Heat.counts. */
  readonly households: ReadonlyArray<Scalars['Int']['output']>;
  /** Households in cells left out. */
  readonly leftOut: Scalars['Int']['output'];
};

/** A place and a period with more cases than elsewhere. */
export type Hotspot = {
  readonly __typename?: 'Hotspot';
  readonly cases: Scalars['Int']['output'];
  readonly expected: Scalars['Float']['output'];
  readonly from: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** True where no earlier run of the same question had one there. */
  readonly isNew: Scalars['Boolean']['output'];
  readonly outline: Scalars['GeoJSON']['output'];
  readonly pValue: Scalars['Float']['output'];
  readonly position: Position;
  /** Adjusted for many regions by false-discovery control (Gi*). */
  readonly qValue?: Maybe<Scalars['Float']['output']>;
  /** Regions in it. */
  readonly regions: ReadonlyArray<Region>;
  readonly relativeRisk?: Maybe<Scalars['Float']['output']>;
  readonly residents: Scalars['Int']['output'];
  /** Log-likelihood ratio of a scan, z of Gi*. */
  readonly statistic: Scalars['Float']['output'];
  readonly to: Scalars['DateTime']['output'];
};

/** A run that looks for hotspots ended or found a new one. */
export type HotspotChange = {
  readonly __typename?: 'HotspotChange';
  readonly run: HotspotRun;
};

export type HotspotMethod =
  | 'gi_star'
  | 'scan_permutation'
  | 'scan_poisson';

export type HotspotRun = {
  readonly __typename?: 'HotspotRun';
  readonly cases?: Maybe<Scalars['Int']['output']>;
  readonly error?: Maybe<LocalName>;
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly hotspots: ReadonlyArray<Hotspot>;
  readonly id: Scalars['ID']['output'];
  readonly kinds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  readonly level: Scalars['Int']['output'];
  readonly method: HotspotMethod;
  /** Between 0 and 1. */
  readonly progress: Scalars['Float']['output'];
  readonly replicas: Scalars['Int']['output'];
  readonly seed: Scalars['Int']['output'];
  readonly startedAt: Scalars['DateTime']['output'];
  readonly state: RunState;
  readonly window: Period;
};

export type HotspotRunInput = {
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Level of regions that are looked at. */
  readonly level: Scalars['Int']['input'];
  /** Longest share of the window, 0 to 0.9, that a cylinder may last. */
  readonly maxPeriodShare?: Scalars['Float']['input'];
  /** Largest share of the population, 0 to 0.5, that a cylinder may hold. */
  readonly maxPopulationShare?: Scalars['Float']['input'];
  readonly method: HotspotMethod;
  /** With Gi*: regions whose centres lie within so many metres are neighbours. */
  readonly neighbourMetres?: InputMaybe<Scalars['Float']['input']>;
  readonly replicas?: Scalars['Int']['input'];
  readonly seed?: Scalars['Int']['input'];
  readonly window: Window;
};

export type HouseholdLimits = {
  readonly __typename?: 'HouseholdLimits';
  readonly max: Scalars['Int']['output'];
  readonly min: Scalars['Int']['output'];
  readonly source: Scalars['String']['output'];
};

export type Jurisdiction = {
  readonly __typename?: 'Jurisdiction';
  readonly attribution: Scalars['String']['output'];
  readonly bounds: Bounds;
  readonly case?: Maybe<Case>;
  /** The same for each region of a level, each kind, or each department. */
  readonly caseFigureTable: ReadonlyArray<CaseFigureRow>;
  /** Figures on the cases of a window. */
  readonly caseFigures: CaseFigures;
  /** Kinds of case as a tree: a kind stands after its parent. */
  readonly caseKinds: ReadonlyArray<CaseKind>;
  readonly cases: CaseConnection;
  readonly code: Scalars['ID']['output'];
  /** Coverage of every region of a level. */
  readonly coverage: ReadonlyArray<RegionCoverage>;
  /** Where a live reader that has just loaded everything should continue from. */
  readonly cursor: Scalars['Cursor']['output'];
  /** True for a city that a generator invented: every screen says 示范数据. */
  readonly demonstration: Scalars['Boolean']['output'];
  readonly departments: ReadonlyArray<Department>;
  readonly emergency: Emergency;
  /** True where any household count was estimated from floor area and levels. */
  readonly estimatedHouseholds: Scalars['Boolean']['output'];
  /** Homes that no open station of the category serves within the minutes, grouped along the streets, worst first. */
  readonly gaps: GapConnection;
  /** Gates of compounds that streets pass. */
  readonly gates: ReadonlyArray<Gate>;
  readonly gridHouseholdLimits: HouseholdLimits;
  /** Part of the address of the base map's tiles. */
  readonly groundDigest: Scalars['String']['output'];
  /**
   * Cases in the window by the moment of their report, counted in at most 4,096 cells whose size follows the zoom; cells
   * that the box touches are counted whole. A kind includes those below it; a case counts by the kind, place and state that it has now.
   */
  readonly heat: Heat;
  /** The same for every step of the window, at most 366 steps; an answer is never larger than 60 KB compressed. */
  readonly heatCube: HeatCube;
  readonly heatDomain: HeatDomain;
  readonly homeCells: HomeCells;
  readonly hotspotRun?: Maybe<HotspotRun>;
  /** Newest first. */
  readonly hotspotRuns: ReadonlyArray<HotspotRun>;
  readonly levels: ReadonlyArray<RegionLevel>;
  readonly name: LocalName;
  /** What a planner's browser computes on: entrances, people, regions and walls, as bytes under their SHA-256. */
  readonly planGround: Blob;
  readonly redraw?: Maybe<Redraw>;
  /** Drafts of grid boundaries, the newest first; those deleted left out. */
  readonly redraws: ReadonlyArray<Redraw>;
  readonly region?: Maybe<Region>;
  readonly regions: RegionConnection;
  readonly retentionRules: ReadonlyArray<RetentionRule>;
  readonly scenario?: Maybe<Scenario>;
  /** Newest first. */
  readonly scenarios: ReadonlyArray<Scenario>;
  /** Regions, stations and labels whose name or code holds the text, best first. */
  readonly search: ReadonlyArray<SearchHit>;
  /** Systems that may send cases. */
  readonly senders: ReadonlyArray<Sender>;
  /** Streets and homes within so many minutes' walk of the open stations of a category, or of one of them, as areas to look at. */
  readonly serviceAreas: ReadonlyArray<ServiceArea>;
  /** True while the simulator reports cases here: wherever they show, they are marked. */
  readonly simulated: Scalars['Boolean']['output'];
  readonly station?: Maybe<Station>;
  readonly stationCategories: ReadonlyArray<StationCategory>;
  readonly stations: StationConnection;
  /** The compiled street network, as bytes under their SHA-256. */
  readonly streetNetwork: Blob;
  /** How well the ground can be walked: pieces of street that lead nowhere, and who lives on them. */
  readonly streetNetworkReport: StreetNetworkReport;
  /** Coverage of the whole place. */
  readonly totalCoverage: Coverage;
  readonly waitingCalendar: WaitingCalendar;
  /** The way on foot from a position to the nearest open station; null where none leads there or no street is near. */
  readonly walk?: Maybe<Walk>;
  /** How walls of so many units across and down, e.g. 3x2, are arranged; null where nobody saved a layout. */
  readonly wallLayout?: Maybe<WallLayout>;
  readonly walls: ReadonlyArray<Wall>;
};


export type JurisdictionCaseArgs = {
  id: Scalars['ID']['input'];
};


export type JurisdictionCaseFigureTableArgs = {
  by: CaseGrouping;
  level?: InputMaybe<Scalars['Int']['input']>;
  window: Window;
};


export type JurisdictionCaseFiguresArgs = {
  department?: InputMaybe<Scalars['ID']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  region?: InputMaybe<Scalars['ID']['input']>;
  window: Window;
};


export type JurisdictionCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: CaseOrder;
};


export type JurisdictionCoverageArgs = {
  level: Scalars['Int']['input'];
  minutes?: Scalars['Int']['input'];
  parent?: InputMaybe<Scalars['ID']['input']>;
  reach: ReachInput;
};


export type JurisdictionGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minutes?: Scalars['Int']['input'];
  reach: ReachInput;
};


export type JurisdictionHeatArgs = {
  box: Box;
  kinds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  sources?: InputMaybe<ReadonlyArray<CaseSource>>;
  states?: InputMaybe<ReadonlyArray<CaseState>>;
  window: Window;
  zoom: Scalars['Float']['input'];
};


export type JurisdictionHeatCubeArgs = {
  box: Box;
  kinds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  sources?: InputMaybe<ReadonlyArray<CaseSource>>;
  states?: InputMaybe<ReadonlyArray<CaseState>>;
  steps?: Scalars['Int']['input'];
  window: Window;
  zoom: Scalars['Float']['input'];
};


export type JurisdictionHomeCellsArgs = {
  box: Box;
  zoom: Scalars['Float']['input'];
};


export type JurisdictionHotspotRunArgs = {
  id: Scalars['ID']['input'];
};


export type JurisdictionHotspotRunsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type JurisdictionRedrawArgs = {
  id: Scalars['ID']['input'];
};


export type JurisdictionRegionArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  code: Scalars['ID']['input'];
};


export type JurisdictionRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  box?: InputMaybe<Box>;
  first?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<Scalars['Int']['input']>;
  parent?: InputMaybe<Scalars['ID']['input']>;
};


export type JurisdictionScenarioArgs = {
  id: Scalars['ID']['input'];
};


export type JurisdictionSearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


export type JurisdictionServiceAreasArgs = {
  minutes?: ReadonlyArray<Scalars['Int']['input']>;
  reach: ReachInput;
  station?: InputMaybe<Scalars['ID']['input']>;
};


export type JurisdictionStationArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  code: Scalars['ID']['input'];
};


export type JurisdictionStationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  box?: InputMaybe<Box>;
  categories?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type JurisdictionTotalCoverageArgs = {
  minutes?: Scalars['Int']['input'];
  reach: ReachInput;
};


export type JurisdictionWalkArgs = {
  from: PositionInput;
  reach: ReachInput;
};


export type JurisdictionWallLayoutArgs = {
  screenSet: Scalars['ID']['input'];
};

export type KeyPeople = {
  readonly __typename?: 'KeyPeople';
  readonly kind: LocalName;
  /** Null where there are fewer than five, and at least one, and the asker may not be told small counts. */
  readonly people?: Maybe<Scalars['Int']['output']>;
  readonly region: Region;
};

export type LeftOut = {
  readonly __typename?: 'LeftOut';
  readonly count: Scalars['Float']['output'];
  readonly reason: LocalName;
};

/** A text in the language of the place and, where there is one, in English. */
export type LocalName = {
  readonly __typename?: 'LocalName';
  readonly en?: Maybe<Scalars['String']['output']>;
  readonly zh: Scalars['String']['output'];
};

/** In the order in which the legend lists them. */
export type MapLayer =
  | 'circle'
  | 'gaps'
  | 'grids'
  | 'heat'
  | 'otherStations'
  | 'serviceAreas'
  | 'stations';

/** Whoever is signed in. */
export type Me = {
  readonly __typename?: 'Me';
  /** Null for a wall. */
  readonly account?: Maybe<Account>;
  /** When the session ends. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Grants that hold now. */
  readonly grants: ReadonlyArray<Grant>;
  /** True until a password that somebody else chose was changed: nothing else is answered until then. */
  readonly mustChangePassword: Scalars['Boolean']['output'];
  /** Names of mutations that he may call in a place; each may still be refused for what it is about. */
  readonly mutations: ReadonlyArray<Scalars['String']['output']>;
  /** Screens that he has a use for, in a place. */
  readonly screens: ReadonlyArray<Screen>;
  /** Null for an account. */
  readonly wall?: Maybe<Wall>;
};


/** Whoever is signed in. */
export type MeMutationsArgs = {
  jurisdiction: Scalars['ID']['input'];
};


/** Whoever is signed in. */
export type MeScreensArgs = {
  jurisdiction: Scalars['ID']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Puts edits at the end of a draft's log, all or none, and answers with every edit after the number that the caller knew,
   * these included. An edit that the log holds already is left out. Refused with REDRAW_NOT_DRAWING once it was submitted.
   */
  readonly addRedrawEdits: ReadonlyArray<RedrawEdit>;
  /**
   * Approves and publishes: at the moment given it takes effect as one transaction. Only by somebody else than who submitted
   * it. Refused with BAD_EFFECTIVE_MOMENT for one that has passed.
   */
  readonly approveRedraw: Redraw;
  /** Switches the place to an emergency. Refused with EMERGENCY_RUNS where one runs, with EMERGENCY_REASON without a reason. */
  readonly beginEmergency: EmergencyRun;
  /** Begins to ask for a code of one's own device when signing in; it holds once confirmTotp was given a first code. */
  readonly beginTotp: TotpEnrolment;
  readonly cancelHotspotRun: HotspotRun;
  /** One's own password. All other sessions of the account end. Refused with BAD_PASSWORD, WRONG_PASSWORD. */
  readonly changePassword: Me;
  /**
   * Moves a station or opens or closes it, from now on; every screen hears of it. Refused with STATION_CHANGED where the
   * station is no longer the version that the caller saw.
   */
  readonly changeStation: Station;
  /**
   * Tells all browsers of a stage what they show; kept nowhere. Answers with what they show now: what another says, where that
   * one began to conduct later.
   */
  readonly conductStage: StageState;
  readonly confirmTotp: Me;
  /** Only one that is being drawn; what was edited in it stays in the log. */
  readonly deleteRedraw: Scalars['ID']['output'];
  /** Refused with SCENARIO_CHANGED where somebody saved it since. */
  readonly deleteScenario: Scalars['ID']['output'];
  /** Has them stand as they do at first; true where a layout had been saved. */
  readonly deleteWallLayout: Scalars['Boolean']['output'];
  /** Switches the place back to peace. Refused with EMERGENCY_NOT_RUNNING where that one has ended. */
  readonly endEmergency: Scalars['ID']['output'];
  /** Ends a grant now. */
  readonly endGrant: Grant;
  /** Ends every session of an account. */
  readonly endSessions: Account;
  /** Erases a reporter's name, telephone, e-mail and account from a case, at his wish or by law; the case stays. */
  readonly eraseReporter: Case;
  /** Nobody grants what he does not hold himself: an administrator of a region grants within it. */
  readonly grantRole: Grant;
  /** Says that two cases offered as duplicates are two matters; merging them is the step merged. */
  readonly keepApart: Case;
  readonly removeTotp: Me;
  readonly renameRedraw: Redraw;
  /** Reports a case. The same idempotencyKey gives the same case again; it is acknowledged only once it is durable. */
  readonly reportCase: Case;
  /**
   * A new first password, told once; all sessions of the account end. With totp no code is asked for any more either: for
   * whoever lost his device.
   */
  readonly resetPassword: AccountSaved;
  /** Sends a submission back to its planner, saying why. */
  readonly returnRedraw: Redraw;
  /**
   * Who reported, unmasked: the reporters of a case and of those merged into it. Only for whoever handles the case; that it
   * was seen, by whom and why stands in the audit log.
   */
  readonly revealReporters: ReadonlyArray<Reporter>;
  readonly revokeSender: Sender;
  /** Its screens go dark at once. */
  readonly revokeWall: Wall;
  /** Undoes one that took effect: the former grids come back as new versions, from now on. */
  readonly rollBackRedraw: Redraw;
  /** Adds an account (no id) or changes one. A new one is answered with a first password, told once. */
  readonly saveAccount: AccountSaved;
  /** Sets whether a day is worked, or gives it back to its weekday with null; clocks that run are reckoned anew. */
  readonly saveCalendarDay: WaitingCalendar;
  /**
   * Sets or, with null minutes, removes how long a kind of case may wait for a step. It holds for clocks that start from now
   * on, and for those that run without a deadline because there was none.
   */
  readonly saveCaseDeadline: WaitingCalendar;
  /** Adds a kind of case or changes one. A kind that is no longer taken in is retired; its cases stay. */
  readonly saveCaseKind: CaseKind;
  readonly saveDepartment: Department;
  /** Sets how long personal data of a kind is kept; months null: for good. */
  readonly saveRetentionRule: RetentionRule;
  /**
   * Saves a scenario under a name: a new one without id and version, the next version of one with both. Refused with
   * SCENARIO_CHANGED where somebody saved it since, and with BAD_SCENARIO where an edit cannot be; nothing is then saved.
   */
  readonly saveScenario: Scenario;
  /** Adds a system that may send cases, or gives one a new key; the key is told once. */
  readonly saveSender: SenderSaved;
  /** Adds a wall, or gives one a new link; the key in it is told once. */
  readonly saveWall: WallSaved;
  /** Says how walls of the layout's screens stand from now on. */
  readonly saveWallLayout: WallLayout;
  /** Tells the others at this draft where the caller is at work; kept nowhere, forgotten after 30 seconds. */
  readonly showRedrawPresence: Scalars['Boolean']['output'];
  /** Begins to look for hotspots. The answer comes by the run's progress. */
  readonly startHotspotRun: HotspotRun;
  /** Begins a draft of grid boundaries over the whole place, a street or a community, from the grids as they are now. */
  readonly startRedraw: Redraw;
  /**
   * Asks for approval of the state after so many edits. Refused with REDRAW_EDITED where somebody edited since, with
   * REDRAW_UNSOUND where a check that must hold does not, with REDRAW_BASE_REPLACED where today's grids are no longer those it
   * began from.
   */
  readonly submitRedraw: Redraw;
  /**
   * Takes a step with a case. Refused with CASE_CHANGED where the case went on since the caller saw it, with
   * STEP_NOT_ALLOWED where its state or the actor's role does not allow the step, with BAD_STEP where something is missing.
   * Sent again because its answer was lost it is CASE_CHANGED too, and the sentence says whose step came in between.
   */
  readonly takeCaseStep: Case;
  /** Takes up to 1,000 steps with many cases, all or none; a problem names the case it is about. */
  readonly takeCaseSteps: ReadonlyArray<Case>;
  /** Takes a submission or an approval back: it is drawn again. */
  readonly withdrawRedraw: Redraw;
};


export type MutationAddRedrawEditsArgs = {
  after: Scalars['Int']['input'];
  edits: ReadonlyArray<RedrawEditInput>;
  id: Scalars['ID']['input'];
  jurisdiction: Scalars['ID']['input'];
};


export type MutationApproveRedrawArgs = {
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
  jurisdiction: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};


export type MutationBeginEmergencyArgs = {
  isDrill: Scalars['Boolean']['input'];
  jurisdiction: Scalars['ID']['input'];
  plan: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationBeginTotpArgs = {
  password: Scalars['String']['input'];
};


export type MutationCancelHotspotRunArgs = {
  id: Scalars['ID']['input'];
  jurisdiction: Scalars['ID']['input'];
};


export type MutationChangePasswordArgs = {
  current: Scalars['String']['input'];
  next: Scalars['String']['input'];
};


export type MutationChangeStationArgs = {
  change: StationChangeInput;
  code: Scalars['ID']['input'];
  jurisdiction: Scalars['ID']['input'];
  version: Scalars['ID']['input'];
};


export type MutationConductStageArgs = {
  jurisdiction: Scalars['ID']['input'];
  stage: Scalars['ID']['input'];
  state: StageStateInput;
};


export type MutationConfirmTotpArgs = {
  code: Scalars['String']['input'];
};


export type MutationDeleteRedrawArgs = {
  id: Scalars['ID']['input'];
  jurisdiction: Scalars['ID']['input'];
};


export type MutationDeleteScenarioArgs = {
  id: Scalars['ID']['input'];
  jurisdiction: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDeleteWallLayoutArgs = {
  jurisdiction: Scalars['ID']['input'];
  screenSet: Scalars['ID']['input'];
};


export type MutationEndEmergencyArgs = {
  id: Scalars['ID']['input'];
  jurisdiction: Scalars['ID']['input'];
};


export type MutationEndGrantArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEndSessionsArgs = {
  account: Scalars['ID']['input'];
};


export type MutationEraseReporterArgs = {
  case: Scalars['ID']['input'];
  jurisdiction: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationGrantRoleArgs = {
  grant: GrantInput;
};


export type MutationKeepApartArgs = {
  actor: ActorInput;
  case: Scalars['ID']['input'];
  jurisdiction: Scalars['ID']['input'];
  other: Scalars['ID']['input'];
};


export type MutationRemoveTotpArgs = {
  password: Scalars['String']['input'];
};


export type MutationRenameRedrawArgs = {
  id: Scalars['ID']['input'];
  jurisdiction: Scalars['ID']['input'];
  name: Scalars['String']['input'];
};


export type MutationReportCaseArgs = {
  jurisdiction: Scalars['ID']['input'];
  report: CaseReport;
};


export type MutationResetPasswordArgs = {
  account: Scalars['ID']['input'];
  totp?: Scalars['Boolean']['input'];
};


export type MutationReturnRedrawArgs = {
  id: Scalars['ID']['input'];
  jurisdiction: Scalars['ID']['input'];
  note: Scalars['String']['input'];
};


export type MutationRevealReportersArgs = {
  case: Scalars['ID']['input'];
  jurisdiction: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationRevokeSenderArgs = {
  code: Scalars['ID']['input'];
  jurisdiction: Scalars['ID']['input'];
};


export type MutationRevokeWallArgs = {
  code: Scalars['ID']['input'];
  jurisdiction: Scalars['ID']['input'];
};


export type MutationRollBackRedrawArgs = {
  id: Scalars['ID']['input'];
  jurisdiction: Scalars['ID']['input'];
  note: Scalars['String']['input'];
};


export type MutationSaveAccountArgs = {
  account: AccountInput;
};


export type MutationSaveCalendarDayArgs = {
  day: CalendarDayInput;
  jurisdiction: Scalars['ID']['input'];
};


export type MutationSaveCaseDeadlineArgs = {
  deadline: CaseDeadlineInput;
  jurisdiction: Scalars['ID']['input'];
};


export type MutationSaveCaseKindArgs = {
  jurisdiction: Scalars['ID']['input'];
  kind: CaseKindInput;
};


export type MutationSaveDepartmentArgs = {
  department: DepartmentInput;
  jurisdiction: Scalars['ID']['input'];
};


export type MutationSaveRetentionRuleArgs = {
  jurisdiction: Scalars['ID']['input'];
  rule: RetentionRuleInput;
};


export type MutationSaveScenarioArgs = {
  jurisdiction: Scalars['ID']['input'];
  scenario: ScenarioInput;
};


export type MutationSaveSenderArgs = {
  jurisdiction: Scalars['ID']['input'];
  sender: SenderInput;
};


export type MutationSaveWallArgs = {
  jurisdiction: Scalars['ID']['input'];
  wall: WallInput;
};


export type MutationSaveWallLayoutArgs = {
  jurisdiction: Scalars['ID']['input'];
  layout: WallLayoutInput;
};


export type MutationShowRedrawPresenceArgs = {
  id: Scalars['ID']['input'];
  jurisdiction: Scalars['ID']['input'];
  presence: RedrawPresenceInput;
};


export type MutationStartHotspotRunArgs = {
  jurisdiction: Scalars['ID']['input'];
  run: HotspotRunInput;
};


export type MutationStartRedrawArgs = {
  jurisdiction: Scalars['ID']['input'];
  redraw: RedrawInput;
};


export type MutationSubmitRedrawArgs = {
  edits: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  jurisdiction: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};


export type MutationTakeCaseStepArgs = {
  jurisdiction: Scalars['ID']['input'];
  step: CaseStepInput;
};


export type MutationTakeCaseStepsArgs = {
  jurisdiction: Scalars['ID']['input'];
  steps: ReadonlyArray<CaseStepInput>;
};


export type MutationWithdrawRedrawArgs = {
  id: Scalars['ID']['input'];
  jurisdiction: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** People behind entrances. */
export type People = {
  readonly __typename?: 'People';
  /** True where any of it was estimated from floor area and levels. */
  readonly estimated: Scalars['Boolean']['output'];
  readonly households: Scalars['Int']['output'];
  readonly residents: Scalars['Int']['output'];
  /** Aged 60 and over; the two bands below are part of it. */
  readonly residents60: Scalars['Int']['output'];
  readonly residents70To79: Scalars['Int']['output'];
  readonly residents80: Scalars['Int']['output'];
};

export type Period = {
  readonly __typename?: 'Period';
  readonly from: Scalars['DateTime']['output'];
  readonly to: Scalars['DateTime']['output'];
};

/** A photo, kept under its SHA-256. */
export type Photo = {
  readonly __typename?: 'Photo';
  readonly hash: Scalars['ID']['output'];
  readonly height: Scalars['Int']['output'];
  readonly thumbnailUrl: Scalars['String']['output'];
  readonly url: Scalars['String']['output'];
  readonly width: Scalars['Int']['output'];
};

/** The ground was loaded anew: load everything again. */
export type PlaceChange = {
  readonly __typename?: 'PlaceChange';
  readonly jurisdiction: Jurisdiction;
};

export type PlaceLabel = {
  readonly __typename?: 'PlaceLabel';
  readonly name: LocalName;
  readonly position: Position;
};

/** Whether it is known where a case is. */
export type Placement =
  | 'in_grid'
  | 'no_place'
  | 'outside';

export type Position = {
  readonly __typename?: 'Position';
  readonly latitude: Scalars['Float']['output'];
  readonly longitude: Scalars['Float']['output'];
};

export type PositionInput = {
  readonly latitude: Scalars['Float']['input'];
  readonly longitude: Scalars['Float']['input'];
};

export type Query = {
  readonly __typename?: 'Query';
  readonly account?: Maybe<Account>;
  /** Accounts that the asker may manage, by name. The text is part of a name. */
  readonly accounts: AccountConnection;
  /**
   * What was done, newest first, as far as the asker may see it: always what he did himself. With a place only what was done
   * there.
   */
  readonly auditEntries: AuditConnection;
  /** Null where there is none, or none that the asker may see. */
  readonly auditEntry?: Maybe<AuditEntry>;
  /** Moments of a day at which reach is worth comparing, each with its source. */
  readonly dayMoments: ReadonlyArray<DayMoment>;
  /** One place, or the error UNKNOWN_JURISDICTION. */
  readonly jurisdiction: Jurisdiction;
  /** Every place in this database, by code; for whoever is signed in those in which he holds any right. */
  readonly jurisdictions: ReadonlyArray<Jurisdiction>;
  /** Who asks, and what he may do; null where nobody is signed in. */
  readonly me?: Maybe<Me>;
  /** Now by the server's clock, by which the browsers of a stage keep in step. */
  readonly serverTime: Scalars['DateTime']['output'];
  /** How one can sign in here. */
  readonly signInWays: SignInWays;
  /** How people walk, each with its source. */
  readonly walkingProfiles: ReadonlyArray<WalkingProfile>;
};


export type QueryAccountArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  jurisdiction?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAuditEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  jurisdiction?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryAuditEntryArgs = {
  position: Scalars['Int']['input'];
};


export type QueryJurisdictionArgs = {
  code: Scalars['ID']['input'];
};

/** Who walks, when, and to which stations. */
export type ReachInput = {
  readonly category: Scalars['ID']['input'];
  /** One's own pace in metres a second in place of the profile's: 0.3 to 3. */
  readonly metresPerSecond?: InputMaybe<Scalars['Float']['input']>;
  /** Stations and gates open at this moment; null: whatever the hour. */
  readonly moment?: InputMaybe<Scalars['WeekMoment']['input']>;
  readonly profile?: Scalars['ID']['input'];
  /** A saved scenario in place of the present. */
  readonly scenario?: InputMaybe<Scalars['ID']['input']>;
  /** Seconds lost at each crossing with signals: 0 to 180. */
  readonly signalSeconds?: Scalars['Float']['input'];
};

/** A draft of grid boundaries. */
export type Redraw = {
  readonly __typename?: 'Redraw';
  /** The coverage it begins from (geodata/coverage): the same bytes for everybody. */
  readonly base: Blob;
  /** It begins from the grids in effect at this moment. */
  readonly basedAt: Scalars['DateTime']['output'];
  /** Number of the last edit in its log. */
  readonly editCount: Scalars['Int']['output'];
  readonly edits: ReadonlyArray<RedrawEdit>;
  /** What it came to: worked out at submission, renewed when it takes effect. Null before. */
  readonly effect?: Maybe<RedrawEffect>;
  /** When it takes or took effect; null before it was approved. */
  readonly effectiveAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** True where a grid of its scope has been replaced since. */
  readonly isBaseReplaced: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  /** What it redraws; null: the whole place. */
  readonly scope?: Maybe<Region>;
  readonly startedAt: Scalars['DateTime']['output'];
  readonly startedBy?: Maybe<Scalars['String']['output']>;
  readonly state: RedrawState;
  /** The first step is that it was started. */
  readonly steps: ReadonlyArray<RedrawStep>;
};


/** A draft of grid boundaries. */
export type RedrawEditsArgs = {
  after?: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RedrawChange = {
  readonly __typename?: 'RedrawChange';
  readonly id: Scalars['ID']['output'];
  /** Null where it was deleted. */
  readonly redraw?: Maybe<Redraw>;
};

export type RedrawCheck = {
  readonly __typename?: 'RedrawCheck';
  readonly findings: ReadonlyArray<RedrawFinding>;
  readonly isMet: Scalars['Boolean']['output'];
  /** True where publication is refused unless it is met. */
  readonly isRequired: Scalars['Boolean']['output'];
  readonly name: LocalName;
  readonly principle: Scalars['ID']['output'];
  readonly rule: LocalName;
};

export type RedrawEdit = {
  readonly __typename?: 'RedrawEdit';
  readonly body: Scalars['RedrawEditBody']['output'];
  readonly by?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** True where the caller made it himself, on whatever device. */
  readonly isOwn: Scalars['Boolean']['output'];
  readonly madeAt: Scalars['DateTime']['output'];
  /** Its place in the log: 1, 2, 3 … */
  readonly number: Scalars['Int']['output'];
};

export type RedrawEditInput = {
  readonly body: Scalars['RedrawEditBody']['input'];
  readonly id: Scalars['ID']['input'];
};

export type RedrawEffect = {
  readonly __typename?: 'RedrawEffect';
  /** The nine principles of domain.md, each with its result, as geodata/redraw/checks has them. */
  readonly checks: ReadonlyArray<RedrawCheck>;
  readonly digest: Scalars['String']['output'];
  readonly gridsAfter: Scalars['Int']['output'];
  readonly gridsBefore: Scalars['Int']['output'];
  /** Households, residents and others that change grid. */
  readonly moved: RedrawMoved;
};

export type RedrawFinding = {
  readonly __typename?: 'RedrawFinding';
  readonly grids: ReadonlyArray<Scalars['ID']['output']>;
  readonly message: LocalName;
  readonly position?: Maybe<Position>;
};

export type RedrawInput = {
  /** Digest of boundaries brought along, as the upload answered it. */
  readonly boundaries?: InputMaybe<Scalars['ID']['input']>;
  readonly name: Scalars['String']['input'];
  /** Code of a street or a community; null: the whole place. */
  readonly scope?: InputMaybe<Scalars['ID']['input']>;
};

export type RedrawMoved = {
  readonly __typename?: 'RedrawMoved';
  readonly households: Scalars['Int']['output'];
  readonly openCases: Scalars['Int']['output'];
  readonly residents: Scalars['Int']['output'];
  readonly residents60: Scalars['Int']['output'];
  readonly staff: Scalars['Int']['output'];
  readonly stations: Scalars['Int']['output'];
};

/** Edits and steps that are new; either may be empty. */
export type RedrawNews = {
  readonly __typename?: 'RedrawNews';
  readonly edits: ReadonlyArray<RedrawEdit>;
  /** Everybody who is there now, the caller's own windows included; told with every news. */
  readonly present: ReadonlyArray<RedrawPresence>;
  readonly steps: ReadonlyArray<RedrawStep>;
};

export type RedrawPresence = {
  readonly __typename?: 'RedrawPresence';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Scalars['String']['output'];
  readonly grids: ReadonlyArray<Scalars['ID']['output']>;
  readonly isOwn: Scalars['Boolean']['output'];
  readonly pointer?: Maybe<Position>;
  readonly tool?: Maybe<Scalars['String']['output']>;
  readonly window: Scalars['ID']['output'];
};

export type RedrawPresenceInput = {
  /** Codes or keys of the grids that are selected. */
  readonly grids: ReadonlyArray<Scalars['ID']['input']>;
  readonly pointer?: InputMaybe<PositionInput>;
  /** What the hand does, e.g. paint; null: nothing. */
  readonly tool?: InputMaybe<Scalars['String']['input']>;
  /** One for each window. */
  readonly window: Scalars['ID']['input'];
};

export type RedrawState =
  | 'approved'
  | 'deleted'
  | 'drawing'
  | 'in_effect'
  | 'rolled_back'
  | 'submitted';

export type RedrawStep = {
  readonly __typename?: 'RedrawStep';
  readonly by?: Maybe<Scalars['String']['output']>;
  readonly edits?: Maybe<Scalars['Int']['output']>;
  readonly effectiveAt?: Maybe<Scalars['DateTime']['output']>;
  readonly happenedAt: Scalars['DateTime']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly number: Scalars['Int']['output'];
  readonly step: RedrawStepKind;
};

export type RedrawStepKind =
  | 'approved'
  | 'deleted'
  | 'failed'
  | 'postponed'
  | 'returned'
  | 'rolled_back'
  | 'started'
  | 'submitted'
  | 'took_effect'
  | 'withdrawn';

export type Region = {
  readonly __typename?: 'Region';
  readonly code: Scalars['ID']['output'];
  /** A point inside, for a label. */
  readonly labelPosition: Position;
  readonly level: Scalars['Int']['output'];
  /** The versions of grids that its households came from when it was redrawn; empty where none came from elsewhere. */
  readonly lineage: ReadonlyArray<RegionLineage>;
  readonly name: LocalName;
  readonly outline: Scalars['GeoJSON']['output'];
  readonly parent?: Maybe<Region>;
  /** Counted from the entrances inside. */
  readonly people: People;
  readonly staff: ReadonlyArray<StaffMember>;
  readonly validFrom: Scalars['DateTime']['output'];
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
};

export type RegionConnection = {
  readonly __typename?: 'RegionConnection';
  readonly nodes: ReadonlyArray<Region>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type RegionCoverage = {
  readonly __typename?: 'RegionCoverage';
  readonly coverage: Coverage;
  readonly region: Region;
};

export type RegionKind =
  | 'community'
  | 'grid'
  | 'street';

export type RegionLevel = {
  readonly __typename?: 'RegionLevel';
  readonly kind: RegionKind;
  readonly level: Scalars['Int']['output'];
  readonly name: LocalName;
};

export type RegionLineage = {
  readonly __typename?: 'RegionLineage';
  readonly areaM2: Scalars['Float']['output'];
  readonly from: Region;
  readonly households: Scalars['Int']['output'];
  readonly redraw?: Maybe<Redraw>;
};

export type Reporter = {
  readonly __typename?: 'Reporter';
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly reportedAt: Scalars['DateTime']['output'];
};

export type ReporterInput = {
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

export type RetentionRule = {
  readonly __typename?: 'RetentionRule';
  readonly lastCount?: Maybe<Scalars['Int']['output']>;
  /** When it was last carried out, and on how many. */
  readonly lastRunAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null: for good. */
  readonly months?: Maybe<Scalars['Int']['output']>;
  readonly source: Scalars['String']['output'];
  readonly subject: RetentionSubject;
};

export type RetentionRuleInput = {
  readonly months?: InputMaybe<Scalars['Int']['input']>;
  readonly source: Scalars['String']['input'];
  readonly subject: RetentionSubject;
};

export type RetentionSubject =
  /** At least six months. */
  | 'audit'
  /** The exact place of sensitive cases; a coarse one stays. */
  | 'exact_place'
  | 'photos'
  /** Name, telephone, e-mail and account of who reported. */
  | 'reporter'
  /** Addresses and browsers of sessions that ended. */
  | 'sign_ins';

/** What somebody does here. A right holds from–to, for a place, a region and all below it, or a department. */
export type Role =
  | 'administrator'
  | 'community'
  | 'department'
  | 'grid_worker'
  | 'leader'
  | 'planner'
  | 'resident'
  | 'street'
  | 'volunteer'
  | 'wall';

export type RunState =
  | 'cancelled'
  | 'done'
  | 'failed'
  | 'queued'
  | 'running';

/** A named draft of stations, gates and links. */
export type Scenario = {
  readonly __typename?: 'Scenario';
  /** A list of edits as geodata/reach/plan/plan_edit.ts describes them. */
  readonly edits: Scalars['PlanEdits']['output'];
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly savedAt: Scalars['DateTime']['output'];
  /** Edits that no longer apply, such as one about a station that is gone, each with its number in the list and why. */
  readonly stale: ReadonlyArray<StaleEdit>;
  /** 1 at first, one more with each save. */
  readonly version: Scalars['Int']['output'];
};

export type ScenarioChange = {
  readonly __typename?: 'ScenarioChange';
  readonly id: Scalars['ID']['output'];
  /** Null where it was deleted. */
  readonly scenario?: Maybe<Scenario>;
};

export type ScenarioInput = {
  readonly edits: Scalars['PlanEdits']['input'];
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly name: Scalars['String']['input'];
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

export type Screen =
  | 'cases'
  | 'people'
  | 'plan'
  | 'redraw'
  | 'report'
  | 'review'
  | 'wall';

export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** Where to fly to. */
  readonly position: Position;
  readonly subject: SearchSubject;
};

export type SearchSubject = PlaceLabel | Region | Station;

/** A system or file that sends cases. */
export type Sender = {
  readonly __typename?: 'Sender';
  readonly code: Scalars['ID']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  /** Kinds that it may send, those below included; empty: all. */
  readonly kinds: ReadonlyArray<Scalars['ID']['output']>;
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly name: Scalars['String']['output'];
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  readonly way: SenderWay;
};

export type SenderInput = {
  readonly code: Scalars['ID']['input'];
  /** None or empty: all. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly name: Scalars['String']['input'];
  /** False: one that holds keeps the key that it has. */
  readonly newKey?: Scalars['Boolean']['input'];
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  readonly way: SenderWay;
};

export type SenderSaved = {
  readonly __typename?: 'SenderSaved';
  /** Null where it keeps the one that it has. */
  readonly key?: Maybe<Scalars['String']['output']>;
  readonly sender: Sender;
};

export type SenderWay =
  | 'hotline'
  | 'open311'
  | 'webhook';

export type ServiceArea = {
  readonly __typename?: 'ServiceArea';
  readonly minutes: Scalars['Int']['output'];
  readonly outline: Scalars['GeoJSON']['output'];
  /** Length of street that can be walked within the minutes. */
  readonly reachedMetres: Scalars['Float']['output'];
  /** Where the data ends: stretches of the border beyond which reach is not known. A MultiLineString. */
  readonly uncertainBorder: Scalars['GeoJSON']['output'];
};

export type SignInWays = {
  readonly __typename?: 'SignInWays';
  /** Roles that the demonstration city can be looked at as by one click; empty anywhere else. */
  readonly demonstration: ReadonlyArray<Role>;
  readonly password: Scalars['Boolean']['output'];
  /** Name of the unified login (OpenID Connect), where there is one. */
  readonly unifiedLogin?: Maybe<Scalars['String']['output']>;
};

export type StaffMember = {
  readonly __typename?: 'StaffMember';
  readonly code: Scalars['ID']['output'];
  readonly fullTime: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  readonly role: StaffRole;
};

export type StaffRole =
  | 'building_head'
  | 'grid_worker';

/** What several browsers that stand as one stage are to show. */
export type StageState = {
  readonly __typename?: 'StageState';
  /** From when on, by the server's clock. */
  readonly at: Scalars['DateTime']['output'];
  /** Whoever began last conducts. */
  readonly begunAt: Scalars['DateTime']['output'];
  readonly bounds: Bounds;
  /** One for each window that conducts. */
  readonly conductor: Scalars['ID']['output'];
  /** Whether a hand moved the map there: it is followed at once and not glided to. */
  readonly isByHand: Scalars['Boolean']['output'];
  readonly layers: ReadonlyArray<MapLayer>;
  /** Counts what this conductor said. */
  readonly number: Scalars['Int']['output'];
  /** Of the tour; null for none. */
  readonly stop?: Maybe<Scalars['ID']['output']>;
  /** When the conductor was last heard. */
  readonly toldAt: Scalars['DateTime']['output'];
};

export type StageStateInput = {
  readonly at: Scalars['DateTime']['input'];
  readonly begunAt: Scalars['DateTime']['input'];
  readonly bounds: Box;
  readonly conductor: Scalars['ID']['input'];
  readonly isByHand: Scalars['Boolean']['input'];
  readonly layers: ReadonlyArray<MapLayer>;
  readonly number: Scalars['Int']['input'];
  readonly stop?: InputMaybe<Scalars['ID']['input']>;
};

export type StaleEdit = {
  readonly __typename?: 'StaleEdit';
  readonly edit: Scalars['Int']['output'];
  readonly reason: LocalName;
};

export type Station = {
  readonly __typename?: 'Station';
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly amenities: ReadonlyArray<Scalars['String']['output']>;
  /** Seats per sitting for a canteen, people at once for others. */
  readonly capacity?: Maybe<Scalars['Int']['output']>;
  readonly category: StationCategory;
  readonly code: Scalars['ID']['output'];
  readonly floorAreaM2?: Maybe<Scalars['Float']['output']>;
  readonly grid?: Maybe<Region>;
  readonly name: LocalName;
  readonly openingHours?: Maybe<Scalars['String']['output']>;
  readonly position: Position;
  readonly status: StationStatus;
  /** Names this version of it. */
  readonly version: Scalars['ID']['output'];
};

export type StationCategory = {
  readonly __typename?: 'StationCategory';
  readonly code: Scalars['ID']['output'];
  readonly name: LocalName;
  readonly source: Scalars['String']['output'];
  readonly symbol: Scalars['String']['output'];
  /** The tier in which a place is judged by it: within 5, 10 or 15 minutes' walk. */
  readonly tierMinutes: Scalars['Int']['output'];
};

export type StationChange = {
  readonly __typename?: 'StationChange';
  readonly code: Scalars['ID']['output'];
  /** Null where it is no longer there. */
  readonly station?: Maybe<Station>;
};

export type StationChangeInput = {
  readonly position?: InputMaybe<PositionInput>;
  readonly status?: InputMaybe<StationStatus>;
};

export type StationConnection = {
  readonly __typename?: 'StationConnection';
  readonly nodes: ReadonlyArray<Station>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type StationStatus =
  | 'closed'
  | 'open'
  | 'planned';

export type StreetNetworkReport = {
  readonly __typename?: 'StreetNetworkReport';
  readonly digest: Scalars['String']['output'];
  readonly edges: Scalars['Int']['output'];
  /** True where heights are known, so that slopes count. */
  readonly heights: Scalars['Boolean']['output'];
  /** Households whom no street can be got to from. */
  readonly householdsOffStreet: Scalars['Int']['output'];
  /** Households whose nearest street is on one of them. */
  readonly householdsOnSmallComponents: Scalars['Int']['output'];
  readonly kilometres: Scalars['Float']['output'];
  /** Pieces of street that no other street joins, gates taken as open; the largest is not one of them. */
  readonly smallComponents: Scalars['Int']['output'];
  /** Gates that no street passes. */
  readonly unconnectedGates: Scalars['Int']['output'];
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * Every change after the cursor, in order, none twice; without a cursor from now on. An answer may hold many changes.
   * A cursor that this database never gave is refused with CURSOR_FROM_THE_FUTURE or BAD_CURSOR.
   */
  readonly changes: ChangeBatch;
  /**
   * Coverage of every region of a level and of the whole place: first all of it, unless knownDigest names just that, then only
   * what changed, within a second of the station, gate or ground that changed it.
   */
  readonly coverageChanges: CoverageBatch;
  /** Whether the place is in an emergency: first as it is now, then after every switch. */
  readonly emergencyChanges: Emergency;
  /** Edits, steps and the presence of others at one draft: first whatever the log holds after the number given. */
  readonly redrawNews: RedrawNews;
  /** What a stage shows now, then whatever its conductor says; null where nobody conducted for ten minutes. */
  readonly stageNews?: Maybe<StageState>;
};


export type SubscriptionChangesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  jurisdiction: Scalars['ID']['input'];
};


export type SubscriptionCoverageChangesArgs = {
  jurisdiction: Scalars['ID']['input'];
  knownDigest?: InputMaybe<Scalars['String']['input']>;
  level: Scalars['Int']['input'];
  minutes?: Scalars['Int']['input'];
  reach: ReachInput;
};


export type SubscriptionEmergencyChangesArgs = {
  jurisdiction: Scalars['ID']['input'];
};


export type SubscriptionRedrawNewsArgs = {
  after: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  jurisdiction: Scalars['ID']['input'];
};


export type SubscriptionStageNewsArgs = {
  jurisdiction: Scalars['ID']['input'];
  stage: Scalars['ID']['input'];
};

export type TierCoverage = {
  readonly __typename?: 'TierCoverage';
  readonly circle: CircleCoverage;
  readonly households: Figure;
  readonly minutes: Scalars['Int']['output'];
  readonly residents: Figure;
  readonly residents60: Figure;
};

export type TotpEnrolment = {
  readonly __typename?: 'TotpEnrolment';
  /** Base32, to be typed where no picture can be taken. */
  readonly secret: Scalars['String']['output'];
  /** otpauth://…, as the picture holds it. */
  readonly uri: Scalars['String']['output'];
};

/** Who a case lies with: a region's workers or a department. */
export type Unit = {
  readonly __typename?: 'Unit';
  readonly code: Scalars['ID']['output'];
  readonly kind: UnitKind;
  readonly name: LocalName;
};

export type UnitInput = {
  readonly code: Scalars['ID']['input'];
  readonly kind: UnitKind;
};

export type UnitKind =
  | 'department'
  | 'region';

export type WaitFigures = {
  readonly __typename?: 'WaitFigures';
  readonly awaited: Awaited;
  readonly median: Figure;
  readonly p90: Figure;
};

/** How long cases may wait, and which hours count. */
export type WaitingCalendar = {
  readonly __typename?: 'WaitingCalendar';
  /** Days that are not worked, or are worked, against their weekday: public holidays and make-up days. */
  readonly days: ReadonlyArray<CalendarDay>;
  readonly deadlines: ReadonlyArray<CaseDeadline>;
  readonly hours: ReadonlyArray<WorkingHours>;
  /** The last day up to which holidays are known; later days follow their weekday. Null: none are known. */
  readonly knownUntil?: Maybe<Scalars['String']['output']>;
  /** In the place's own time. */
  readonly timeZone: Scalars['String']['output'];
};

export type Walk = {
  readonly __typename?: 'Walk';
  /** A LineString along the streets. */
  readonly line: Scalars['GeoJSON']['output'];
  readonly metres: Scalars['Float']['output'];
  readonly seconds: Scalars['Int']['output'];
  readonly station?: Maybe<Station>;
  /** Code of the station, also for one that stands only in a scenario. */
  readonly stationCode: Scalars['ID']['output'];
};

export type WalkingProfile = {
  readonly __typename?: 'WalkingProfile';
  readonly code: Scalars['ID']['output'];
  readonly metresPerSecond: Scalars['Float']['output'];
  readonly name: LocalName;
  readonly source: Scalars['String']['output'];
  /** False for whoever cannot use steps, as in a wheelchair. */
  readonly usesSteps: Scalars['Boolean']['output'];
};

/** A wall that may only look. */
export type Wall = {
  readonly __typename?: 'Wall';
  readonly code: Scalars['ID']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly jurisdiction: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Units across and down, e.g. 3x2: so many screens may be open at once. */
  readonly screenSet: Scalars['String']['output'];
  /** Screens that are open. */
  readonly screens: Scalars['Int']['output'];
};

export type WallInput = {
  readonly code: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly screenSet: Scalars['String']['input'];
};

/** How a wall is arranged, in cells of 40 pixels of its screens. */
export type WallLayout = {
  readonly __typename?: 'WallLayout';
  readonly columns: Scalars['Int']['output'];
  readonly parts: ReadonlyArray<WallPart>;
  readonly rows: Scalars['Int']['output'];
  readonly savedAt: Scalars['DateTime']['output'];
  /** Units across and down, e.g. 3x2. */
  readonly screenSet: Scalars['ID']['output'];
  readonly unitHeight: Scalars['Int']['output'];
  /** Pixels of one screen. */
  readonly unitWidth: Scalars['Int']['output'];
};

export type WallLayoutInput = {
  readonly columns: Scalars['Int']['input'];
  readonly parts: ReadonlyArray<WallPartInput>;
  readonly rows: Scalars['Int']['input'];
  readonly unitHeight: Scalars['Int']['input'];
  readonly unitWidth: Scalars['Int']['input'];
};

/** A part and its box, from the wall's upper left corner. */
export type WallPart = {
  readonly __typename?: 'WallPart';
  readonly height: Scalars['Int']['output'];
  readonly part: WallPartName;
  readonly width: Scalars['Int']['output'];
  readonly x: Scalars['Int']['output'];
  readonly y: Scalars['Int']['output'];
};

export type WallPartInput = {
  readonly height: Scalars['Int']['input'];
  readonly part: WallPartName;
  readonly width: Scalars['Int']['input'];
  readonly x: Scalars['Int']['input'];
  readonly y: Scalars['Int']['input'];
};

export type WallPartName =
  | 'alerts'
  | 'figures'
  | 'header'
  | 'key'
  | 'map'
  | 'mix'
  | 'ranking'
  | 'stations'
  | 'stream'
  | 'trend';

export type WallSaved = {
  readonly __typename?: 'WallSaved';
  /** Address on this server that each of its screens is opened with: a path with the key in its fragment. */
  readonly link: Scalars['String']['output'];
  readonly wall: Wall;
};

/** From (inclusive) to (exclusive). */
export type Window = {
  readonly from: Scalars['DateTime']['input'];
  readonly to: Scalars['DateTime']['input'];
};

/** Weekday 1 (Monday) to 7; times such as 09:00. */
export type WorkingHours = {
  readonly __typename?: 'WorkingHours';
  readonly from: Scalars['String']['output'];
  readonly to: Scalars['String']['output'];
  readonly weekday: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Change:
    | ( CaseChangeRow )
    | ( CaseSettingsChangeRow )
    | ( DeadlineChangeRow )
    | ( EmergencyChangeRow )
    | ( HotspotChangeRow )
    | ( PlaceChangeRow )
    | ( RedrawChangeRow )
    | ( ScenarioChangeRow )
    | ( StationChangeRow )
  ;
  SearchSubject:
    | ( LabelRow )
    | ( RegionRow )
    | ( StationRow )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Account: ResolverTypeWrapper<AccountRow>;
  AccountConnection: ResolverTypeWrapper<AccountPage>;
  AccountInput: AccountInput;
  AccountSaved: ResolverTypeWrapper<Omit<AccountSaved, 'account'> & { account: ResolversTypes['Account'] }>;
  ActorInput: ActorInput;
  AuditActorKind: AuditActorKind;
  AuditConnection: ResolverTypeWrapper<AuditConnection>;
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  AuditFilter: AuditFilter;
  AuditOutcome: AuditOutcome;
  Awaited: Awaited;
  Blob: ResolverTypeWrapper<Blob>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bounds: ResolverTypeWrapper<Bounds>;
  Box: Box;
  CalendarDay: ResolverTypeWrapper<CalendarDay>;
  CalendarDayInput: CalendarDayInput;
  Case: ResolverTypeWrapper<CaseRow>;
  CaseChange: ResolverTypeWrapper<CaseChangeRow>;
  CaseClock: ResolverTypeWrapper<CaseClockRow>;
  CaseConnection: ResolverTypeWrapper<CasePage>;
  CaseDeadline: ResolverTypeWrapper<CaseDeadline>;
  CaseDeadlineInput: CaseDeadlineInput;
  CaseEvent: ResolverTypeWrapper<CaseEventRow>;
  CaseFigureRow: ResolverTypeWrapper<Omit<CaseFigureRow, 'figures'> & { figures: ResolversTypes['CaseFigures'] }>;
  CaseFigures: ResolverTypeWrapper<CaseFiguresRow>;
  CaseFilter: CaseFilter;
  CaseGrouping: CaseGrouping;
  CaseKind: ResolverTypeWrapper<CaseKindRow>;
  CaseKindInput: CaseKindInput;
  CaseLoop: CaseLoop;
  CaseNature: CaseNature;
  CaseOrder: CaseOrder;
  CaseReport: CaseReport;
  CaseRole: CaseRole;
  CaseSettingsChange: ResolverTypeWrapper<CaseSettingsChangeRow>;
  CaseSource: CaseSource;
  CaseState: CaseState;
  CaseStep: CaseStep;
  CaseStepInput: CaseStepInput;
  Change: ResolverTypeWrapper<ChangeRow>;
  ChangeBatch: ResolverTypeWrapper<Omit<ChangeBatch, 'changes'> & { changes: ReadonlyArray<ResolversTypes['Change']> }>;
  CircleCoverage: ResolverTypeWrapper<CoverageWithin>;
  Coverage: ResolverTypeWrapper<CoverageWithin>;
  CoverageBatch: ResolverTypeWrapper<Omit<CoverageBatch, 'regions' | 'total'> & { regions: ReadonlyArray<ResolversTypes['RegionCoverage']>, total?: Maybe<ResolversTypes['Coverage']> }>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayMoment: ResolverTypeWrapper<DayMoment>;
  DeadlineChange: ResolverTypeWrapper<DeadlineChangeRow>;
  Department: ResolverTypeWrapper<DepartmentRow>;
  DepartmentCall: ResolverTypeWrapper<CaseCallRow>;
  DepartmentInput: DepartmentInput;
  Due: Due;
  Duplicate: ResolverTypeWrapper<DuplicateRow>;
  Duty: ResolverTypeWrapper<Duty>;
  DutyMode: DutyMode;
  Emergency: ResolverTypeWrapper<EmergencyOf>;
  EmergencyChange: ResolverTypeWrapper<EmergencyChangeRow>;
  EmergencyLayer: EmergencyLayer;
  EmergencyPlace: ResolverTypeWrapper<EmergencyPlace>;
  EmergencyPlaceKind: EmergencyPlaceKind;
  EmergencyPlan: ResolverTypeWrapper<EmergencyPlan>;
  EmergencyRun: ResolverTypeWrapper<EmergencyRun>;
  Figure: ResolverTypeWrapper<Figure>;
  FigureUnit: FigureUnit;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Gap: ResolverTypeWrapper<GapRow>;
  GapConnection: ResolverTypeWrapper<GapPage>;
  GapPeople: ResolverTypeWrapper<GapPeople>;
  Gate: ResolverTypeWrapper<GateRow>;
  GateAccess: GateAccess;
  GeoJSON: ResolverTypeWrapper<Scalars['GeoJSON']['output']>;
  Grant: ResolverTypeWrapper<GrantRow>;
  GrantInput: GrantInput;
  Heat: ResolverTypeWrapper<Heat>;
  HeatCube: ResolverTypeWrapper<HeatCube>;
  HeatDomain: ResolverTypeWrapper<HeatDomain>;
  HeatGrid: ResolverTypeWrapper<HeatGrid>;
  HelpfulGate: ResolverTypeWrapper<HelpfulGateRow>;
  HomeCells: ResolverTypeWrapper<HomeCells>;
  Hotspot: ResolverTypeWrapper<HotspotRow>;
  HotspotChange: ResolverTypeWrapper<HotspotChangeRow>;
  HotspotMethod: HotspotMethod;
  HotspotRun: ResolverTypeWrapper<HotspotRunRow>;
  HotspotRunInput: HotspotRunInput;
  HouseholdLimits: ResolverTypeWrapper<HouseholdLimits>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Jurisdiction: ResolverTypeWrapper<JurisdictionRow>;
  KeyPeople: ResolverTypeWrapper<Omit<KeyPeople, 'region'> & { region: ResolversTypes['Region'] }>;
  LeftOut: ResolverTypeWrapper<LeftOut>;
  LocalName: ResolverTypeWrapper<LocalName>;
  MapLayer: MapLayer;
  Me: ResolverTypeWrapper<Actor>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  People: ResolverTypeWrapper<People>;
  Period: ResolverTypeWrapper<Period>;
  Photo: ResolverTypeWrapper<Photo>;
  PlaceChange: ResolverTypeWrapper<PlaceChangeRow>;
  PlaceLabel: ResolverTypeWrapper<LabelRow>;
  Placement: Placement;
  PlanEdits: ResolverTypeWrapper<Scalars['PlanEdits']['output']>;
  Position: ResolverTypeWrapper<Position>;
  PositionInput: PositionInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReachInput: ReachInput;
  Redraw: ResolverTypeWrapper<RedrawRow>;
  RedrawChange: ResolverTypeWrapper<RedrawChangeRow>;
  RedrawCheck: ResolverTypeWrapper<RedrawCheck>;
  RedrawEdit: ResolverTypeWrapper<RedrawEditRow>;
  RedrawEditBody: ResolverTypeWrapper<Scalars['RedrawEditBody']['output']>;
  RedrawEditInput: RedrawEditInput;
  RedrawEffect: ResolverTypeWrapper<RedrawEffect>;
  RedrawFinding: ResolverTypeWrapper<RedrawFinding>;
  RedrawInput: RedrawInput;
  RedrawMoved: ResolverTypeWrapper<RedrawMoved>;
  RedrawNews: ResolverTypeWrapper<RedrawNewsRow>;
  RedrawPresence: ResolverTypeWrapper<RedrawPresenceRow>;
  RedrawPresenceInput: RedrawPresenceInput;
  RedrawState: RedrawState;
  RedrawStep: ResolverTypeWrapper<RedrawStepRow>;
  RedrawStepKind: RedrawStepKind;
  Region: ResolverTypeWrapper<RegionRow>;
  RegionConnection: ResolverTypeWrapper<RegionPage>;
  RegionCoverage: ResolverTypeWrapper<Omit<RegionCoverage, 'coverage' | 'region'> & { coverage: ResolversTypes['Coverage'], region: ResolversTypes['Region'] }>;
  RegionKind: RegionKind;
  RegionLevel: ResolverTypeWrapper<RegionLevel>;
  RegionLineage: ResolverTypeWrapper<RegionLineageRow>;
  Reporter: ResolverTypeWrapper<Reporter>;
  ReporterInput: ReporterInput;
  RetentionRule: ResolverTypeWrapper<RetentionRule>;
  RetentionRuleInput: RetentionRuleInput;
  RetentionSubject: RetentionSubject;
  Role: Role;
  RunState: RunState;
  Scenario: ResolverTypeWrapper<ScenarioRow>;
  ScenarioChange: ResolverTypeWrapper<ScenarioChangeRow>;
  ScenarioInput: ScenarioInput;
  Screen: Screen;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'subject'> & { subject: ResolversTypes['SearchSubject'] }>;
  SearchSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchSubject']>;
  Sender: ResolverTypeWrapper<Sender>;
  SenderInput: SenderInput;
  SenderSaved: ResolverTypeWrapper<SenderSaved>;
  SenderWay: SenderWay;
  ServiceArea: ResolverTypeWrapper<AreaAnswer>;
  SignInWays: ResolverTypeWrapper<SignInWays>;
  StaffMember: ResolverTypeWrapper<StaffMember>;
  StaffRole: StaffRole;
  StageState: ResolverTypeWrapper<StageState>;
  StageStateInput: StageStateInput;
  StaleEdit: ResolverTypeWrapper<StaleEdit>;
  Station: ResolverTypeWrapper<StationRow>;
  StationCategory: ResolverTypeWrapper<StationCategoryRow>;
  StationChange: ResolverTypeWrapper<StationChangeRow>;
  StationChangeInput: StationChangeInput;
  StationConnection: ResolverTypeWrapper<StationPage>;
  StationStatus: StationStatus;
  StreetNetworkReport: ResolverTypeWrapper<StreetNetworkReport>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TierCoverage: ResolverTypeWrapper<CoverageWithin>;
  TotpEnrolment: ResolverTypeWrapper<TotpEnrolment>;
  Unit: ResolverTypeWrapper<Unit>;
  UnitInput: UnitInput;
  UnitKind: UnitKind;
  WaitFigures: ResolverTypeWrapper<WaitFigures>;
  WaitingCalendar: ResolverTypeWrapper<WaitingCalendar>;
  Walk: ResolverTypeWrapper<WalkRow>;
  WalkingProfile: ResolverTypeWrapper<WalkingProfile>;
  Wall: ResolverTypeWrapper<Wall>;
  WallInput: WallInput;
  WallLayout: ResolverTypeWrapper<WallLayout>;
  WallLayoutInput: WallLayoutInput;
  WallPart: ResolverTypeWrapper<WallPart>;
  WallPartInput: WallPartInput;
  WallPartName: WallPartName;
  WallSaved: ResolverTypeWrapper<WallSaved>;
  WeekMoment: ResolverTypeWrapper<Scalars['WeekMoment']['output']>;
  Window: Window;
  WorkingHours: ResolverTypeWrapper<WorkingHours>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: AccountRow;
  AccountConnection: AccountPage;
  AccountInput: AccountInput;
  AccountSaved: Omit<AccountSaved, 'account'> & { account: ResolversParentTypes['Account'] };
  ActorInput: ActorInput;
  AuditConnection: AuditConnection;
  AuditEntry: AuditEntry;
  AuditFilter: AuditFilter;
  Blob: Blob;
  Boolean: Scalars['Boolean']['output'];
  Bounds: Bounds;
  Box: Box;
  CalendarDay: CalendarDay;
  CalendarDayInput: CalendarDayInput;
  Case: CaseRow;
  CaseChange: CaseChangeRow;
  CaseClock: CaseClockRow;
  CaseConnection: CasePage;
  CaseDeadline: CaseDeadline;
  CaseDeadlineInput: CaseDeadlineInput;
  CaseEvent: CaseEventRow;
  CaseFigureRow: Omit<CaseFigureRow, 'figures'> & { figures: ResolversParentTypes['CaseFigures'] };
  CaseFigures: CaseFiguresRow;
  CaseFilter: CaseFilter;
  CaseKind: CaseKindRow;
  CaseKindInput: CaseKindInput;
  CaseReport: CaseReport;
  CaseSettingsChange: CaseSettingsChangeRow;
  CaseStepInput: CaseStepInput;
  Change: ChangeRow;
  ChangeBatch: Omit<ChangeBatch, 'changes'> & { changes: ReadonlyArray<ResolversParentTypes['Change']> };
  CircleCoverage: CoverageWithin;
  Coverage: CoverageWithin;
  CoverageBatch: Omit<CoverageBatch, 'regions' | 'total'> & { regions: ReadonlyArray<ResolversParentTypes['RegionCoverage']>, total?: Maybe<ResolversParentTypes['Coverage']> };
  Cursor: Scalars['Cursor']['output'];
  DateTime: Scalars['DateTime']['output'];
  DayMoment: DayMoment;
  DeadlineChange: DeadlineChangeRow;
  Department: DepartmentRow;
  DepartmentCall: CaseCallRow;
  DepartmentInput: DepartmentInput;
  Duplicate: DuplicateRow;
  Duty: Duty;
  Emergency: EmergencyOf;
  EmergencyChange: EmergencyChangeRow;
  EmergencyPlace: EmergencyPlace;
  EmergencyPlan: EmergencyPlan;
  EmergencyRun: EmergencyRun;
  Figure: Figure;
  Float: Scalars['Float']['output'];
  Gap: GapRow;
  GapConnection: GapPage;
  GapPeople: GapPeople;
  Gate: GateRow;
  GeoJSON: Scalars['GeoJSON']['output'];
  Grant: GrantRow;
  GrantInput: GrantInput;
  Heat: Heat;
  HeatCube: HeatCube;
  HeatDomain: HeatDomain;
  HeatGrid: HeatGrid;
  HelpfulGate: HelpfulGateRow;
  HomeCells: HomeCells;
  Hotspot: HotspotRow;
  HotspotChange: HotspotChangeRow;
  HotspotRun: HotspotRunRow;
  HotspotRunInput: HotspotRunInput;
  HouseholdLimits: HouseholdLimits;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Jurisdiction: JurisdictionRow;
  KeyPeople: Omit<KeyPeople, 'region'> & { region: ResolversParentTypes['Region'] };
  LeftOut: LeftOut;
  LocalName: LocalName;
  Me: Actor;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  People: People;
  Period: Period;
  Photo: Photo;
  PlaceChange: PlaceChangeRow;
  PlaceLabel: LabelRow;
  PlanEdits: Scalars['PlanEdits']['output'];
  Position: Position;
  PositionInput: PositionInput;
  Query: Record<PropertyKey, never>;
  ReachInput: ReachInput;
  Redraw: RedrawRow;
  RedrawChange: RedrawChangeRow;
  RedrawCheck: RedrawCheck;
  RedrawEdit: RedrawEditRow;
  RedrawEditBody: Scalars['RedrawEditBody']['output'];
  RedrawEditInput: RedrawEditInput;
  RedrawEffect: RedrawEffect;
  RedrawFinding: RedrawFinding;
  RedrawInput: RedrawInput;
  RedrawMoved: RedrawMoved;
  RedrawNews: RedrawNewsRow;
  RedrawPresence: RedrawPresenceRow;
  RedrawPresenceInput: RedrawPresenceInput;
  RedrawStep: RedrawStepRow;
  Region: RegionRow;
  RegionConnection: RegionPage;
  RegionCoverage: Omit<RegionCoverage, 'coverage' | 'region'> & { coverage: ResolversParentTypes['Coverage'], region: ResolversParentTypes['Region'] };
  RegionLevel: RegionLevel;
  RegionLineage: RegionLineageRow;
  Reporter: Reporter;
  ReporterInput: ReporterInput;
  RetentionRule: RetentionRule;
  RetentionRuleInput: RetentionRuleInput;
  Scenario: ScenarioRow;
  ScenarioChange: ScenarioChangeRow;
  ScenarioInput: ScenarioInput;
  SearchHit: Omit<SearchHit, 'subject'> & { subject: ResolversParentTypes['SearchSubject'] };
  SearchSubject: ResolversUnionTypes<ResolversParentTypes>['SearchSubject'];
  Sender: Sender;
  SenderInput: SenderInput;
  SenderSaved: SenderSaved;
  ServiceArea: AreaAnswer;
  SignInWays: SignInWays;
  StaffMember: StaffMember;
  StageState: StageState;
  StageStateInput: StageStateInput;
  StaleEdit: StaleEdit;
  Station: StationRow;
  StationCategory: StationCategoryRow;
  StationChange: StationChangeRow;
  StationChangeInput: StationChangeInput;
  StationConnection: StationPage;
  StreetNetworkReport: StreetNetworkReport;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  TierCoverage: CoverageWithin;
  TotpEnrolment: TotpEnrolment;
  Unit: Unit;
  UnitInput: UnitInput;
  WaitFigures: WaitFigures;
  WaitingCalendar: WaitingCalendar;
  Walk: WalkRow;
  WalkingProfile: WalkingProfile;
  Wall: Wall;
  WallInput: WallInput;
  WallLayout: WallLayout;
  WallLayoutInput: WallLayoutInput;
  WallPart: WallPart;
  WallPartInput: WallPartInput;
  WallSaved: WallSaved;
  WeekMoment: Scalars['WeekMoment']['output'];
  Window: Window;
  WorkingHours: WorkingHours;
};

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  disabledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  grants?: Resolver<ReadonlyArray<ResolversTypes['Grant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shownName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unifiedLogin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AccountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountConnection'] = ResolversParentTypes['AccountConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Account']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountSaved'] = ResolversParentTypes['AccountSaved']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  firstPassword?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditConnection'] = ResolversParentTypes['AuditConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  actorKind?: Resolver<ResolversTypes['AuditActorKind'], ParentType, ContextType>;
  actorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  begunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  begunPosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  details?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedAs?: Resolver<Maybe<ResolversTypes['AuditOutcome']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedPosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AuditOutcome'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  subjectKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BlobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Blob'] = ResolversParentTypes['Blob']> = {
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BoundsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bounds'] = ResolversParentTypes['Bounds']> = {
  east?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  north?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  south?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  west?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CalendarDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarDay'] = ResolversParentTypes['CalendarDay']> = {
  day?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  working?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  allowedSteps?: Resolver<ReadonlyArray<ResolversTypes['CaseStep']>, ParentType, ContextType, RequireFields<CaseAllowedStepsArgs, 'role'>>;
  calls?: Resolver<ReadonlyArray<ResolversTypes['DepartmentCall']>, ParentType, ContextType>;
  clocks?: Resolver<ReadonlyArray<ResolversTypes['CaseClock']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Due'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  duplicates?: Resolver<ReadonlyArray<ResolversTypes['Duplicate']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['CaseEvent']>, ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseKind'], ParentType, ContextType>;
  merged?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  photos?: Resolver<ReadonlyArray<ResolversTypes['Photo']>, ParentType, ContextType>;
  placement?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reporters?: Resolver<ReadonlyArray<ResolversTypes['Reporter']>, ParentType, ContextType>;
  sender?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['CaseSource'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CaseState'], ParentType, ContextType>;
  stateAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type CaseChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseChange'] = ResolversParentTypes['CaseChange']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['CaseEvent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseClock'] = ResolversParentTypes['CaseClock']> = {
  awaited?: Resolver<ResolversTypes['Awaited'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Due'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueSoonAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pausedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stoppedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseConnection'] = ResolversParentTypes['CaseConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsAtLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CaseDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseDeadline'] = ResolversParentTypes['CaseDeadline']> = {
  awaited?: Resolver<ResolversTypes['Awaited'], ParentType, ContextType>;
  inWorkingHours?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  soonShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseEvent'] = ResolversParentTypes['CaseEvent']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  departments?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  photos?: Resolver<ReadonlyArray<ResolversTypes['Photo']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CaseRole'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CaseState'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['CaseStep'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type CaseFigureRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseFigureRow'] = ResolversParentTypes['CaseFigureRow']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['CaseFigures'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType>;
};

export type CaseFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseFigures'] = ResolversParentTypes['CaseFigures']> = {
  before?: Resolver<Maybe<ResolversTypes['CaseFigures']>, ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  reopened?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  response?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  satisfaction?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  waits?: Resolver<ReadonlyArray<ResolversTypes['WaitFigures']>, ParentType, ContextType>;
};

export type CaseKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseKind'] = ResolversParentTypes['CaseKind']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  duplicateHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  duplicateMetres?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  loop?: Resolver<ResolversTypes['CaseLoop'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType>;
  nature?: Resolver<Maybe<ResolversTypes['CaseNature']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  retired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sensitive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseSettingsChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseSettingsChange'] = ResolversParentTypes['CaseSettingsChange']> = {
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  __resolveType: TypeResolveFn<'CaseChange' | 'CaseSettingsChange' | 'DeadlineChange' | 'EmergencyChange' | 'HotspotChange' | 'PlaceChange' | 'RedrawChange' | 'ScenarioChange' | 'StationChange', ParentType, ContextType>;
};

export type ChangeBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeBatch'] = ResolversParentTypes['ChangeBatch']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
};

export type CircleCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CircleCoverage'] = ResolversParentTypes['CircleCoverage']> = {
  households?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  radiusMetres?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  residents?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  residents60?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  circle?: Resolver<ResolversTypes['CircleCoverage'], ParentType, ContextType>;
  gini?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  medianMinutes?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  p90Minutes?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  residents?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  residents60?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  tiers?: Resolver<ReadonlyArray<ResolversTypes['TierCoverage']>, ParentType, ContextType>;
};

export type CoverageBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageBatch'] = ResolversParentTypes['CoverageBatch']> = {
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['RegionCoverage']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
};

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayMomentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayMoment'] = ResolversParentTypes['DayMoment']> = {
  at?: Resolver<ResolversTypes['WeekMoment'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeadlineChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineChange'] = ResolversParentTypes['DeadlineChange']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['CaseClock'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType>;
  retired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DepartmentCallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentCall'] = ResolversParentTypes['DepartmentCall']> = {
  calledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  handledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reportedInAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DuplicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Duplicate'] = ResolversParentTypes['Duplicate']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  keptApart?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  metres?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Duty'] = ResolversParentTypes['Duty']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['DutyMode'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmergencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Emergency'] = ResolversParentTypes['Emergency']> = {
  duties?: Resolver<ReadonlyArray<ResolversTypes['Duty']>, ParentType, ContextType>;
  keyPeople?: Resolver<ReadonlyArray<ResolversTypes['KeyPeople']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['EmergencyPlace']>, ParentType, ContextType>;
  plans?: Resolver<ReadonlyArray<ResolversTypes['EmergencyPlan']>, ParentType, ContextType>;
  running?: Resolver<Maybe<ResolversTypes['EmergencyRun']>, ParentType, ContextType>;
  runs?: Resolver<ReadonlyArray<ResolversTypes['EmergencyRun']>, ParentType, ContextType, RequireFields<EmergencyRunsArgs, 'first'>>;
};

export type EmergencyChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyChange'] = ResolversParentTypes['EmergencyChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmergencyPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyPlace'] = ResolversParentTypes['EmergencyPlace']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EmergencyPlaceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type EmergencyPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyPlan'] = ResolversParentTypes['EmergencyPlan']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  layers?: Resolver<ReadonlyArray<ResolversTypes['EmergencyLayer']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType>;
};

export type EmergencyRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyRun'] = ResolversParentTypes['EmergencyRun']> = {
  begunAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDrill?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  layers?: Resolver<ReadonlyArray<ResolversTypes['EmergencyLayer']>, ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  estimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['LeftOut']>, ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['FigureUnit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  gateThatWouldHelp?: Resolver<Maybe<ResolversTypes['HelpfulGate']>, ParentType, ContextType>;
  grids?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  medianWalkSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nearestStation?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  outline?: Resolver<ResolversTypes['GeoJSON'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['GapPeople'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type GapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapPeopleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapPeople'] = ResolversParentTypes['GapPeople']> = {
  estimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  households?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  residents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  residents60?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  residents70To79?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  residents80?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gate'] = ResolversParentTypes['Gate']> = {
  access?: Resolver<ResolversTypes['GateAccess'], ParentType, ContextType>;
  compound?: Resolver<Maybe<ResolversTypes['LocalName']>, ParentType, ContextType>;
  connected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openingHours?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export interface GeoJsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['GeoJSON'], any> {
  name: 'GeoJSON';
}

export type GrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant']> = {
  department?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  departmentName?: Resolver<Maybe<ResolversTypes['LocalName']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  jurisdictionName?: Resolver<Maybe<ResolversTypes['LocalName']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  regionName?: Resolver<Maybe<ResolversTypes['LocalName']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type HeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Heat'] = ResolversParentTypes['Heat']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['HeatGrid']>, ParentType, ContextType>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upToDate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HeatCubeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeatCube'] = ResolversParentTypes['HeatCube']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['HeatGrid']>, ParentType, ContextType>;
  packed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stepMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upToDate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HeatDomainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeatDomain'] = ResolversParentTypes['HeatDomain']> = {
  densityP99?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type HeatGridResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeatGrid'] = ResolversParentTypes['HeatGrid']> = {
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  columns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HelpfulGateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HelpfulGate'] = ResolversParentTypes['HelpfulGate']> = {
  gate?: Resolver<ResolversTypes['Gate'], ParentType, ContextType>;
  residents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HomeCellsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HomeCells'] = ResolversParentTypes['HomeCells']> = {
  estimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fewest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['HeatGrid']>, ParentType, ContextType>;
  households?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HotspotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hotspot'] = ResolversParentTypes['Hotspot']> = {
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isNew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outline?: Resolver<ResolversTypes['GeoJSON'], ParentType, ContextType>;
  pValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  qValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  relativeRisk?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  residents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statistic?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type HotspotChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotspotChange'] = ResolversParentTypes['HotspotChange']> = {
  run?: Resolver<ResolversTypes['HotspotRun'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HotspotRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotspotRun'] = ResolversParentTypes['HotspotRun']> = {
  cases?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['LocalName']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hotspots?: Resolver<ReadonlyArray<ResolversTypes['Hotspot']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['HotspotMethod'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  replicas?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RunState'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
};

export type HouseholdLimitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdLimits'] = ResolversParentTypes['HouseholdLimits']> = {
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JurisdictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Jurisdiction'] = ResolversParentTypes['Jurisdiction']> = {
  attribution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bounds?: Resolver<ResolversTypes['Bounds'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType, RequireFields<JurisdictionCaseArgs, 'id'>>;
  caseFigureTable?: Resolver<ReadonlyArray<ResolversTypes['CaseFigureRow']>, ParentType, ContextType, RequireFields<JurisdictionCaseFigureTableArgs, 'by' | 'window'>>;
  caseFigures?: Resolver<ResolversTypes['CaseFigures'], ParentType, ContextType, RequireFields<JurisdictionCaseFiguresArgs, 'window'>>;
  caseKinds?: Resolver<ReadonlyArray<ResolversTypes['CaseKind']>, ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<JurisdictionCasesArgs, 'first' | 'order'>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['RegionCoverage']>, ParentType, ContextType, RequireFields<JurisdictionCoverageArgs, 'level' | 'minutes' | 'reach'>>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  demonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  departments?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  emergency?: Resolver<ResolversTypes['Emergency'], ParentType, ContextType>;
  estimatedHouseholds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<JurisdictionGapsArgs, 'first' | 'minutes' | 'reach'>>;
  gates?: Resolver<ReadonlyArray<ResolversTypes['Gate']>, ParentType, ContextType>;
  gridHouseholdLimits?: Resolver<ResolversTypes['HouseholdLimits'], ParentType, ContextType>;
  groundDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heat?: Resolver<ResolversTypes['Heat'], ParentType, ContextType, RequireFields<JurisdictionHeatArgs, 'box' | 'window' | 'zoom'>>;
  heatCube?: Resolver<ResolversTypes['HeatCube'], ParentType, ContextType, RequireFields<JurisdictionHeatCubeArgs, 'box' | 'steps' | 'window' | 'zoom'>>;
  heatDomain?: Resolver<ResolversTypes['HeatDomain'], ParentType, ContextType>;
  homeCells?: Resolver<ResolversTypes['HomeCells'], ParentType, ContextType, RequireFields<JurisdictionHomeCellsArgs, 'box' | 'zoom'>>;
  hotspotRun?: Resolver<Maybe<ResolversTypes['HotspotRun']>, ParentType, ContextType, RequireFields<JurisdictionHotspotRunArgs, 'id'>>;
  hotspotRuns?: Resolver<ReadonlyArray<ResolversTypes['HotspotRun']>, ParentType, ContextType, RequireFields<JurisdictionHotspotRunsArgs, 'first'>>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['RegionLevel']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType>;
  planGround?: Resolver<ResolversTypes['Blob'], ParentType, ContextType>;
  redraw?: Resolver<Maybe<ResolversTypes['Redraw']>, ParentType, ContextType, RequireFields<JurisdictionRedrawArgs, 'id'>>;
  redraws?: Resolver<ReadonlyArray<ResolversTypes['Redraw']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<JurisdictionRegionArgs, 'code'>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<JurisdictionRegionsArgs, 'first'>>;
  retentionRules?: Resolver<ReadonlyArray<ResolversTypes['RetentionRule']>, ParentType, ContextType>;
  scenario?: Resolver<Maybe<ResolversTypes['Scenario']>, ParentType, ContextType, RequireFields<JurisdictionScenarioArgs, 'id'>>;
  scenarios?: Resolver<ReadonlyArray<ResolversTypes['Scenario']>, ParentType, ContextType>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<JurisdictionSearchArgs, 'first' | 'text'>>;
  senders?: Resolver<ReadonlyArray<ResolversTypes['Sender']>, ParentType, ContextType>;
  serviceAreas?: Resolver<ReadonlyArray<ResolversTypes['ServiceArea']>, ParentType, ContextType, RequireFields<JurisdictionServiceAreasArgs, 'minutes' | 'reach'>>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType, RequireFields<JurisdictionStationArgs, 'code'>>;
  stationCategories?: Resolver<ReadonlyArray<ResolversTypes['StationCategory']>, ParentType, ContextType>;
  stations?: Resolver<ResolversTypes['StationConnection'], ParentType, ContextType, RequireFields<JurisdictionStationsArgs, 'first'>>;
  streetNetwork?: Resolver<ResolversTypes['Blob'], ParentType, ContextType>;
  streetNetworkReport?: Resolver<ResolversTypes['StreetNetworkReport'], ParentType, ContextType>;
  totalCoverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType, RequireFields<JurisdictionTotalCoverageArgs, 'minutes' | 'reach'>>;
  waitingCalendar?: Resolver<ResolversTypes['WaitingCalendar'], ParentType, ContextType>;
  walk?: Resolver<Maybe<ResolversTypes['Walk']>, ParentType, ContextType, RequireFields<JurisdictionWalkArgs, 'from' | 'reach'>>;
  wallLayout?: Resolver<Maybe<ResolversTypes['WallLayout']>, ParentType, ContextType, RequireFields<JurisdictionWallLayoutArgs, 'screenSet'>>;
  walls?: Resolver<ReadonlyArray<ResolversTypes['Wall']>, ParentType, ContextType>;
};

export type KeyPeopleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyPeople'] = ResolversParentTypes['KeyPeople']> = {
  kind?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type LeftOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOut'] = ResolversParentTypes['LeftOut']> = {
  count?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType>;
};

export type LocalNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalName'] = ResolversParentTypes['LocalName']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grants?: Resolver<ReadonlyArray<ResolversTypes['Grant']>, ParentType, ContextType>;
  mustChangePassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mutations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MeMutationsArgs, 'jurisdiction'>>;
  screens?: Resolver<ReadonlyArray<ResolversTypes['Screen']>, ParentType, ContextType, RequireFields<MeScreensArgs, 'jurisdiction'>>;
  wall?: Resolver<Maybe<ResolversTypes['Wall']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addRedrawEdits?: Resolver<ReadonlyArray<ResolversTypes['RedrawEdit']>, ParentType, ContextType, RequireFields<MutationAddRedrawEditsArgs, 'after' | 'edits' | 'id' | 'jurisdiction'>>;
  approveRedraw?: Resolver<ResolversTypes['Redraw'], ParentType, ContextType, RequireFields<MutationApproveRedrawArgs, 'id' | 'jurisdiction'>>;
  beginEmergency?: Resolver<ResolversTypes['EmergencyRun'], ParentType, ContextType, RequireFields<MutationBeginEmergencyArgs, 'isDrill' | 'jurisdiction' | 'plan' | 'reason'>>;
  beginTotp?: Resolver<ResolversTypes['TotpEnrolment'], ParentType, ContextType, RequireFields<MutationBeginTotpArgs, 'password'>>;
  cancelHotspotRun?: Resolver<ResolversTypes['HotspotRun'], ParentType, ContextType, RequireFields<MutationCancelHotspotRunArgs, 'id' | 'jurisdiction'>>;
  changePassword?: Resolver<ResolversTypes['Me'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'current' | 'next'>>;
  changeStation?: Resolver<ResolversTypes['Station'], ParentType, ContextType, RequireFields<MutationChangeStationArgs, 'change' | 'code' | 'jurisdiction' | 'version'>>;
  conductStage?: Resolver<ResolversTypes['StageState'], ParentType, ContextType, RequireFields<MutationConductStageArgs, 'jurisdiction' | 'stage' | 'state'>>;
  confirmTotp?: Resolver<ResolversTypes['Me'], ParentType, ContextType, RequireFields<MutationConfirmTotpArgs, 'code'>>;
  deleteRedraw?: Resolver<ResolversTypes['ID'], ParentType, ContextType, RequireFields<MutationDeleteRedrawArgs, 'id' | 'jurisdiction'>>;
  deleteScenario?: Resolver<ResolversTypes['ID'], ParentType, ContextType, RequireFields<MutationDeleteScenarioArgs, 'id' | 'jurisdiction' | 'version'>>;
  deleteWallLayout?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationDeleteWallLayoutArgs, 'jurisdiction' | 'screenSet'>>;
  endEmergency?: Resolver<ResolversTypes['ID'], ParentType, ContextType, RequireFields<MutationEndEmergencyArgs, 'id' | 'jurisdiction'>>;
  endGrant?: Resolver<ResolversTypes['Grant'], ParentType, ContextType, RequireFields<MutationEndGrantArgs, 'id'>>;
  endSessions?: Resolver<ResolversTypes['Account'], ParentType, ContextType, RequireFields<MutationEndSessionsArgs, 'account'>>;
  eraseReporter?: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationEraseReporterArgs, 'case' | 'jurisdiction' | 'reason'>>;
  grantRole?: Resolver<ResolversTypes['Grant'], ParentType, ContextType, RequireFields<MutationGrantRoleArgs, 'grant'>>;
  keepApart?: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationKeepApartArgs, 'actor' | 'case' | 'jurisdiction' | 'other'>>;
  removeTotp?: Resolver<ResolversTypes['Me'], ParentType, ContextType, RequireFields<MutationRemoveTotpArgs, 'password'>>;
  renameRedraw?: Resolver<ResolversTypes['Redraw'], ParentType, ContextType, RequireFields<MutationRenameRedrawArgs, 'id' | 'jurisdiction' | 'name'>>;
  reportCase?: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationReportCaseArgs, 'jurisdiction' | 'report'>>;
  resetPassword?: Resolver<ResolversTypes['AccountSaved'], ParentType, ContextType, RequireFields<MutationResetPasswordArgs, 'account' | 'totp'>>;
  returnRedraw?: Resolver<ResolversTypes['Redraw'], ParentType, ContextType, RequireFields<MutationReturnRedrawArgs, 'id' | 'jurisdiction' | 'note'>>;
  revealReporters?: Resolver<ReadonlyArray<ResolversTypes['Reporter']>, ParentType, ContextType, RequireFields<MutationRevealReportersArgs, 'case' | 'jurisdiction' | 'reason'>>;
  revokeSender?: Resolver<ResolversTypes['Sender'], ParentType, ContextType, RequireFields<MutationRevokeSenderArgs, 'code' | 'jurisdiction'>>;
  revokeWall?: Resolver<ResolversTypes['Wall'], ParentType, ContextType, RequireFields<MutationRevokeWallArgs, 'code' | 'jurisdiction'>>;
  rollBackRedraw?: Resolver<ResolversTypes['Redraw'], ParentType, ContextType, RequireFields<MutationRollBackRedrawArgs, 'id' | 'jurisdiction' | 'note'>>;
  saveAccount?: Resolver<ResolversTypes['AccountSaved'], ParentType, ContextType, RequireFields<MutationSaveAccountArgs, 'account'>>;
  saveCalendarDay?: Resolver<ResolversTypes['WaitingCalendar'], ParentType, ContextType, RequireFields<MutationSaveCalendarDayArgs, 'day' | 'jurisdiction'>>;
  saveCaseDeadline?: Resolver<ResolversTypes['WaitingCalendar'], ParentType, ContextType, RequireFields<MutationSaveCaseDeadlineArgs, 'deadline' | 'jurisdiction'>>;
  saveCaseKind?: Resolver<ResolversTypes['CaseKind'], ParentType, ContextType, RequireFields<MutationSaveCaseKindArgs, 'jurisdiction' | 'kind'>>;
  saveDepartment?: Resolver<ResolversTypes['Department'], ParentType, ContextType, RequireFields<MutationSaveDepartmentArgs, 'department' | 'jurisdiction'>>;
  saveRetentionRule?: Resolver<ResolversTypes['RetentionRule'], ParentType, ContextType, RequireFields<MutationSaveRetentionRuleArgs, 'jurisdiction' | 'rule'>>;
  saveScenario?: Resolver<ResolversTypes['Scenario'], ParentType, ContextType, RequireFields<MutationSaveScenarioArgs, 'jurisdiction' | 'scenario'>>;
  saveSender?: Resolver<ResolversTypes['SenderSaved'], ParentType, ContextType, RequireFields<MutationSaveSenderArgs, 'jurisdiction' | 'sender'>>;
  saveWall?: Resolver<ResolversTypes['WallSaved'], ParentType, ContextType, RequireFields<MutationSaveWallArgs, 'jurisdiction' | 'wall'>>;
  saveWallLayout?: Resolver<ResolversTypes['WallLayout'], ParentType, ContextType, RequireFields<MutationSaveWallLayoutArgs, 'jurisdiction' | 'layout'>>;
  showRedrawPresence?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationShowRedrawPresenceArgs, 'id' | 'jurisdiction' | 'presence'>>;
  startHotspotRun?: Resolver<ResolversTypes['HotspotRun'], ParentType, ContextType, RequireFields<MutationStartHotspotRunArgs, 'jurisdiction' | 'run'>>;
  startRedraw?: Resolver<ResolversTypes['Redraw'], ParentType, ContextType, RequireFields<MutationStartRedrawArgs, 'jurisdiction' | 'redraw'>>;
  submitRedraw?: Resolver<ResolversTypes['Redraw'], ParentType, ContextType, RequireFields<MutationSubmitRedrawArgs, 'edits' | 'id' | 'jurisdiction'>>;
  takeCaseStep?: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationTakeCaseStepArgs, 'jurisdiction' | 'step'>>;
  takeCaseSteps?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType, RequireFields<MutationTakeCaseStepsArgs, 'jurisdiction' | 'steps'>>;
  withdrawRedraw?: Resolver<ResolversTypes['Redraw'], ParentType, ContextType, RequireFields<MutationWithdrawRedrawArgs, 'id' | 'jurisdiction'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PeopleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['People'] = ResolversParentTypes['People']> = {
  estimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  residents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  residents60?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  residents70To79?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  residents80?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PhotoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Photo'] = ResolversParentTypes['Photo']> = {
  hash?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thumbnailUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceChange'] = ResolversParentTypes['PlaceChange']> = {
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceLabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceLabel'] = ResolversParentTypes['PlaceLabel']> = {
  name?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface PlanEditsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PlanEdits'], any> {
  name: 'PlanEdits';
}

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType, RequireFields<QueryAccountArgs, 'id'>>;
  accounts?: Resolver<ResolversTypes['AccountConnection'], ParentType, ContextType, RequireFields<QueryAccountsArgs, 'first'>>;
  auditEntries?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<QueryAuditEntriesArgs, 'first'>>;
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType, RequireFields<QueryAuditEntryArgs, 'position'>>;
  dayMoments?: Resolver<ReadonlyArray<ResolversTypes['DayMoment']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType, RequireFields<QueryJurisdictionArgs, 'code'>>;
  jurisdictions?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  serverTime?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signInWays?: Resolver<ResolversTypes['SignInWays'], ParentType, ContextType>;
  walkingProfiles?: Resolver<ReadonlyArray<ResolversTypes['WalkingProfile']>, ParentType, ContextType>;
};

export type RedrawResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Redraw'] = ResolversParentTypes['Redraw']> = {
  base?: Resolver<ResolversTypes['Blob'], ParentType, ContextType>;
  basedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  editCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edits?: Resolver<ReadonlyArray<ResolversTypes['RedrawEdit']>, ParentType, ContextType, RequireFields<RedrawEditsArgs, 'after' | 'first'>>;
  effect?: Resolver<Maybe<ResolversTypes['RedrawEffect']>, ParentType, ContextType>;
  effectiveAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isBaseReplaced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RedrawState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['RedrawStep']>, ParentType, ContextType>;
};

export type RedrawChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedrawChange'] = ResolversParentTypes['RedrawChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  redraw?: Resolver<Maybe<ResolversTypes['Redraw']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RedrawCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedrawCheck'] = ResolversParentTypes['RedrawCheck']> = {
  findings?: Resolver<ReadonlyArray<ResolversTypes['RedrawFinding']>, ParentType, ContextType>;
  isMet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType>;
  principle?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType>;
};

export type RedrawEditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedrawEdit'] = ResolversParentTypes['RedrawEdit']> = {
  body?: Resolver<ResolversTypes['RedrawEditBody'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface RedrawEditBodyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RedrawEditBody'], any> {
  name: 'RedrawEditBody';
}

export type RedrawEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedrawEffect'] = ResolversParentTypes['RedrawEffect']> = {
  checks?: Resolver<ReadonlyArray<ResolversTypes['RedrawCheck']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gridsAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gridsBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['RedrawMoved'], ParentType, ContextType>;
};

export type RedrawFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedrawFinding'] = ResolversParentTypes['RedrawFinding']> = {
  grids?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
};

export type RedrawMovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedrawMoved'] = ResolversParentTypes['RedrawMoved']> = {
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openCases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  residents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  residents60?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RedrawNewsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedrawNews'] = ResolversParentTypes['RedrawNews']> = {
  edits?: Resolver<ReadonlyArray<ResolversTypes['RedrawEdit']>, ParentType, ContextType>;
  present?: Resolver<ReadonlyArray<ResolversTypes['RedrawPresence']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['RedrawStep']>, ParentType, ContextType>;
};

export type RedrawPresenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedrawPresence'] = ResolversParentTypes['RedrawPresence']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grids?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pointer?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  tool?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  window?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RedrawStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedrawStep'] = ResolversParentTypes['RedrawStep']> = {
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edits?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  effectiveAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['RedrawStepKind'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  labelPosition?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lineage?: Resolver<ReadonlyArray<ResolversTypes['RegionLineage']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType>;
  outline?: Resolver<ResolversTypes['GeoJSON'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['People'], ParentType, ContextType>;
  staff?: Resolver<ReadonlyArray<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionCoverage'] = ResolversParentTypes['RegionCoverage']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type RegionLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionLevel'] = ResolversParentTypes['RegionLevel']> = {
  kind?: Resolver<ResolversTypes['RegionKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType>;
};

export type RegionLineageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionLineage'] = ResolversParentTypes['RegionLineage']> = {
  areaM2?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  redraw?: Resolver<Maybe<ResolversTypes['Redraw']>, ParentType, ContextType>;
};

export type ReporterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reporter'] = ResolversParentTypes['Reporter']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RetentionRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionRule'] = ResolversParentTypes['RetentionRule']> = {
  lastCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastRunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['RetentionSubject'], ParentType, ContextType>;
};

export type ScenarioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scenario'] = ResolversParentTypes['Scenario']> = {
  edits?: Resolver<ResolversTypes['PlanEdits'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stale?: Resolver<ReadonlyArray<ResolversTypes['StaleEdit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScenarioChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScenarioChange'] = ResolversParentTypes['ScenarioChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scenario?: Resolver<Maybe<ResolversTypes['Scenario']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['SearchSubject'], ParentType, ContextType>;
};

export type SearchSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchSubject'] = ResolversParentTypes['SearchSubject']> = {
  __resolveType: TypeResolveFn<'PlaceLabel' | 'Region' | 'Station', ParentType, ContextType>;
};

export type SenderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sender'] = ResolversParentTypes['Sender']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  way?: Resolver<ResolversTypes['SenderWay'], ParentType, ContextType>;
};

export type SenderSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SenderSaved'] = ResolversParentTypes['SenderSaved']> = {
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sender?: Resolver<ResolversTypes['Sender'], ParentType, ContextType>;
};

export type ServiceAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceArea'] = ResolversParentTypes['ServiceArea']> = {
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outline?: Resolver<ResolversTypes['GeoJSON'], ParentType, ContextType>;
  reachedMetres?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  uncertainBorder?: Resolver<ResolversTypes['GeoJSON'], ParentType, ContextType>;
};

export type SignInWaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInWays'] = ResolversParentTypes['SignInWays']> = {
  demonstration?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  password?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unifiedLogin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StaffMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fullTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['StaffRole'], ParentType, ContextType>;
};

export type StageStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageState'] = ResolversParentTypes['StageState']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  begunAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  bounds?: Resolver<ResolversTypes['Bounds'], ParentType, ContextType>;
  conductor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isByHand?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  layers?: Resolver<ReadonlyArray<ResolversTypes['MapLayer']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stop?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  toldAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type StaleEditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaleEdit'] = ResolversParentTypes['StaleEdit']> = {
  edit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType>;
};

export type StationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Station'] = ResolversParentTypes['Station']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amenities?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['StationCategory'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  floorAreaM2?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType>;
  openingHours?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StationStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StationCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationCategory'] = ResolversParentTypes['StationCategory']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tierMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StationChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationChange'] = ResolversParentTypes['StationChange']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationConnection'] = ResolversParentTypes['StationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Station']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StreetNetworkReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreetNetworkReport'] = ResolversParentTypes['StreetNetworkReport']> = {
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heights?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  householdsOffStreet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  householdsOnSmallComponents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kilometres?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  smallComponents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unconnectedGates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  changes?: SubscriptionResolver<ResolversTypes['ChangeBatch'], "changes", ParentType, ContextType, RequireFields<SubscriptionChangesArgs, 'jurisdiction'>>;
  coverageChanges?: SubscriptionResolver<ResolversTypes['CoverageBatch'], "coverageChanges", ParentType, ContextType, RequireFields<SubscriptionCoverageChangesArgs, 'jurisdiction' | 'level' | 'minutes' | 'reach'>>;
  emergencyChanges?: SubscriptionResolver<ResolversTypes['Emergency'], "emergencyChanges", ParentType, ContextType, RequireFields<SubscriptionEmergencyChangesArgs, 'jurisdiction'>>;
  redrawNews?: SubscriptionResolver<ResolversTypes['RedrawNews'], "redrawNews", ParentType, ContextType, RequireFields<SubscriptionRedrawNewsArgs, 'after' | 'id' | 'jurisdiction'>>;
  stageNews?: SubscriptionResolver<Maybe<ResolversTypes['StageState']>, "stageNews", ParentType, ContextType, RequireFields<SubscriptionStageNewsArgs, 'jurisdiction' | 'stage'>>;
};

export type TierCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TierCoverage'] = ResolversParentTypes['TierCoverage']> = {
  circle?: Resolver<ResolversTypes['CircleCoverage'], ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  residents?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  residents60?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type TotpEnrolmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TotpEnrolment'] = ResolversParentTypes['TotpEnrolment']> = {
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType>;
};

export type WaitFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitFigures'] = ResolversParentTypes['WaitFigures']> = {
  awaited?: Resolver<ResolversTypes['Awaited'], ParentType, ContextType>;
  median?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  p90?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type WaitingCalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitingCalendar'] = ResolversParentTypes['WaitingCalendar']> = {
  days?: Resolver<ReadonlyArray<ResolversTypes['CalendarDay']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['CaseDeadline']>, ParentType, ContextType>;
  hours?: Resolver<ReadonlyArray<ResolversTypes['WorkingHours']>, ParentType, ContextType>;
  knownUntil?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WalkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Walk'] = ResolversParentTypes['Walk']> = {
  line?: Resolver<ResolversTypes['GeoJSON'], ParentType, ContextType>;
  metres?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  seconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  stationCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WalkingProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WalkingProfile'] = ResolversParentTypes['WalkingProfile']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metresPerSecond?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usesSteps?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Wall'] = ResolversParentTypes['Wall']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  screenSet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  screens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WallLayoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WallLayout'] = ResolversParentTypes['WallLayout']> = {
  columns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['WallPart']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  screenSet?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unitHeight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitWidth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WallPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WallPart'] = ResolversParentTypes['WallPart']> = {
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['WallPartName'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  x?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WallSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WallSaved'] = ResolversParentTypes['WallSaved']> = {
  link?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wall?: Resolver<ResolversTypes['Wall'], ParentType, ContextType>;
};

export interface WeekMomentScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['WeekMoment'], any> {
  name: 'WeekMoment';
}

export type WorkingHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingHours'] = ResolversParentTypes['WorkingHours']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Account?: AccountResolvers<ContextType>;
  AccountConnection?: AccountConnectionResolvers<ContextType>;
  AccountSaved?: AccountSavedResolvers<ContextType>;
  AuditConnection?: AuditConnectionResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  Blob?: BlobResolvers<ContextType>;
  Bounds?: BoundsResolvers<ContextType>;
  CalendarDay?: CalendarDayResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseChange?: CaseChangeResolvers<ContextType>;
  CaseClock?: CaseClockResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  CaseDeadline?: CaseDeadlineResolvers<ContextType>;
  CaseEvent?: CaseEventResolvers<ContextType>;
  CaseFigureRow?: CaseFigureRowResolvers<ContextType>;
  CaseFigures?: CaseFiguresResolvers<ContextType>;
  CaseKind?: CaseKindResolvers<ContextType>;
  CaseSettingsChange?: CaseSettingsChangeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeBatch?: ChangeBatchResolvers<ContextType>;
  CircleCoverage?: CircleCoverageResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageBatch?: CoverageBatchResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DayMoment?: DayMomentResolvers<ContextType>;
  DeadlineChange?: DeadlineChangeResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  DepartmentCall?: DepartmentCallResolvers<ContextType>;
  Duplicate?: DuplicateResolvers<ContextType>;
  Duty?: DutyResolvers<ContextType>;
  Emergency?: EmergencyResolvers<ContextType>;
  EmergencyChange?: EmergencyChangeResolvers<ContextType>;
  EmergencyPlace?: EmergencyPlaceResolvers<ContextType>;
  EmergencyPlan?: EmergencyPlanResolvers<ContextType>;
  EmergencyRun?: EmergencyRunResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapPeople?: GapPeopleResolvers<ContextType>;
  Gate?: GateResolvers<ContextType>;
  GeoJSON?: GraphQLScalarType;
  Grant?: GrantResolvers<ContextType>;
  Heat?: HeatResolvers<ContextType>;
  HeatCube?: HeatCubeResolvers<ContextType>;
  HeatDomain?: HeatDomainResolvers<ContextType>;
  HeatGrid?: HeatGridResolvers<ContextType>;
  HelpfulGate?: HelpfulGateResolvers<ContextType>;
  HomeCells?: HomeCellsResolvers<ContextType>;
  Hotspot?: HotspotResolvers<ContextType>;
  HotspotChange?: HotspotChangeResolvers<ContextType>;
  HotspotRun?: HotspotRunResolvers<ContextType>;
  HouseholdLimits?: HouseholdLimitsResolvers<ContextType>;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  KeyPeople?: KeyPeopleResolvers<ContextType>;
  LeftOut?: LeftOutResolvers<ContextType>;
  LocalName?: LocalNameResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  People?: PeopleResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Photo?: PhotoResolvers<ContextType>;
  PlaceChange?: PlaceChangeResolvers<ContextType>;
  PlaceLabel?: PlaceLabelResolvers<ContextType>;
  PlanEdits?: GraphQLScalarType;
  Position?: PositionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Redraw?: RedrawResolvers<ContextType>;
  RedrawChange?: RedrawChangeResolvers<ContextType>;
  RedrawCheck?: RedrawCheckResolvers<ContextType>;
  RedrawEdit?: RedrawEditResolvers<ContextType>;
  RedrawEditBody?: GraphQLScalarType;
  RedrawEffect?: RedrawEffectResolvers<ContextType>;
  RedrawFinding?: RedrawFindingResolvers<ContextType>;
  RedrawMoved?: RedrawMovedResolvers<ContextType>;
  RedrawNews?: RedrawNewsResolvers<ContextType>;
  RedrawPresence?: RedrawPresenceResolvers<ContextType>;
  RedrawStep?: RedrawStepResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionCoverage?: RegionCoverageResolvers<ContextType>;
  RegionLevel?: RegionLevelResolvers<ContextType>;
  RegionLineage?: RegionLineageResolvers<ContextType>;
  Reporter?: ReporterResolvers<ContextType>;
  RetentionRule?: RetentionRuleResolvers<ContextType>;
  Scenario?: ScenarioResolvers<ContextType>;
  ScenarioChange?: ScenarioChangeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchSubject?: SearchSubjectResolvers<ContextType>;
  Sender?: SenderResolvers<ContextType>;
  SenderSaved?: SenderSavedResolvers<ContextType>;
  ServiceArea?: ServiceAreaResolvers<ContextType>;
  SignInWays?: SignInWaysResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  StageState?: StageStateResolvers<ContextType>;
  StaleEdit?: StaleEditResolvers<ContextType>;
  Station?: StationResolvers<ContextType>;
  StationCategory?: StationCategoryResolvers<ContextType>;
  StationChange?: StationChangeResolvers<ContextType>;
  StationConnection?: StationConnectionResolvers<ContextType>;
  StreetNetworkReport?: StreetNetworkReportResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TierCoverage?: TierCoverageResolvers<ContextType>;
  TotpEnrolment?: TotpEnrolmentResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  WaitFigures?: WaitFiguresResolvers<ContextType>;
  WaitingCalendar?: WaitingCalendarResolvers<ContextType>;
  Walk?: WalkResolvers<ContextType>;
  WalkingProfile?: WalkingProfileResolvers<ContextType>;
  Wall?: WallResolvers<ContextType>;
  WallLayout?: WallLayoutResolvers<ContextType>;
  WallPart?: WallPartResolvers<ContextType>;
  WallSaved?: WallSavedResolvers<ContextType>;
  WeekMoment?: GraphQLScalarType;
  WorkingHours?: WorkingHoursResolvers<ContextType>;
};

