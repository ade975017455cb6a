import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema } from 'graphql';

/** The contract of server/schema.graphql, without what answers it. */
export function readSchema(): GraphQLSchema {
  return buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'));
}
