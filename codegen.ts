import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of both sides from the one contract. The output is committed; a test compares it with a fresh run. */
const common = { enumsAsTypes: true, useTypeImports: true, immutableTypes: true };
const planEdits = (path: string) => `readonly import('${path}/geodata/reach/plan/plan_edit.ts').PlanEdit[]`;
const redrawBody = (path: string) => `import('${path}/geodata/redraw/redraw_edit.ts').RedrawEditBody`;
const scalars = {
  DateTime: { input: 'string', output: 'string' },
  GeoJSON: { input: "import('geojson').Geometry", output: "import('geojson').Geometry" },
  Cursor: { input: 'string', output: 'string' },
  WeekMoment: { input: 'string', output: 'string' },
  ID: { input: 'string', output: 'string' },
};

const config: CodegenConfig = {
  schema: 'server/schema.graphql',
  ignoreNoDocuments: true,
  generates: {
    'server/generated/schema.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        ...common,
        // Resolvers are handed moments as Date and may answer with one.
        scalars: {
          ...scalars,
          DateTime: { input: 'Date', output: 'Date' },
          // What comes in is unknown until it has been checked.
          PlanEdits: { input: 'unknown', output: planEdits('../..') },
          RedrawEditBody: { input: 'unknown', output: redrawBody('../..') },
        },
        contextType: '../context.ts#Context',
        mappers: {
          Jurisdiction: '../rows.ts#JurisdictionRow',
          Me: '../access/actor.ts#Actor',
          Account: '../access/accounts/account_row.ts#AccountRow',
          AccountConnection: '../access/accounts/account_row.ts#AccountPage',
          Grant: '../access/accounts/account_row.ts#GrantRow',
          Region: '../rows.ts#RegionRow',
          RegionConnection: '../rows.ts#RegionPage',
          Station: '../rows.ts#StationRow',
          StationConnection: '../rows.ts#StationPage',
          Case: '../rows.ts#CaseRow',
          CaseConnection: '../rows.ts#CasePage',
          CaseKind: '../rows.ts#CaseKindRow',
          CaseEvent: '../rows.ts#CaseEventRow',
          CaseClock: '../rows.ts#CaseClockRow',
          DepartmentCall: '../rows.ts#CaseCallRow',
          Duplicate: '../rows.ts#DuplicateRow',
          Department: '../rows.ts#DepartmentRow',
          CaseFigures: '../cases_desk/figures/case_figures_of.ts#CaseFiguresRow',
          Gap: '../rows.ts#GapRow',
          GapConnection: '../rows.ts#GapPage',
          PlaceLabel: '../rows.ts#LabelRow',
          Emergency: '../rows.ts#EmergencyOf',
          EmergencyChange: '../rows.ts#EmergencyChangeRow',
          Change: '../rows.ts#ChangeRow',
          CaseChange: '../rows.ts#CaseChangeRow',
          DeadlineChange: '../rows.ts#DeadlineChangeRow',
          CaseSettingsChange: '../rows.ts#CaseSettingsChangeRow',
          HotspotChange: '../rows.ts#HotspotChangeRow',
          HotspotRun: '../rows.ts#HotspotRunRow',
          Hotspot: '../rows.ts#HotspotRow',
          StationChange: '../rows.ts#StationChangeRow',
          PlaceChange: '../rows.ts#PlaceChangeRow',
          ScenarioChange: '../rows.ts#ScenarioChangeRow',
          Scenario: '../rows.ts#ScenarioRow',
          Redraw: '../redraw/redraw_rows.ts#RedrawRow',
          RedrawEdit: '../redraw/redraw_rows.ts#RedrawEditRow',
          RedrawStep: '../redraw/redraw_rows.ts#RedrawStepRow',
          RedrawPresence: '../redraw/redraw_rows.ts#RedrawPresenceRow',
          RedrawNews: '../redraw/redraw_rows.ts#RedrawNewsRow',
          RedrawChange: '../redraw/redraw_rows.ts#RedrawChangeRow',
          RegionLineage: '../redraw/redraw_rows.ts#RegionLineageRow',
          Gate: '../rows.ts#GateRow',
          HelpfulGate: '../rows.ts#HelpfulGateRow',
          Walk: '../rows.ts#WalkRow',
          ServiceArea: '../jobs/reach_answers.ts#AreaAnswer',
          Coverage: '../rules/coverage_figures.ts#CoverageWithin',
          TierCoverage: '../rules/coverage_figures.ts#CoverageWithin',
          CircleCoverage: '../rules/coverage_figures.ts#CoverageWithin',
          StationCategory: '../rows.ts#StationCategoryRow',
        },
      },
    },
    // Without the typescript plugin: typescript-operations 6 writes the enums and inputs itself, and twice does not compile.
    'client/generated/operations.ts': {
      documents: 'client/**/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        ...common,
        scalars: {
          ...scalars,
          PlanEdits: { input: planEdits('../..'), output: planEdits('../..') },
          RedrawEditBody: { input: redrawBody('../..'), output: redrawBody('../..') },
        },
        onlyOperationTypes: true,
      },
    },
  },
};

export default config;
