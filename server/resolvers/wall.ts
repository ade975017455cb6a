import { noteAudit } from '../access/audit/audit_mutation.ts';
import { revokeWall, saveWall, type WallRow } from '../access/walls/manage_walls.ts';
import type { Context } from '../context.ts';
import { walls } from '../generated/queries/walls.ts';
import type { JurisdictionResolvers, MutationResolvers, Wall } from '../generated/schema.ts';
import { many, maybeOne, one } from '../store/queryable.ts';

export const jurisdictionWalls: NonNullable<JurisdictionResolvers['walls']> = async ({ code }, _, { pool }) =>
  (await many(pool, walls, { jurisdiction: code, code: null })).map(wallOf);

export const wallMutations: Required<Pick<MutationResolvers, 'saveWall' | 'revokeWall'>> = {
  async saveWall(_, { jurisdiction, wall }, context) {
    const { pool, access } = context;
    const before = await maybeOne(pool, walls, { jurisdiction, code: wall.code });
    const saved = await saveWall(pool, { jurisdiction, ...wall });
    noteAudit(context, { before, after: { ...saved.wall, keyChanged: true, sessionsEnded: saved.sessionsEnded } });
    access.wake();
    // What stands behind the # is told to no server, and so to no log.
    return { wall: wallOf(saved.wall), link: `/wall#key=${saved.key}` };
  },
  async revokeWall(_, { jurisdiction, code }, context) {
    const { wall, sessionsEnded } = await revokeWall(context.pool, jurisdiction, code);
    noteAudit(context, { after: { revokedAt: wall.revokedAt, sessionsEnded } });
    context.access.wake();
    return wallOf(wall);
  },
};

/**
 * The wall that an actor is.
 * @param id `jurisdiction/code`, as Actor has it.
 */
export async function wallOfActor({ pool }: Pick<Context, 'pool'>, id: string): Promise<Wall> {
  const [jurisdiction = '', code = ''] = id.split('/');
  return wallOf(await one(pool, walls, { jurisdiction, code }));
}

function wallOf({ jurisdictionCode, ...row }: WallRow): Wall {
  return { ...row, jurisdiction: jurisdictionCode };
}
