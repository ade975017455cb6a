import { Problem } from '../../geodata/problem.ts';

const LONGEST = 60;
/** Signs that show nothing: controls, and what turns or joins writing unseen. */
const UNREADABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/u;

/**
 * The name of a scenario without blanks around it. Two scenarios may have the same.
 * @throws Problem BAD_SCENARIO_NAME unless it has 1 to 60 characters that can be seen.
 */
export function checkScenarioName(given: string): string {
  const name = given.trim();
  const length = [...name].length;
  if (length >= 1 && length <= LONGEST && !UNREADABLE.test(name)) return name;
  throw new Problem('BAD_SCENARIO_NAME', {
    zh: `方案名称应为 1–${LONGEST} 个可见字符，现为 ${length} 个：“${name.slice(0, 60)}”。`,
    en: `A scenario's name has 1–${LONGEST} readable characters; given are ${length}: '${name.slice(0, 60)}'.`,
  });
}
