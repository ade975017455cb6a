import { Problem } from '../../../geodata/problem.ts';

/**
 * How many screens a set has.
 * @param text units across and down, e.g. 3x2.
 * @throws Problem BAD_SCREEN_SET
 */
export function screensOf(text: string): number {
  const [, across, down] = /^([1-9])x([1-9])$/.exec(text) ?? [];
  if (across !== undefined && down !== undefined) return Number(across) * Number(down);
  throw new Problem('BAD_SCREEN_SET', {
    zh: `屏幕组合“${text.slice(0, 20)}”不对：应为横向×纵向的块数，如 3x2，各为 1–9。`,
    en: `The screen set '${text.slice(0, 20)}' is wrong: it should be units across and down, e.g. 3x2, 1–9 each.`,
  });
}
