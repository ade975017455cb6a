import { gates } from '../generated/queries/gates.ts';
import type { JurisdictionResolvers } from '../generated/schema.ts';
import { many } from '../store/queryable.ts';

export const jurisdictionGroundFields: Pick<JurisdictionResolvers, 'planGround' | 'streetNetworkReport'> = {
  async planGround({ code }, _, { reach }) {
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
