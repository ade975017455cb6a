import { describe, expect, it } from 'vitest';
import { makeDemonstrationCity } from './make_city.ts';
import { PLACE_PROFILES } from './profiles.ts';

describe.each(['yumen', 'wugong'] as const)('signals of %s', (name) => {
  const { streets, signals } = makeDemonstrationCity(PLACE_PROFILES[name]);
  const main = streets.filter(({ kind }) => ['primary', 'secondary', 'tertiary'].includes(kind));
  const arms = Map.groupBy(
    main.flatMap(({ nodes, kind }) =>
      nodes.slice(1).flatMap((node, at) => [
        { node, kind },
        { node: nodes[at]!, kind },
      ]),
    ),
    ({ node }) => node,
  );
  const junctions = [...arms].filter(([, here]) => here.length >= 3);

  it('stand at junctions of main streets, once each, where the street is', () => {
    expect(signals.length).toBeGreaterThan(10);
    expect(new Set(signals.map(({ node }) => node)).size).toBe(signals.length);
    for (const { node, position } of signals) {
      expect(arms.get(node)!.length).toBeGreaterThanOrEqual(3);
      const street = main.find(({ nodes }) => nodes.includes(node))!;
      expect(street.line[street.nodes.indexOf(node)]).toEqual(position);
    }
  });

  it('stand at every junction of a primary street, and not at every small one', () => {
    const lit = new Set(signals.map(({ node }) => node));
    const great = junctions.filter(([, here]) => here.some(({ kind }) => kind === 'primary'));
    expect(great.filter(([node]) => !lit.has(node))).toEqual([]);
    expect(lit.size).toBeLessThan(junctions.length);
  });
});
