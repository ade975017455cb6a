import { Problem } from '../../geodata/problem.ts';

/** Where somebody names a place that there is not. */
export function unknownPlace(code: string): Problem {
  return new Problem('UNKNOWN_JURISDICTION', {
    zh: `没有代码为“${code.slice(0, 60)}”的地方。`,
    en: `There is no place with the code '${code.slice(0, 60)}'.`,
  });
}
