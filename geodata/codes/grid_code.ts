import { Problem } from '../problem.ts';
import { parseJurisdictionCode } from './administrative_code.ts';

/**
 * How one jurisdiction writes the codes of its regions: how many digits each level adds to the code of the level above.
 * Places differ, so this is data. Beijing: 15 digits = 6 county + 3 street + 3 community + 3 grid.
 */
export interface RegionCodeRule {
  readonly jurisdictionCode: string;
  /** Digits that level 1, 2, … add; the last one is the grid. */
  readonly digits: readonly number[];
  readonly source: string;
}

/** Beijing's rule, taken where a place has none of its own. */
export function beijingCodeRule(jurisdictionCode: string): RegionCodeRule {
  return {
    jurisdictionCode: parseJurisdictionCode(jurisdictionCode),
    digits: [3, 3, 3],
    source: '北京市网格编码：6 位县级代码 + 3 位街道 + 3 位社区 + 3 位网格',
  };
}

/** Length of a code at a level (1 is the highest). */
export function codeLength(rule: RegionCodeRule, level: number): number {
  return rule.digits.slice(0, level).reduce((sum, digits) => sum + digits, rule.jurisdictionCode.length);
}

/**
 * Checks a region's code against the rule of its jurisdiction and gives it back.
 *
 * @throws {Problem} `region_code_wrong` when it has other characters than digits, another length, or belongs elsewhere.
 */
export function checkRegionCode(rule: RegionCodeRule, level: number, code: string): string {
  const length = codeLength(rule, level);
  if (/^\d+$/.test(code) && code.length === length && code.startsWith(rule.jurisdictionCode)) return code;
  throw new Problem('region_code_wrong', {
    zh: `代码“${code}”不对：第 ${level} 级应为 ${length} 位数字，以 ${rule.jurisdictionCode} 开头。`,
    en: `The code “${code}” is wrong: level ${level} has ${length} digits and begins with ${rule.jurisdictionCode}.`,
  });
}
