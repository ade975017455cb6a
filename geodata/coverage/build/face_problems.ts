import type { Lattice } from '../../districting/lattice.ts';
import { Problem } from '../../problem.ts';
import { placeOf } from '../problems.ts';

const SENTENCES = {
  coverage_ring_short: { zh: '的一个环不足三个不同的点', en: 'has a ring of fewer than three different points' },
  coverage_ring_flat: { zh: '的一个环没有面积', en: 'has a ring without area' },
  coverage_overlap: {
    zh: '与另一地块在同一侧共用一条边，二者重叠',
    en: 'lies on the same side of an edge as another: they overlap',
  },
} as const;

/** A face that polygons should have given and do not. */
export function badFace(code: keyof typeof SENTENCES, face: number, lattice: Lattice, x: number, y: number): Problem {
  const place = placeOf(lattice, x, y);
  const { zh, en } = SENTENCES[code];
  return new Problem(code, { zh: `第 ${face} 个地块${zh}（${place}）。`, en: `Face ${face} ${en}, at ${place}.` });
}

const FAULTS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  coverage_faces_mixed: { zh: '边界两侧的地块不一致', en: 'the faces beside the boundary contradict one another' },
  coverage_face_in_parts: { zh: '一个地块由几部分组成', en: 'one face consists of several parts' },
  coverage_face_flat: { zh: '一个地块没有面积', en: 'a face has no area' },
  coverage_face_without_outline: { zh: '一个地块没有外轮廓', en: 'a face has no outline' },
  coverage_arcs_share_vertex: { zh: '两条弧段共用一个内部顶点', en: 'two arcs share an inner vertex' },
  coverage_crossing: { zh: '两条边界相交或重叠', en: 'two boundaries cross or overlap' },
  coverage_island: { zh: '一个地块压在另一个上面', en: 'a face lies on top of another' },
};

/** What is wrong with a coverage as a whole, and where. */
export function badCoverage(code: string, place: string | null): Problem {
  const { zh, en } = FAULTS[code]!;
  return new Problem(code, {
    zh: `覆盖面有误：${zh}${place === null ? '' : `（${place}）`}。`,
    en: `The coverage is not clean: ${en}${place === null ? '' : `, at ${place}`}.`,
  });
}
