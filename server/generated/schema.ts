import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { JurisdictionRow, RegionRow, RegionPage, StationRow, StationPage, CaseRow, CasePage, GapRow, GapPage, LabelRow, ChangeRow, CaseChangeRow, StationChangeRow, PlaceChangeRow } from '../rows.ts';
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

export type Change = CaseChange | PlaceChange | StationChange;

export type ChangeBatch = {
  readonly __typename?: 'ChangeBatch';
  readonly changes: ReadonlyArray<Change>;
  /** Continue from here after a break. */
  readonly cursor: Scalars['Cursor']['output'];
};

export type Coverage = {
  readonly __typename?: 'Coverage';
  readonly households: Figure;
  readonly residents: Figure;
  readonly residents60: Figure;
};

/** One number that explains itself. */
export type Figure = {
  readonly __typename?: 'Figure';
  readonly asOf: Scalars['DateTime']['output'];
  readonly definition: LocalName;
  readonly denominator: Scalars['Float']['output'];
  /** SHA-256 of its inputs. */
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
  | 'minutes'
  /** Between 0 and 1. */
  | 'share';

/** Homes beyond the limit that lie together along the streets. */
export type Gap = {
  readonly __typename?: 'Gap';
  readonly grids: ReadonlyArray<Region>;
  readonly id: Scalars['ID']['output'];
  /** Seconds on foot to it from the median home; null where no street leads there. */
  readonly medianWalkSeconds?: Maybe<Scalars['Int']['output']>;
  readonly nearestStation?: Maybe<Station>;
  readonly outline: Scalars['GeoJSON']['output'];
  readonly people: People;
  readonly position: Position;
};

export type GapConnection = {
  readonly __typename?: 'GapConnection';
  readonly nodes: ReadonlyArray<Gap>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

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
  readonly gridHouseholdLimits: HouseholdLimits;
  /** Part of the address of the base map's tiles. */
  readonly groundDigest: Scalars['String']['output'];
  /** Cases in the box and the window, counted in at most 4,096 cells whose size follows the zoom. */
  readonly heat: Heat;
  readonly levels: ReadonlyArray<RegionLevel>;
  readonly name: LocalName;
  readonly region?: Maybe<Region>;
  readonly regions: RegionConnection;
  /** Regions, stations and labels whose name or code holds the text, best first. */
  readonly search: ReadonlyArray<SearchHit>;
  /** Streets and homes within so many minutes' walk of the open stations of a category, as areas to look at. */
  readonly serviceAreas: ReadonlyArray<ServiceArea>;
  /** True while the simulator reports cases here: wherever they show, they are marked. */
  readonly simulated: Scalars['Boolean']['output'];
  readonly station?: Maybe<Station>;
  readonly stationCategories: ReadonlyArray<StationCategory>;
  readonly stations: StationConnection;
  /** The compiled street network, as bytes under their SHA-256. */
  readonly streetNetwork: Blob;
  /** Coverage of the whole place. */
  readonly totalCoverage: Coverage;
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
  category: Scalars['ID']['input'];
  level: Scalars['Int']['input'];
  minutes?: Scalars['Int']['input'];
  parent?: InputMaybe<Scalars['ID']['input']>;
  profile?: Scalars['ID']['input'];
};


export type JurisdictionGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  category: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  minutes?: Scalars['Int']['input'];
  profile?: Scalars['ID']['input'];
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


export type JurisdictionSearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


export type JurisdictionServiceAreasArgs = {
  category: Scalars['ID']['input'];
  minutes?: ReadonlyArray<Scalars['Int']['input']>;
  profile?: Scalars['ID']['input'];
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
  category: Scalars['ID']['input'];
  minutes?: Scalars['Int']['input'];
  profile?: Scalars['ID']['input'];
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
  /** Reports a case. The same idempotencyKey gives the same case again; it is acknowledged only once it is durable. */
  readonly reportCase: Case;
};


export type MutationReportCaseArgs = {
  jurisdiction: Scalars['ID']['input'];
  report: CaseReport;
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
  /** One place, or the error UNKNOWN_JURISDICTION. */
  readonly jurisdiction: Jurisdiction;
  /** Every place in this database, by code. */
  readonly jurisdictions: ReadonlyArray<Jurisdiction>;
  /** How fast people walk, each with its source. */
  readonly walkingProfiles: ReadonlyArray<WalkingProfile>;
};


export type QueryJurisdictionArgs = {
  code: Scalars['ID']['input'];
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
};

export type StationCategory = {
  readonly __typename?: 'StationCategory';
  readonly code: Scalars['ID']['output'];
  readonly name: LocalName;
  readonly source: Scalars['String']['output'];
  readonly symbol: Scalars['String']['output'];
};

export type StationChange = {
  readonly __typename?: 'StationChange';
  readonly code: Scalars['ID']['output'];
  /** Null where it is no longer there. */
  readonly station?: Maybe<Station>;
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

export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * Every change after the cursor, in order, none twice; without a cursor from now on. An answer may hold many changes.
   * A cursor that this database never gave is refused with CURSOR_FROM_THE_FUTURE or BAD_CURSOR.
   */
  readonly changes: ChangeBatch;
};


export type SubscriptionChangesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  jurisdiction: Scalars['ID']['input'];
};

