import { noteAudit } from '../access/audit/audit_mutation.ts';
import { revokeWall, saveWall, type WallRow } from '../access/walls/manage_walls.ts';
import { forgetLayout, layoutFor, type SavedLayout, saveLayout } from '../access/walls/wall_layouts.ts';
import type { Context } from '../context.ts';
import { walls } from '../generated/queries/walls.ts';
import type { JurisdictionResolvers, MutationResolvers, Wall, WallLayout } from '../generated/schema.ts';
import { many, maybeOne, one } from '../store/queryable.ts';

export const jurisdictionWalls: NonNullable<JurisdictionResolvers['walls']> = async ({ code }, _, { pool }) =>
  (await many(pool, walls, { jurisdiction: code, code: null })).map(wallOf);

export const wallMutations: Required<
  Pick<MutationResolvers, 'saveWall' | 'revokeWall' | 'saveWallLayout' | 'deleteWallLayout'>
> = {
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
  async saveWallLayout(_, { jurisdiction, layout: { parts, ...units } }, context) {
    const saved = await saveLayout(context.pool, jurisdiction, { units, parts });
    return shownLayout(saved);
  },
  async deleteWallLayout(_, { jurisdiction, screenSet }, context) {
    const wasSaved = await forgetLayout(context.pool, jurisdiction, screenSet);
    noteAudit(context, { after: { wasSaved } });
    return wasSaved;
  },
};

export const jurisdictionWallLayout: NonNullable<JurisdictionResolvers['wallLayout']> = async (
  { code },
  { screenSet },
  { pool },
) => {
  const saved = await layoutFor(pool, code, screenSet);
  return saved && shownLayout(saved);
};

function shownLayout({ screenSet, layout: { units, parts }, savedAt }: SavedLayout): WallLayout {
  return { screenSet, ...units, parts: [...parts], savedAt };
}

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
