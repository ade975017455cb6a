import type { Street } from '../../place.ts';
import { Problem } from '../../problem.ts';

/** The Dead Sea lies 430 m below the sea and Everest 8,849 m above it. */
const HEIGHTS = { least: -1000, most: 10_000 };

/** @throws Problem BAD_STREET for a street without a node id for each position, or with a position or height that is none. */
export function checkStreet(street: Street): void {
  const { nodes, line, heights } = street;
  if (nodes.length !== line.length)
    throw bad(
      street,
      `有 ${line.length} 个位置，却有 ${nodes.length} 个节点编号`,
      `it has ${line.length} positions and ${nodes.length} node ids`,
    );
  for (const [longitude, latitude] of line) {
    if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) continue;
    throw bad(
      street,
      `位置 ${longitude}, ${latitude} 不是经纬度`,
      `${longitude}, ${latitude} is no longitude and latitude`,
    );
  }
  const wrong = nodes.find((node) => !Number.isSafeInteger(node));
  if (wrong !== undefined) throw bad(street, `节点编号 ${wrong} 不是整数`, `node id ${wrong} is no whole number`);
  if (!heights) return;
  if (heights.length !== line.length)
    throw bad(
      street,
      `有 ${line.length} 个位置，却有 ${heights.length} 个高程`,
      `it has ${line.length} positions and ${heights.length} heights`,
    );
  for (const metres of heights) {
    if (metres >= HEIGHTS.least && metres <= HEIGHTS.most) continue;
    throw bad(street, `高程 ${metres} 米无效`, `${metres} m is no height above the sea`);
  }
}

function bad(street: Street, zh: string, en: string): Problem {
  return new Problem('BAD_STREET', {
    zh: `街道 ${street.id} 无法使用：${zh}。`,
    en: `Street ${street.id} cannot be used: ${en}.`,
  });
}
