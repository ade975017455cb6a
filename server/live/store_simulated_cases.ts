import { addCases } from '../generated/queries/add_cases.ts';
import type { SimulatedCase } from '../rules/simulated_case.ts';
import { exec, type Queryable } from '../store/queryable.ts';

/** Stores made-up cases with their first event, all or none. */
export async function storeSimulatedCases(
  database: Queryable,
  jurisdiction: string,
  cases: readonly (SimulatedCase & { readonly id: string; readonly reportedAt: Date })[],
): Promise<void> {
  await exec(database, addCases, {
    jurisdiction,
    ids: cases.map(({ id }) => id),
    kinds: cases.map(({ kind }) => kind),
    longitudes: cases.map(({ longitude }) => longitude),
    latitudes: cases.map(({ latitude }) => latitude),
    sources: cases.map(({ source }) => source),
    descriptions: cases.map(({ description }) => description),
    moments: cases.map(({ reportedAt }) => reportedAt),
    actors: cases.map(() => '示例上报人'),
    keys: cases.map(() => ''),
    simulated: true,
  });
}
