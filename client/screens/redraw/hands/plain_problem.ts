import { Problem } from '../../../../geodata/problem.ts';

/** What the coverage says of objects by their keys, for those who see the objects before them. */
const SENTENCES: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  arc_locked: { zh: '这段边界已锁定，须先解锁。', en: 'This boundary is locked; unlock it first.' },
  vertex_locked: { zh: '这个界点已锁定，须先解锁。', en: 'This point is locked; unlock it first.' },
  face_locked: { zh: '这块地已锁定，须先解锁。', en: 'This lot is locked; unlock it first.' },
  owner_locked: { zh: '这个网格已锁定，须先解锁。', en: 'This grid is locked; unlock it first.' },
  compound_locked: { zh: '这个小区已锁定，须先解锁。', en: 'This compound is locked; unlock it first.' },
  other_community: {
    zh: '其中有地块属于另一个社区，网格不能越过社区边界。',
    en: 'Some of it lies in another community, whose border no grid crosses.',
  },
  vertex_on_fixed_boundary: {
    zh: '这个界点在社区边界上，网格调整不能移动社区边界。',
    en: 'This point lies on the border of a community, which no redraw moves.',
  },
  vertex_is_node: {
    zh: '这里是几条边界的交点，不能删除。',
    en: 'Boundaries meet at this point; it cannot be taken out.',
  },
  arcs_would_meet: {
    zh: '边界会与另一条边界相交或重叠，未作改动。',
    en: 'The boundary would meet another one; nothing was changed.',
  },
  face_would_turn: {
    zh: '地块会翻转或越过别的边界，未作改动。',
    en: 'A lot would turn inside out or leap over another boundary; nothing was changed.',
  },
};

/** The same problem without keys and coordinates, where the place is shown. */
export function plainProblem(problem: Problem): Problem {
  const sentence = SENTENCES[problem.code];
  return sentence === undefined ? problem : new Problem(problem.code, sentence);
}
