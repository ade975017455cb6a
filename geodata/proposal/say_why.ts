import type { LocalName } from '../place.ts';
import type { ProposalGround, ProposalLimits } from './ground.ts';
import type { ReasonCode } from './reason.ts';

/** The sentences of a reason, with its place and numbers. */
export function sayWhy(
  ground: ProposalGround,
  code: ReasonCode,
  units: readonly number[],
  households: number,
  limits: ProposalLimits,
): { readonly zh: string; readonly en: string } {
  const community = ground.communityNames[ground.community[units[0]!]!]!;
  const today = ground.today[units[0]!]!;
  const grid = today >= 0 ? ground.gridNames[today]! : NO_GRID;
  const words = {
    units: units.length,
    households: round(households),
    min: round(limits.min),
    max: round(limits.max),
    fit: whichFits(households, limits),
  };
  const [zh] = SENTENCES[code]({ ...words, community: community.zh, grid: grid.zh });
  const [, en] = SENTENCES[code]({ ...words, community: community.en ?? community.zh, grid: grid.en ?? grid.zh });
  return { zh, en };
}

const NO_GRID: LocalName = { zh: '（尚无网格）', en: '(no grid yet)' };

/** Names are in the language of the sentence that is taken. */
interface Words {
  readonly community: string;
  readonly grid: string;
  readonly units: number;
  readonly households: number;
  readonly min: number;
  readonly max: number;
  readonly fit: readonly [zh: string, en: string];
}

/** Why neither one number of grids nor the next will do. */
function whichFits(households: number, { min, max }: ProposalLimits): readonly [zh: string, en: string] {
  const few = Math.floor(households / max);
  const more = few + 1;
  const lacking = round(more * min - households);
  if (few === 0) return [`不足 1 个网格，缺 ${lacking} 户`, `1 grid lacks ${lacking}`];
  const over = round(households - few * max);
  return [
    `分为 ${few} 个网格多出 ${over} 户，分为 ${more} 个网格缺 ${lacking} 户`,
    `${few} ${few === 1 ? 'grid has' : 'grids have'} ${over} too many, ${more} grids lack ${lacking}`,
  ];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

const SENTENCES: Readonly<Record<ReasonCode, (words: Words) => readonly [zh: string, en: string]>> = {
  unit_too_heavy: ({ community, grid, households, max }) => [
    `${community}（现属${grid}）有一个基本单元就有 ${households} 户，超过网格上限 ${max} 户；请先切分该单元。`,
    `In ${community} (today in ${grid}) one unit alone has ${households} households, above the ${max} of a grid; cut the unit first.`,
  ],
  bond_too_heavy: ({ community, units, households, max }) => [
    `${community}有 ${units} 个锁定在一起的单元共 ${households} 户，超过网格上限 ${max} 户；请解除锁定。`,
    `In ${community} ${units} units that are locked together have ${households} households, above the ${max} of a grid; lift the lock.`,
  ],
  bond_in_pieces: ({ community, units }) => [
    `${community}有 ${units} 个锁定在一起的单元互不相连，或跨社区、跨锁定网格，无法同属一个网格。`,
    `In ${community} ${units} units that are locked together do not touch, or lie in two communities or partly in a locked grid: they cannot all be in one grid.`,
  ],
  locks_contradict: ({ community }) => [
    `${community}的一段锁定边界两侧单元又被锁定在同一网格，两个锁定互相矛盾。`,
    `In ${community} a locked boundary separates two units that another lock holds together.`,
  ],
  locked_grid_outside: ({ grid, households, min, max }) => [
    `锁定的${grid}有 ${households} 户，不在 ${min}–${max} 户之内；解除锁定后才能调整。`,
    `${grid} is locked with ${households} households, outside ${min}–${max}; lift the lock to change it.`,
  ],
  community_too_small: ({ community, households, min }) => [
    `${community}全社区只有 ${households} 户，少于一个网格的下限 ${min} 户。`,
    `${community} has ${households} households in all, fewer than the ${min} of one grid.`,
  ],
  community_not_divisible: ({ community, households, min, max, fit }) => [
    `${community}共 ${households} 户，无法分成每个 ${min}–${max} 户的网格：${fit[0]}。`,
    `${community} has ${households} households, which cannot be divided into grids of ${min}–${max}: ${fit[1]}.`,
  ],
  cut_off_by_locks: ({ community, units, households, fit }) => [
    `${community}有 ${units} 个单元（${households} 户）被锁定的网格或边界隔开，无法单独成网格：${fit[0]}。`,
    `In ${community} locked grids or boundaries cut off ${units} units with ${households} households that make no grids of their own: ${fit[1]}.`,
  ],
  cut_off_by_barrier: ({ community, units, households, fit }) => [
    `${community}有 ${units} 个单元（${households} 户）被河流、铁路等硬边界隔开，无法单独成网格：${fit[0]}。`,
    `In ${community} a hard barrier (river, railway) cuts off ${units} units with ${households} households that make no grids of their own: ${fit[1]}.`,
  ],
  cut_off_by_gap: ({ community, units, households, fit }) => [
    `${community}有 ${units} 个单元（${households} 户）与社区其余部分不相邻，无法单独成网格：${fit[0]}。`,
    `In ${community} ${units} units with ${households} households share no boundary with the rest and make no grids of their own: ${fit[1]}.`,
  ],
  bottleneck: ({ community, units, households, max }) => [
    `${community}有一个瓶颈单元：只靠它相连的部分无法单独成网格，并入后超过 ${max} 户（涉及 ${units} 个单元、${households} 户）。`,
    `In ${community} one unit is a bottleneck: what hangs on it alone makes no grids of its own, and together with it exceeds ${max} households (${units} units, ${households} households).`,
  ],
  locks_prevent: ({ community, units, households, min, max }) => [
    `${community}的 ${units} 个单元（${households} 户）因锁定无法分成每个 ${min}–${max} 户的网格；解除锁定后存在可行划分。`,
    `In ${community} locks keep ${units} units with ${households} households from being divided into grids of ${min}–${max}; without the locks a division exists.`,
  ],
  no_division: ({ community, units, households, min, max }) => [
    `${community}的 ${units} 个单元（${households} 户）已穷举所有划分，没有一种能让每个网格都在 ${min}–${max} 户之内。`,
    `All divisions of ${units} units with ${households} households in ${community} were tried: none has every grid within ${min}–${max}.`,
  ],
  not_found: ({ community, units, households, min, max }) => [
    `${community}有一个网格（${units} 个单元、${households} 户）未能调整到 ${min}–${max} 户之内；是否存在可行划分尚不清楚，可增加搜索步数。`,
    `In ${community} a grid of ${units} units with ${households} households could not be brought within ${min}–${max}; whether any division can is not known: try more steps.`,
  ],
};
