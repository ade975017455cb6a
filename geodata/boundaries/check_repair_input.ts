import { Problem } from '../problem.ts';
import type { BoundaryPolygon, RepairOptions, RepairQuestion } from './repair_types.ts';

/** Wider than this nothing is a slip of the pen. */
const WIDEST_TOLERANCE_M = 100;

/** @throws Problem `tolerance_wrong`, `polygon_id_twice`, `parent_unknown`, `decision_unknown` */
export function checkRepairInput(polygons: readonly BoundaryPolygon[], options: RepairOptions): void {
  const { toleranceM, parents = [], decisions = [] } = options;
  if (!(toleranceM >= 0 && toleranceM <= WIDEST_TOLERANCE_M)) {
    throw new Problem('tolerance_wrong', {
      zh: `容差 ${toleranceM} 米不对；应在 0 到 ${WIDEST_TOLERANCE_M} 米之间。`,
      en: `A tolerance of ${toleranceM} m is wrong; it should be between 0 and ${WIDEST_TOLERANCE_M} m.`,
    });
  }
  const ids = requireUnique(polygons);
  const parentIds = requireUnique(parents);
  for (const { name, parentId } of polygons) {
    if (parents.length === 0 || parentId === undefined || parentId === null || parentIds.has(parentId)) continue;
    throw new Problem('parent_unknown', {
      zh: `${name}的上级代码 ${parentId} 不在社区中。`,
      en: `${name} names ${parentId} as the area above it; there is no such community.`,
    });
  }
  for (const { question, give } of decisions) {
    if (give === null || ids.has(give)) continue;
    throw new Problem('decision_unknown', {
      zh: `决定 ${question} 把地给了 ${give}，没有这个面。`,
      en: `The decision on ${question} gives the ground to ${give}; there is no such polygon.`,
    });
  }
}

function requireUnique(polygons: readonly BoundaryPolygon[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { id, name } of polygons) {
    if (ids.has(id)) {
      throw new Problem('polygon_id_twice', {
        zh: `代码 ${id}（${name}）出现两次。`,
        en: `The id ${id} (${name}) occurs twice.`,
      });
    }
    ids.add(id);
  }
  return ids;
}

/**
 * @throws Problem `decision_unknown` for a decision on something that is not asked (the file or the tolerance has changed), or
 *   one that gives the ground to somebody who may not have it
 */
export function refuseStaleDecisions(options: RepairOptions, questions: readonly RepairQuestion[]): void {
  const byKey = new Map(questions.map((question) => [question.key, question]));
  for (const { question: key, give } of options.decisions ?? []) {
    const question = byKey.get(key);
    if (question === undefined) {
      throw new Problem('decision_unknown', {
        zh: `没有问题 ${key}；文件或容差可能已更改，请重新检查。`,
        en: `There is no question ${key}; the file or the tolerance may have changed: check again.`,
      });
    }
    if (give === null || question.candidates.some(({ id }) => id === give)) continue;
    const names = question.candidates.map(({ id, name }) => `${name}（${id}）`);
    throw new Problem('decision_unknown', {
      zh: `${question.zh}不能归 ${give}，只能归${names.join('、') || '无人'}。`,
      en: `${question.en} It cannot be given to ${give}, only to ${names.join(', ') || 'nobody'}.`,
    });
  }
}

/**
 * For a caller that can use only what is settled.
 * @throws Problem `coverage_undecided` with the largest open question
 */
export function requireDecided(questions: readonly RepairQuestion[]): void {
  const open = questions.filter(({ decided }) => !decided).sort((a, b) => b.areaM2 - a.areaM2);
  const first = open[0];
  if (first === undefined) return;
  throw new Problem('coverage_undecided', {
    zh: `还有 ${open.length} 处需要决定；最大的一处：${first.zh}`,
    en: `${open.length} places must be decided; the largest: ${first.en}`,
  });
}
