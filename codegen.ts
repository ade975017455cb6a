import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of both sides from the one contract. The output is committed; a test compares it with a fresh run. */
const scalars = {
  DateTime: { input: 'string', output: 'string' },
  GeoJSON: { input: "import('geojson').Geometry", output: "import('geojson').Geometry" },
  Cursor: { input: 'string', output: 'string' },
  ID: { input: 'string', output: 'string' },
};

const config: CodegenConfig = {
  schema: 'server/schema.graphql',
  generates: {
    'server/generated/schema.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        scalars,
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        contextType: '../context.ts#Context',
        mapperTypeSuffix: 'Row',
        mappers: {
          Jurisdiction: '../rows.ts#JurisdictionRow',
          Region: '../rows.ts#RegionRow',
          Station: '../rows.ts#StationRow',
          Case: '../rows.ts#CaseRow',
          Gap: '../rows.ts#GapRow',
        },
      },
    },
    // typescript-operations 6 writes the enums and inputs that documents use itself: the typescript plugin would write them twice.
    'client/generated/operations.ts': {
      documents: 'client/**/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { scalars, enumsAsTypes: true, useTypeImports: true, immutableTypes: true, onlyOperationTypes: true },
    },
  },
};

export default config;
