import { Problem } from '../../geodata/problem.ts';
import { gates } from '../generated/queries/gates.ts';
import type { JurisdictionResolvers } from '../generated/schema.ts';
import { many } from '../store/queryable.ts';

export const jurisdictionGroundFields: Pick<JurisdictionResolvers, 'planGround' | 'streetNetworkReport'> = {
  async planGround({ code }, _, { reach, viewer, actor }) {
    if (!(await viewer.seesSmallCounts(actor, code))) throw smallCountsHidden(code);
    const { groundDigest: digest, ground } = await reach.grounds.of(code);
    return { digest, url: `/blobs/${digest}`, bytes: ground.byteLength };
  },
  async streetNetworkReport({ code }, _, { reach, pool }) {
    const [{ answer, ground }, all] = await Promise.all([
      reach.networkReport(code),
      many(pool, gates, { jurisdiction: code }),
    ]);
    const unconnectedGates = all.filter(({ connected }) => !connected).length;
    return { ...answer, unconnectedGates, digest: ground.networkDigest };
  },
};

function smallCountsHidden(code: string): Problem {
  return new Problem('SMALL_COUNTS_HIDDEN', {
    zh: `${code} 的住户数是实际统计，逐户数据只提供给有权查看小数量的人。社区、街道、规划、领导和管理员有此权。`,
    en: `The counts of ${code} are of real people, and what a draft is computed on holds them home by home: it goes only to those with the right to small counts: community, street, planner, leader, administrator.`,
  });
}
