import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { JurisdictionRow, RegionRow, RegionPage, StationRow, StationPage, CaseRow, CasePage, GapRow, GapPage, LabelRow, ChangeRow, CaseChangeRow, StationChangeRow, PlaceChangeRow, ScenarioChangeRow, ScenarioRow, GateRow, HelpfulGateRow, WalkRow, StationCategoryRow } from '../rows.ts';
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
  /** Day of the week and time of day in the place's own time, e.g. Mo 12:00. */
  WeekMoment: { input: string; output: string; }
};

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

export type Case = {
  readonly __typename?: 'Case';
  readonly description: Scalars['String']['output'];
  readonly events: ReadonlyArray<CaseEvent>;
  readonly grid?: Maybe<Region>;
  readonly id: Scalars['ID']['output'];
  readonly kind: CaseKind;
  readonly position?: Maybe<Position>;
  readonly reportedAt: Scalars['DateTime']['output'];
  readonly simulated: Scalars['Boolean']['output'];
  readonly source: CaseSource;
  readonly step: CaseStep;
  readonly stepAt: Scalars['DateTime']['output'];
};

/** A case took a step, its first one included. */
export type CaseChange = {
  readonly __typename?: 'CaseChange';
  readonly case: Case;
  readonly event: CaseEvent;
};

export type CaseConnection = {
  readonly __typename?: 'CaseConnection';
  readonly nodes: ReadonlyArray<Case>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CaseEvent = {
  readonly __typename?: 'CaseEvent';
  readonly actor: Scalars['String']['output'];
  readonly happenedAt: Scalars['DateTime']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly sequence: Scalars['Int']['output'];
  readonly step: CaseStep;
};

export type CaseFigures = {
  readonly __typename?: 'CaseFigures';
  readonly closed: Figure;
  readonly reported: Figure;
};

export type CaseKind = {
  readonly __typename?: 'CaseKind';
  readonly code: Scalars['ID']['output'];
  readonly name: LocalName;
  readonly source: Scalars['String']['output'];
};

export type CaseReport = {
  readonly description: Scalars['String']['input'];
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly kind: Scalars['ID']['input'];
  readonly position?: InputMaybe<PositionInput>;
  readonly source?: CaseSource;
};

export type CaseSource =
  | 'grid_worker'
  | 'hotline'
  | 'platform'
  | 'snap_report';

export type CaseStep =
  | 'accepted'
  | 'assigned'
  | 'closed'
  | 'handled'
  | 'reported';

export type Change = CaseChange | PlaceChange | ScenarioChange | StationChange;

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

export type Heat = {
  readonly __typename?: 'Heat';
  readonly cellLatitude: Scalars['Float']['output'];
  /** Side of a cell in degrees of longitude and latitude. */
  readonly cellLongitude: Scalars['Float']['output'];
  /** Centres and counts: longitude, latitude, count, longitude, latitude, count … */
  readonly cells: ReadonlyArray<Scalars['Float']['output']>;
  readonly simulated: Scalars['Boolean']['output'];
  readonly total: Scalars['Int']['output'];
};

export type HelpfulGate = {
  readonly __typename?: 'HelpfulGate';
  readonly gate: Gate;
  /** Residents of this gap who would then be within the minutes; null as in GapPeople. */
  readonly residents?: Maybe<Scalars['Int']['output']>;
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
  /** Figures on the cases of a window. */
  readonly caseFigures: CaseFigures;
  readonly caseKinds: ReadonlyArray<CaseKind>;
  /** Newest first. */
  readonly cases: CaseConnection;
  readonly code: Scalars['ID']['output'];
  /** Coverage of every region of a level. */
  readonly coverage: ReadonlyArray<RegionCoverage>;
  /** Where a live reader that has just loaded everything should continue from. */
  readonly cursor: Scalars['Cursor']['output'];
  /** True for a city that a generator invented: every screen says 示范数据. */
  readonly demonstration: Scalars['Boolean']['output'];
  /** True where any household count was estimated from floor area and levels. */
  readonly estimatedHouseholds: Scalars['Boolean']['output'];
  /** Homes that no open station of the category serves within the minutes, grouped along the streets, worst first. */
  readonly gaps: GapConnection;
  /** Gates of compounds that streets pass. */
  readonly gates: ReadonlyArray<Gate>;
  readonly gridHouseholdLimits: HouseholdLimits;
  /** Part of the address of the base map's tiles. */
  readonly groundDigest: Scalars['String']['output'];
  /** Cases in the box and the window, counted in at most 4,096 cells whose size follows the zoom. */
  readonly heat: Heat;
  readonly levels: ReadonlyArray<RegionLevel>;
  readonly name: LocalName;
  /** What a planner's browser computes on: entrances, people, regions and walls, as bytes under their SHA-256. */
  readonly planGround: Blob;
  readonly region?: Maybe<Region>;
  readonly regions: RegionConnection;
  readonly scenario?: Maybe<Scenario>;
  /** Newest first. */
  readonly scenarios: ReadonlyArray<Scenario>;
  /** Regions, stations and labels whose name or code holds the text, best first. */
  readonly search: ReadonlyArray<SearchHit>;
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
  /** The way on foot from a position to the nearest open station; null where none leads there or no street is near. */
  readonly walk?: Maybe<Walk>;
};


export type JurisdictionCaseArgs = {
  id: Scalars['ID']['input'];
};


export type JurisdictionCaseFiguresArgs = {
  window: Window;
};


export type JurisdictionCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  region?: InputMaybe<Scalars['ID']['input']>;
  step?: InputMaybe<CaseStep>;
  window?: InputMaybe<Window>;
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
  window: Window;
  zoom: Scalars['Float']['input'];
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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Moves a station or opens or closes it, from now on; every screen hears of it. Refused with STATION_CHANGED where the
   * station is no longer the version that the caller saw.
   */
  readonly changeStation: Station;
  /** Refused with SCENARIO_CHANGED where somebody saved it since. */
  readonly deleteScenario: Scalars['ID']['output'];
  /** Reports a case. The same idempotencyKey gives the same case again; it is acknowledged only once it is durable. */
  readonly reportCase: Case;
  /**
   * Saves a scenario under a name: a new one without id and version, the next version of one with both. Refused with
   * SCENARIO_CHANGED where somebody saved it since, and with BAD_SCENARIO where an edit cannot be; nothing is then saved.
   */
  readonly saveScenario: Scenario;
};


