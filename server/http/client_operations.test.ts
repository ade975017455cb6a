import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse, print, visit } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asEverybody } from '../access/testing/everybody.ts';
import { type App, makeApp } from '../app.ts';
import { createPool } from '../store/pool.ts';

/** What our own screens ask, checked against the limits; nothing is looked up, as no variables are given. */
const root = join(import.meta.dirname, '../..');
const definitions = globSync('client/**/*.graphql', { cwd: root }).flatMap(
  (file) => parse(readFileSync(join(root, file), 'utf8')).definitions,
);
const fragments = new Map(
  definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
);
const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);

/** The operation with the fragments that it needs, as the client sends it. */
function whole(operation: OperationDefinitionNode): string {
  const used = new Set<FragmentDefinitionNode>();
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode) => {
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value)!;
        if (used.has(fragment)) return;
        used.add(fragment);
        collect(fragment);
      },
    });
  };
  collect(operation);
  return [operation, ...used].map(print).join('\n');
}

describe('the limits of a query', () => {
  const pool = createPool({ kind: 'server', url: 'postgres://127.0.0.1:1/none' });
  let app: App;
  beforeAll(() => {
    app = makeApp({ pool, clientFolder: '/nowhere', development: false, identify: asEverybody });
  });
  afterAll(async () => {
    await app.close();
    await pool.end();
  });

  it.each(operations.map((operation) => [operation.name!.value, operation] as const))(
    'leave room for %s',
    async (_, operation) => {
      const accept = operation.operation === 'subscription' ? 'text/event-stream' : 'application/json';
      const response = await app.handle(
        new Request('http://localhost/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept },
          body: JSON.stringify({ query: whole(operation) }),
        }),
      );
      const text = await response.text();
      expect(text).not.toMatch(/QUERY_TOO_|GRAPHQL_VALIDATION_FAILED|BAD_QUERY.*Cannot query/);
    },
  );
});
