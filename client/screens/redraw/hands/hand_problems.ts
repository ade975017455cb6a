import { Problem } from '../../../../geodata/problem.ts';

const SENTENCES = {
  line_parts_nothing: {
    zh: '这条线没有把网格分成两部分：两端要越过网格的边界。',
    en: 'This line does not part the grid: both ends must reach its boundary.',
  },
  no_grid_here: { zh: '这里没有网格。', en: 'There is no grid here.' },
  not_neighbours: {
    zh: '两个网格不相邻，合并后会断成两块。',
    en: 'The two grids do not touch; merged they would lie apart.',
  },
  other_community_merge: {
    zh: '两个网格不在同一个社区，不能合并。',
    en: 'The two grids lie in different communities and cannot be merged.',
  },
  other_community_paint: {
    zh: '这里属于另一个社区，网格不能越过社区边界。',
    en: 'This lies in another community, whose border no grid crosses.',
  },
  would_part: {
    zh: '划走这里会把网格切成两块。按住 Alt 仍可划走。',
    en: 'Without this the grid would fall in two. Hold Alt to take it all the same.',
  },
  no_street_here: { zh: '这里没有街道、围墙或河流可以贴合。', en: 'There is no street, wall or river here to follow.' },
  street_parts_nothing: {
    zh: '沿这条线分不开两个网格：边界没有移动。',
    en: 'This line does not part the two grids: the boundary stays where it is.',
  },
  no_boundary_here: { zh: '这里不是网格边界。', en: 'There is no boundary of grids here.' },
  no_compound_here: { zh: '这里不在任何小区内。', en: 'This lies in no compound.' },
  choose_grid_first: {
    zh: '先选一个要划入的网格。',
    en: 'First choose the grid that it should go to.',
  },
} as const;

export type HandProblemCode = keyof typeof SENTENCES;

/** Why a hand does not even ask the coverage. */
export function handProblem(code: HandProblemCode): Problem {
  return new Problem(code, SENTENCES[code]);
}