export type WalkingProfile = {
  readonly __typename?: 'WalkingProfile';
  readonly code: Scalars['ID']['output'];
  readonly metresPerSecond: Scalars['Float']['output'];
  readonly name: LocalName;
  readonly source: Scalars['String']['output'];
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
  Coverage: ResolverTypeWrapper<Coverage>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Figure: ResolverTypeWrapper<Figure>;
  FigureUnit: FigureUnit;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Gap: ResolverTypeWrapper<GapRow>;
  GapConnection: ResolverTypeWrapper<GapPage>;
  GeoJSON: ResolverTypeWrapper<Scalars['GeoJSON']['output']>;
  Heat: ResolverTypeWrapper<Heat>;
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
  Position: ResolverTypeWrapper<Position>;
  PositionInput: PositionInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<RegionRow>;
  RegionConnection: ResolverTypeWrapper<RegionPage>;
  RegionCoverage: ResolverTypeWrapper<Omit<RegionCoverage, 'region'> & { region: ResolversTypes['Region'] }>;
  RegionKind: RegionKind;
  RegionLevel: ResolverTypeWrapper<RegionLevel>;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'subject'> & { subject: ResolversTypes['SearchSubject'] }>;
  SearchSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchSubject']>;
  ServiceArea: ResolverTypeWrapper<ServiceArea>;
  StaffMember: ResolverTypeWrapper<StaffMember>;
  StaffRole: StaffRole;
  Station: ResolverTypeWrapper<StationRow>;
  StationCategory: ResolverTypeWrapper<StationCategory>;
  StationChange: ResolverTypeWrapper<StationChangeRow>;
  StationConnection: ResolverTypeWrapper<StationPage>;
  StationStatus: StationStatus;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  WalkingProfile: ResolverTypeWrapper<WalkingProfile>;
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
  Coverage: Coverage;
  Cursor: Scalars['Cursor']['output'];
  DateTime: Scalars['DateTime']['output'];
  Figure: Figure;
  Float: Scalars['Float']['output'];
  Gap: GapRow;
  GapConnection: GapPage;
  GeoJSON: Scalars['GeoJSON']['output'];
  Heat: Heat;
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
  Position: Position;
  PositionInput: PositionInput;
  Query: Record<PropertyKey, never>;
  Region: RegionRow;
  RegionConnection: RegionPage;
  RegionCoverage: Omit<RegionCoverage, 'region'> & { region: ResolversParentTypes['Region'] };
  RegionLevel: RegionLevel;
  SearchHit: Omit<SearchHit, 'subject'> & { subject: ResolversParentTypes['SearchSubject'] };
  SearchSubject: ResolversUnionTypes<ResolversParentTypes>['SearchSubject'];
  ServiceArea: ServiceArea;
  StaffMember: StaffMember;
  Station: StationRow;
  StationCategory: StationCategory;
  StationChange: StationChangeRow;
  StationConnection: StationPage;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  WalkingProfile: WalkingProfile;
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
  __resolveType: TypeResolveFn<'CaseChange' | 'PlaceChange' | 'StationChange', ParentType, ContextType>;
};

