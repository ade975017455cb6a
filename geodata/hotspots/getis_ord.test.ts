import fc from 'fast-check';
import { expect, test } from 'vitest';
import { qValues } from './false_discovery.ts';
import { getisOrd } from './getis_ord.ts';
import { twoSidedTail } from './normal_tail.ts';

test('z and q are those of spdep and p.adjust', () => {
  /*
   * R 4.2, spdep 1.2-7:
   *
   * i <- 0:29
   * x <- 120 + ((i %% 6) + ((i * 7) %% 5) / 10) / 100; y <- 0 + ((i %/% 6) + ((i * 3) %% 7) / 10) / 100
   * v <- ((i * 37) %% 11) / 10 + ifelse((i %% 6) >= 4 & (i %/% 6) >= 3, 3, 0)
   * nb <- include.self(dnearneigh(cbind(x, y), 0, 2.0, longlat = TRUE))
   * z <- as.numeric(localG(v, nb2listw(nb, style = "B"))); p.adjust(2 * pnorm(-abs(z)), "BH")
   */
  const regions = Array.from({ length: 30 }, (_, i) => i);
  const { z, qValues } = getisOrd({
    centres: regions.map((i) => [
      120 + ((i % 6) + ((i * 7) % 5) / 10) / 100,
      (Math.floor(i / 6) + ((i * 3) % 7) / 10) / 100,
    ]),
    values: regions.map((i) => ((i * 37) % 11) / 10 + (i % 6 >= 4 && Math.floor(i / 6) >= 3 ? 3 : 0)),
    neighbourMetres: 2000,
  });
  SPDEP_Z.forEach((value, i) => {
    expect(z[i]).toBeCloseTo(value, 9);
  });
  P_ADJUST.forEach((value, i) => {
    expect(qValues[i]).toBeCloseTo(value, 9);
  });
});

const SPDEP_Z = [
  -1.2370610069, -1.0362811351, -1.356810498, -0.856058329, -1.2615596428, -0.7599089043, -1.3066153443, -1.435466179,
  -1.3174826575, -1.2361366527, -1.5037538662, -0.9461697321, -0.765946926, -1.1601712954, -1.0449815003, -0.2038988293,
  1.5547285736, 1.3066153443, -0.7208912244, -1.3174826575, -1.1994991359, 0.5989528111, 3.3232025241, 4.0550131375,
  -0.5478413031, -0.9011140305, -0.8110026275, 1.4868381504, 4.0551126381, 5.1249670287,
];
const P_ADJUST = [
  0.405764573744, 0.450106506725, 0.405764573744, 0.511259369513, 0.405764573744, 0.516125813963, 0.405764573744,
  0.405764573744, 0.405764573744, 0.405764573744, 0.405764573744, 0.491517173682, 0.516125813963, 0.409965118918,
  0.450106506725, 0.83843255993, 0.405764573744, 0.405764573744, 0.523307158349, 0.405764573744, 0.406471624495,
  0.588433235208, 0.006674271053, 0.000501314852, 0.603931940098, 0.501174127812, 0.516125813963, 0.405764573744,
  0.000501314852, 0.000008927695,
];

test('Tails agree with those of R to the last digits, in both branches and far out', () => {
  // R 4.2: sprintf("%.17e", 2 * pnorm(-c(0.5, 1, 2, 3, 3.5, 5, 8, 20, 37)))
  const known = [
    [0.5, 0.6170750774519739],
    [1, 0.3173105078629141],
    [2, 0.045500263896358424],
    [3, 0.002699796063260189],
    [3.5, 0.00046525815807104987],
    [5, 5.733031437583878e-7],
    [8, 1.244192114854357e-15],
    [20, 5.5072482372124675e-89],
    [37, 1.1451142445049154e-299],
  ] as const;
  for (const [z, p] of known) {
    expect(Math.abs(twoSidedTail(z) / p - 1)).toBeLessThan(1e-12);
    expect(twoSidedTail(-z)).toBe(twoSidedTail(z));
  }
  expect(twoSidedTail(0)).toBe(1);
});

test('Rejecting all tests with q up to a is the step-up procedure at a', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 }), (pValues) => {
      const q = qValues(pValues);
      const alpha = 0.1;
      const sorted = pValues.toSorted((a, b) => a - b);
      const last = sorted.findLastIndex((p, i) => p <= (alpha * (i + 1)) / pValues.length);
      pValues.forEach((p, i) => {
        if (Math.abs(q[i]! - alpha) > 1e-12) expect(q[i]! <= alpha).toBe(last >= 0 && p <= sorted[last]!);
        expect(q[i]).toBeGreaterThanOrEqual(p * (1 - 1e-15));
      });
    }),
  );
});

test('Adding to or scaling all values leaves z as it is', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 20 })),
        {
          minLength: 3,
          maxLength: 20,
        },
      ),
      fc.integer({ min: 1, max: 50 }),
      (regions, factor) => {
        const centres = regions.map(([x, y]) => [120 + x / 2000, 30 + y / 2000] as const);
        const values = regions.map(([, , value]) => value);
        const z = getisOrd({ centres, values, neighbourMetres: 900 }).z;
        const changed = getisOrd({ centres, values: values.map((v) => factor * v + 7), neighbourMetres: 900 }).z;
        z.forEach((value, i) => {
          expect(changed[i]).toBeCloseTo(value, 8);
        });
      },
    ),
  );
});

test('Equal values, one region and a neighbourhood of all say nothing: z is 0 and p is 1', () => {
  const centres = [
    [120, 30],
    [120.01, 30],
    [120.02, 30],
  ] as const;
  for (const [values, neighbourMetres] of [
    [[0.1, 0.1, 0.1], 1500],
    [[1, 2, 3], 1e6],
  ] as const) {
    const { z, pValues, qValues } = getisOrd({ centres, values, neighbourMetres });
    expect([...z]).toEqual([0, 0, 0]);
    expect([...pValues]).toEqual([1, 1, 1]);
    expect([...qValues]).toEqual([1, 1, 1]);
  }
  expect(getisOrd({ centres: [[0, 0]], values: [4], neighbourMetres: 10 }).z).toEqual(new Float64Array([0]));
  expect(getisOrd({ centres: [], values: [], neighbourMetres: 10 }).z).toHaveLength(0);
});

test('What cannot be is refused with its value', () => {
  const centres = [[0, 0]] as const;
  expect(() => getisOrd({ centres, values: [1], neighbourMetres: 0 })).toThrow('neighbourMetres: 0');
  expect(() => getisOrd({ centres, values: [Number.NaN], neighbourMetres: 1 })).toThrow('value 0: NaN');
  expect(() => getisOrd({ centres, values: [1, 2], neighbourMetres: 1 })).toThrow('values: 2');
});