export type MutationChangeStationArgs = {
  change: StationChangeInput;
  code: Scalars['ID']['input'];
  jurisdiction: Scalars['ID']['input'];
  version: Scalars['ID']['input'];
};


export type MutationDeleteScenarioArgs = {
  id: Scalars['ID']['input'];
  jurisdiction: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReportCaseArgs = {
  jurisdiction: Scalars['ID']['input'];
  report: CaseReport;
};


export type MutationSaveScenarioArgs = {
  jurisdiction: Scalars['ID']['input'];
  scenario: ScenarioInput;
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
  /** Moments of a day at which reach is worth comparing, each with its source. */
  readonly dayMoments: ReadonlyArray<DayMoment>;
  /** One place, or the error UNKNOWN_JURISDICTION. */
  readonly jurisdiction: Jurisdiction;
  /** Every place in this database, by code. */
  readonly jurisdictions: ReadonlyArray<Jurisdiction>;
  /** How people walk, each with its source. */
  readonly walkingProfiles: ReadonlyArray<WalkingProfile>;
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

export type Region = {
  readonly __typename?: 'Region';
  readonly code: Scalars['ID']['output'];
  /** A point inside, for a label. */
  readonly labelPosition: Position;
  readonly level: Scalars['Int']['output'];
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

export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** Where to fly to. */
  readonly position: Position;
  readonly subject: SearchSubject;
};

export type SearchSubject = PlaceLabel | Region | Station;

export type ServiceArea = {
  readonly __typename?: 'ServiceArea';
  readonly minutes: Scalars['Int']['output'];
  readonly outline: Scalars['GeoJSON']['output'];
  /** Length of street that can be walked within the minutes. */
  readonly reachedMetres: Scalars['Float']['output'];
  /** Where the data ends: stretches of the border beyond which reach is not known. A MultiLineString. */
  readonly uncertainBorder: Scalars['GeoJSON']['output'];
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

export type TierCoverage = {
  readonly __typename?: 'TierCoverage';
  readonly circle: CircleCoverage;
  readonly households: Figure;
  readonly minutes: Scalars['Int']['output'];
  readonly residents: Figure;
  readonly residents60: Figure;
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

/** From (inclusive) to (exclusive). */
export type Window = {
  readonly from: Scalars['DateTime']['input'];
  readonly to: Scalars['DateTime']['input'];
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
    | ( PlaceChangeRow )
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
  Blob: ResolverTypeWrapper<Blob>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bounds: ResolverTypeWrapper<Bounds>;
  Box: Box;
  Case: ResolverTypeWrapper<CaseRow>;
  CaseChange: ResolverTypeWrapper<CaseChangeRow>;
  CaseConnection: ResolverTypeWrapper<CasePage>;
  CaseEvent: ResolverTypeWrapper<CaseEvent>;
  CaseFigures: ResolverTypeWrapper<CaseFigures>;
  CaseKind: ResolverTypeWrapper<CaseKind>;
  CaseReport: CaseReport;
  CaseSource: CaseSource;
  CaseStep: CaseStep;
  Change: ResolverTypeWrapper<ChangeRow>;
  ChangeBatch: ResolverTypeWrapper<Omit<ChangeBatch, 'changes'> & { changes: ReadonlyArray<ResolversTypes['Change']> }>;
  CircleCoverage: ResolverTypeWrapper<CoverageWithin>;
  Coverage: ResolverTypeWrapper<CoverageWithin>;
  CoverageBatch: ResolverTypeWrapper<Omit<CoverageBatch, 'regions' | 'total'> & { regions: ReadonlyArray<ResolversTypes['RegionCoverage']>, total?: Maybe<ResolversTypes['Coverage']> }>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayMoment: ResolverTypeWrapper<DayMoment>;
  Figure: ResolverTypeWrapper<Figure>;
  FigureUnit: FigureUnit;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Gap: ResolverTypeWrapper<GapRow>;
  GapConnection: ResolverTypeWrapper<GapPage>;
  GapPeople: ResolverTypeWrapper<GapPeople>;
  Gate: ResolverTypeWrapper<GateRow>;
  GateAccess: GateAccess;
  GeoJSON: ResolverTypeWrapper<Scalars['GeoJSON']['output']>;
  Heat: ResolverTypeWrapper<Heat>;
  HelpfulGate: ResolverTypeWrapper<HelpfulGateRow>;
  HouseholdLimits: ResolverTypeWrapper<HouseholdLimits>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Jurisdiction: ResolverTypeWrapper<JurisdictionRow>;
  LeftOut: ResolverTypeWrapper<LeftOut>;
  LocalName: ResolverTypeWrapper<LocalName>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  People: ResolverTypeWrapper<People>;
  PlaceChange: ResolverTypeWrapper<PlaceChangeRow>;
  PlaceLabel: ResolverTypeWrapper<LabelRow>;
  PlanEdits: ResolverTypeWrapper<Scalars['PlanEdits']['output']>;
  Position: ResolverTypeWrapper<Position>;
  PositionInput: PositionInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReachInput: ReachInput;
  Region: ResolverTypeWrapper<RegionRow>;
  RegionConnection: ResolverTypeWrapper<RegionPage>;
  RegionCoverage: ResolverTypeWrapper<Omit<RegionCoverage, 'coverage' | 'region'> & { coverage: ResolversTypes['Coverage'], region: ResolversTypes['Region'] }>;
  RegionKind: RegionKind;
  RegionLevel: ResolverTypeWrapper<RegionLevel>;
  Scenario: ResolverTypeWrapper<ScenarioRow>;
  ScenarioChange: ResolverTypeWrapper<ScenarioChangeRow>;
  ScenarioInput: ScenarioInput;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'subject'> & { subject: ResolversTypes['SearchSubject'] }>;
  SearchSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchSubject']>;
  ServiceArea: ResolverTypeWrapper<AreaAnswer>;
  StaffMember: ResolverTypeWrapper<StaffMember>;
  StaffRole: StaffRole;
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
  Walk: ResolverTypeWrapper<WalkRow>;
  WalkingProfile: ResolverTypeWrapper<WalkingProfile>;
  WeekMoment: ResolverTypeWrapper<Scalars['WeekMoment']['output']>;
  Window: Window;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Blob: Blob;
  Boolean: Scalars['Boolean']['output'];
  Bounds: Bounds;
  Box: Box;
  Case: CaseRow;
  CaseChange: CaseChangeRow;
  CaseConnection: CasePage;
  CaseEvent: CaseEvent;
  CaseFigures: CaseFigures;
  CaseKind: CaseKind;
  CaseReport: CaseReport;
  Change: ChangeRow;
  ChangeBatch: Omit<ChangeBatch, 'changes'> & { changes: ReadonlyArray<ResolversParentTypes['Change']> };
  CircleCoverage: CoverageWithin;
  Coverage: CoverageWithin;
  CoverageBatch: Omit<CoverageBatch, 'regions' | 'total'> & { regions: ReadonlyArray<ResolversParentTypes['RegionCoverage']>, total?: Maybe<ResolversParentTypes['Coverage']> };
  Cursor: Scalars['Cursor']['output'];
  DateTime: Scalars['DateTime']['output'];
  DayMoment: DayMoment;
  Figure: Figure;
  Float: Scalars['Float']['output'];
  Gap: GapRow;
  GapConnection: GapPage;
  GapPeople: GapPeople;
  Gate: GateRow;
  GeoJSON: Scalars['GeoJSON']['output'];
  Heat: Heat;
  HelpfulGate: HelpfulGateRow;
  HouseholdLimits: HouseholdLimits;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Jurisdiction: JurisdictionRow;
  LeftOut: LeftOut;
  LocalName: LocalName;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  People: People;
  PlaceChange: PlaceChangeRow;
  PlaceLabel: LabelRow;
  PlanEdits: Scalars['PlanEdits']['output'];
  Position: Position;
  PositionInput: PositionInput;
  Query: Record<PropertyKey, never>;
  ReachInput: ReachInput;
  Region: RegionRow;
  RegionConnection: RegionPage;
  RegionCoverage: Omit<RegionCoverage, 'coverage' | 'region'> & { coverage: ResolversParentTypes['Coverage'], region: ResolversParentTypes['Region'] };
  RegionLevel: RegionLevel;
  Scenario: ScenarioRow;
  ScenarioChange: ScenarioChangeRow;
  ScenarioInput: ScenarioInput;
  SearchHit: Omit<SearchHit, 'subject'> & { subject: ResolversParentTypes['SearchSubject'] };
  SearchSubject: ResolversUnionTypes<ResolversParentTypes>['SearchSubject'];
  ServiceArea: AreaAnswer;
  StaffMember: StaffMember;
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
  Walk: WalkRow;
  WalkingProfile: WalkingProfile;
  WeekMoment: Scalars['WeekMoment']['output'];
  Window: Window;
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

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['CaseEvent']>, ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseKind'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['CaseSource'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['CaseStep'], ParentType, ContextType>;
  stepAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CaseChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseChange'] = ResolversParentTypes['CaseChange']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['CaseEvent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseConnection'] = ResolversParentTypes['CaseConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseEvent'] = ResolversParentTypes['CaseEvent']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['CaseStep'], ParentType, ContextType>;
};

export type CaseFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseFigures'] = ResolversParentTypes['CaseFigures']> = {
  closed?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type CaseKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseKind'] = ResolversParentTypes['CaseKind']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  __resolveType: TypeResolveFn<'CaseChange' | 'PlaceChange' | 'ScenarioChange' | 'StationChange', ParentType, ContextType>;
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

export type HeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Heat'] = ResolversParentTypes['Heat']> = {
  cellLatitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cellLongitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['Float']>, ParentType, ContextType>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HelpfulGateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HelpfulGate'] = ResolversParentTypes['HelpfulGate']> = {
  gate?: Resolver<ResolversTypes['Gate'], ParentType, ContextType>;
  residents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  caseFigures?: Resolver<ResolversTypes['CaseFigures'], ParentType, ContextType, RequireFields<JurisdictionCaseFiguresArgs, 'window'>>;
  caseKinds?: Resolver<ReadonlyArray<ResolversTypes['CaseKind']>, ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<JurisdictionCasesArgs, 'first'>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['RegionCoverage']>, ParentType, ContextType, RequireFields<JurisdictionCoverageArgs, 'level' | 'minutes' | 'reach'>>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  demonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  estimatedHouseholds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<JurisdictionGapsArgs, 'first' | 'minutes' | 'reach'>>;
  gates?: Resolver<ReadonlyArray<ResolversTypes['Gate']>, ParentType, ContextType>;
  gridHouseholdLimits?: Resolver<ResolversTypes['HouseholdLimits'], ParentType, ContextType>;
  groundDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heat?: Resolver<ResolversTypes['Heat'], ParentType, ContextType, RequireFields<JurisdictionHeatArgs, 'box' | 'window' | 'zoom'>>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['RegionLevel']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType>;
  planGround?: Resolver<ResolversTypes['Blob'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<JurisdictionRegionArgs, 'code'>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<JurisdictionRegionsArgs, 'first'>>;
  scenario?: Resolver<Maybe<ResolversTypes['Scenario']>, ParentType, ContextType, RequireFields<JurisdictionScenarioArgs, 'id'>>;
  scenarios?: Resolver<ReadonlyArray<ResolversTypes['Scenario']>, ParentType, ContextType>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<JurisdictionSearchArgs, 'first' | 'text'>>;
  serviceAreas?: Resolver<ReadonlyArray<ResolversTypes['ServiceArea']>, ParentType, ContextType, RequireFields<JurisdictionServiceAreasArgs, 'minutes' | 'reach'>>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType, RequireFields<JurisdictionStationArgs, 'code'>>;
  stationCategories?: Resolver<ReadonlyArray<ResolversTypes['StationCategory']>, ParentType, ContextType>;
  stations?: Resolver<ResolversTypes['StationConnection'], ParentType, ContextType, RequireFields<JurisdictionStationsArgs, 'first'>>;
  streetNetwork?: Resolver<ResolversTypes['Blob'], ParentType, ContextType>;
  streetNetworkReport?: Resolver<ResolversTypes['StreetNetworkReport'], ParentType, ContextType>;
  totalCoverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType, RequireFields<JurisdictionTotalCoverageArgs, 'minutes' | 'reach'>>;
  walk?: Resolver<Maybe<ResolversTypes['Walk']>, ParentType, ContextType, RequireFields<JurisdictionWalkArgs, 'from' | 'reach'>>;
};

export type LeftOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOut'] = ResolversParentTypes['LeftOut']> = {
  count?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType>;
};

export type LocalNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalName'] = ResolversParentTypes['LocalName']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  changeStation?: Resolver<ResolversTypes['Station'], ParentType, ContextType, RequireFields<MutationChangeStationArgs, 'change' | 'code' | 'jurisdiction' | 'version'>>;
  deleteScenario?: Resolver<ResolversTypes['ID'], ParentType, ContextType, RequireFields<MutationDeleteScenarioArgs, 'id' | 'jurisdiction' | 'version'>>;
  reportCase?: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationReportCaseArgs, 'jurisdiction' | 'report'>>;
  saveScenario?: Resolver<ResolversTypes['Scenario'], ParentType, ContextType, RequireFields<MutationSaveScenarioArgs, 'jurisdiction' | 'scenario'>>;
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
  dayMoments?: Resolver<ReadonlyArray<ResolversTypes['DayMoment']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType, RequireFields<QueryJurisdictionArgs, 'code'>>;
  jurisdictions?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  walkingProfiles?: Resolver<ReadonlyArray<ResolversTypes['WalkingProfile']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  labelPosition?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type ServiceAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceArea'] = ResolversParentTypes['ServiceArea']> = {
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outline?: Resolver<ResolversTypes['GeoJSON'], ParentType, ContextType>;
  reachedMetres?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  uncertainBorder?: Resolver<ResolversTypes['GeoJSON'], ParentType, ContextType>;
};

export type StaffMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fullTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['StaffRole'], ParentType, ContextType>;
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
};

export type TierCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TierCoverage'] = ResolversParentTypes['TierCoverage']> = {
  circle?: Resolver<ResolversTypes['CircleCoverage'], ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  residents?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  residents60?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
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

export interface WeekMomentScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['WeekMoment'], any> {
  name: 'WeekMoment';
}

export type Resolvers<ContextType = Context> = {
  Blob?: BlobResolvers<ContextType>;
  Bounds?: BoundsResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseChange?: CaseChangeResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  CaseEvent?: CaseEventResolvers<ContextType>;
  CaseFigures?: CaseFiguresResolvers<ContextType>;
  CaseKind?: CaseKindResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeBatch?: ChangeBatchResolvers<ContextType>;
  CircleCoverage?: CircleCoverageResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageBatch?: CoverageBatchResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DayMoment?: DayMomentResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapPeople?: GapPeopleResolvers<ContextType>;
  Gate?: GateResolvers<ContextType>;
  GeoJSON?: GraphQLScalarType;
  Heat?: HeatResolvers<ContextType>;
  HelpfulGate?: HelpfulGateResolvers<ContextType>;
  HouseholdLimits?: HouseholdLimitsResolvers<ContextType>;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  LeftOut?: LeftOutResolvers<ContextType>;
  LocalName?: LocalNameResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  People?: PeopleResolvers<ContextType>;
  PlaceChange?: PlaceChangeResolvers<ContextType>;
  PlaceLabel?: PlaceLabelResolvers<ContextType>;
  PlanEdits?: GraphQLScalarType;
  Position?: PositionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionCoverage?: RegionCoverageResolvers<ContextType>;
  RegionLevel?: RegionLevelResolvers<ContextType>;
  Scenario?: ScenarioResolvers<ContextType>;
  ScenarioChange?: ScenarioChangeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchSubject?: SearchSubjectResolvers<ContextType>;
  ServiceArea?: ServiceAreaResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  StaleEdit?: StaleEditResolvers<ContextType>;
  Station?: StationResolvers<ContextType>;
  StationCategory?: StationCategoryResolvers<ContextType>;
  StationChange?: StationChangeResolvers<ContextType>;
  StationConnection?: StationConnectionResolvers<ContextType>;
  StreetNetworkReport?: StreetNetworkReportResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TierCoverage?: TierCoverageResolvers<ContextType>;
  Walk?: WalkResolvers<ContextType>;
  WalkingProfile?: WalkingProfileResolvers<ContextType>;
  WeekMoment?: GraphQLScalarType;
};