export type ChangeBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeBatch'] = ResolversParentTypes['ChangeBatch']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  households?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  residents?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  residents60?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

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
  grids?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  medianWalkSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nearestStation?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  outline?: Resolver<ResolversTypes['GeoJSON'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['People'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type GapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  coverage?: Resolver<ReadonlyArray<ResolversTypes['RegionCoverage']>, ParentType, ContextType, RequireFields<JurisdictionCoverageArgs, 'category' | 'level' | 'minutes' | 'profile'>>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  demonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  estimatedHouseholds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<JurisdictionGapsArgs, 'category' | 'first' | 'minutes' | 'profile'>>;
  gridHouseholdLimits?: Resolver<ResolversTypes['HouseholdLimits'], ParentType, ContextType>;
  groundDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heat?: Resolver<ResolversTypes['Heat'], ParentType, ContextType, RequireFields<JurisdictionHeatArgs, 'box' | 'window' | 'zoom'>>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['RegionLevel']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<JurisdictionRegionArgs, 'code'>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<JurisdictionRegionsArgs, 'first'>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<JurisdictionSearchArgs, 'first' | 'text'>>;
  serviceAreas?: Resolver<ReadonlyArray<ResolversTypes['ServiceArea']>, ParentType, ContextType, RequireFields<JurisdictionServiceAreasArgs, 'category' | 'minutes' | 'profile'>>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType, RequireFields<JurisdictionStationArgs, 'code'>>;
  stationCategories?: Resolver<ReadonlyArray<ResolversTypes['StationCategory']>, ParentType, ContextType>;
  stations?: Resolver<ResolversTypes['StationConnection'], ParentType, ContextType, RequireFields<JurisdictionStationsArgs, 'first'>>;
  streetNetwork?: Resolver<ResolversTypes['Blob'], ParentType, ContextType>;
  totalCoverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType, RequireFields<JurisdictionTotalCoverageArgs, 'category' | 'minutes' | 'profile'>>;
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
  reportCase?: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationReportCaseArgs, 'jurisdiction' | 'report'>>;
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

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
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
};

export type StaffMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fullTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['StaffRole'], ParentType, ContextType>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StationCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationCategory'] = ResolversParentTypes['StationCategory']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  changes?: SubscriptionResolver<ResolversTypes['ChangeBatch'], "changes", ParentType, ContextType, RequireFields<SubscriptionChangesArgs, 'jurisdiction'>>;
};

export type WalkingProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WalkingProfile'] = ResolversParentTypes['WalkingProfile']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metresPerSecond?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

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
  Coverage?: CoverageResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Figure?: FigureResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GeoJSON?: GraphQLScalarType;
  Heat?: HeatResolvers<ContextType>;
  HouseholdLimits?: HouseholdLimitsResolvers<ContextType>;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  LeftOut?: LeftOutResolvers<ContextType>;
  LocalName?: LocalNameResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  People?: PeopleResolvers<ContextType>;
  PlaceChange?: PlaceChangeResolvers<ContextType>;
  PlaceLabel?: PlaceLabelResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionCoverage?: RegionCoverageResolvers<ContextType>;
  RegionLevel?: RegionLevelResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchSubject?: SearchSubjectResolvers<ContextType>;
  ServiceArea?: ServiceAreaResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  Station?: StationResolvers<ContextType>;
  StationCategory?: StationCategoryResolvers<ContextType>;
  StationChange?: StationChangeResolvers<ContextType>;
  StationConnection?: StationConnectionResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  WalkingProfile?: WalkingProfileResolvers<ContextType>;
};

