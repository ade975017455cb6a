import { Problem } from '../problem.ts';

/**
 * The parts of a statistics code of the National Bureau: 12 digits = 2 province + 2 prefecture + 2 county + 3 street +
 * 3 community, as text. A shorter code of 2, 4, 6 or 9 digits names a whole province, prefecture, county or street.
 */
export interface AdministrativeCode {
  readonly province: string;
  readonly prefecture: string | null;
  readonly county: string | null;
  readonly street: string | null;
  readonly community: string | null;
}

/** Digits of a code that names one county or city: the key of a jurisdiction. */
export const JURISDICTION_CODE_LENGTH = 6;

const LENGTHS = [2, 4, 6, 9, 12];

/**
 * Takes an administrative code apart.
 *
 * @throws {Problem} `administrative_code_wrong` when it is not 2, 4, 6, 9 or 12 digits, or its province cannot be.
 */
export function parseAdministrativeCode(code: string): AdministrativeCode {
  if (!/^\d+$/.test(code) || !LENGTHS.includes(code.length)) {
    throw new Problem('administrative_code_wrong', {
      zh: `行政区划代码“${code}”不对：应为 2、4、6、9 或 12 位数字，这里是 ${code.length} 位。`,
      en: `The administrative code “${code}” is wrong: it has 2, 4, 6, 9 or 12 digits; this one has ${code.length} characters.`,
    });
  }
  const province = code.slice(0, 2);
  // GB/T 2260: the first digit is one of eight large regions (1–6 mainland, 7 Taiwan, 8 Hong Kong and Macao, 9 abroad).
  if (province < '11') {
    throw new Problem('administrative_code_wrong', {
      zh: `行政区划代码“${code}”不对：没有以 ${province} 开头的省份。`,
      en: `The administrative code “${code}” is wrong: no province begins with ${province}.`,
    });
  }
  const part = (from: number, to: number) => (code.length >= to ? code.slice(from, to) : null);
  return { province, prefecture: part(2, 4), county: part(4, 6), street: part(6, 9), community: part(9, 12) };
}

/**
 * The code of a jurisdiction: six digits.
 *
 * @throws {Problem} `administrative_code_wrong` when it is anything else.
 */
export function parseJurisdictionCode(code: string): string {
  if (!/^\d+$/.test(code) || code.length !== JURISDICTION_CODE_LENGTH) {
    throw new Problem('administrative_code_wrong', {
      zh: `辖区代码“${code}”不对：应为 6 位数字（省 2 + 市 2 + 县 2），例如 320106。`,
      en: `The jurisdiction code “${code}” is wrong: it has 6 digits (2 province + 2 prefecture + 2 county), e.g. 320106.`,
    });
  }
  parseAdministrativeCode(code);
  return code;
}
