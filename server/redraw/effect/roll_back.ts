import type { Pool } from 'pg';
import { redrawAddLineage } from '../../generated/queries/redraw_add_lineage.ts';
import { redrawCommunities } from '../../generated/queries/redraw_communities.ts';
import { redrawEndGrids } from '../../generated/queries/redraw_end_grids.ts';
import { redrawGrantsBack } from '../../generated/queries/redraw_grants_back.ts';
import { redrawHoldPlace } from '../../generated/queries/redraw_hold_place.ts';
import { redrawLineageOf } from '../../generated/queries/redraw_lineage_of.ts';
import { redrawMovePeople } from '../../generated/queries/redraw_move_people.ts';
import { redrawRestoreGrids } from '../../generated/queries/redraw_restore_grids.ts';
import { redrawStaffBack } from '../../generated/queries/redraw_staff_back.ts';
import { redrawTellPlace } from '../../generated/queries/redraw_tell_place.ts';
import { redrawTook } from '../../generated/queries/redraw_took.ts';
import { log } from '../../operations/log.ts';
import { redrawSeconds } from '../../operations/metrics/metrics.ts';
import { inTransaction } from '../../store/in_transaction.ts';
import { exec, many, one, type Queryable } from '../../store/queryable.ts';
import { addStep, checkNote } from '../life/add_step.ts';
import type { Judgement } from '../life/judge_redraw.ts';
import { lockRedrawIn } from '../life/lock_redraw.ts';
import { baseReplaced } from '../redraw_problems.ts';
import { stepsOf } from '../redraw_store.ts';
import { refuseFaults } from './coverage_faults.ts';
import { moveCases } from './move_cases.ts';
import { endedCodes, movePeople } from './move_people.ts';
import { noLimits } from './no_limits.ts';
import type { Succession } from './renew_grids.ts';

type Version = (typeof redrawTook)['row'];

/**
 * Undoes a draft that took effect, in one transaction: the former grids come back as new versions from now on, with their
 * people and open cases. Whoever was posted anew since goes on in the grid that has most households of his.
 *
 * @throws Problem UNKNOWN_REDRAW, REDRAW_STATE, BAD_NOTE, REDRAW_BASE_REPLACED where one of its grids was replaced since
 */
export async function rollBackRedraw(
  pool: Pool,
  jurisdiction: string,
  { id, accountId, note }: Judgement,
): Promise<void> {
  const said = checkNote(note, true);
  const stop = redrawSeconds.startTimer({ work: 'roll_back' });
  await inTransaction(pool, async (client) => {
    await noLimits(client);
    const { moment } = await one(client, redrawHoldPlace, { jurisdiction });
    const { scopeId } = await lockRedrawIn(client, jurisdiction, id, ['in_effect']);
    const steps = await stepsOf(client, jurisdiction, [id]);
    const took = steps.findLast(({ step }) => step === 'took_effect')!.happenedAt;
    const versions = await many(client, redrawTook, { jurisdiction, scopeId, moment: took });
    const [ends, former] = [versions.filter(({ isNew }) => isNew), versions.filter(({ isNew }) => !isNew)];
    if (ends.some(({ validTo }) => validTo !== null)) throw baseReplaced();
    const { successions, restored } = await restore(client, jurisdiction, id, moment, ends, former);
    const communities = await many(client, redrawCommunities, {
      jurisdiction,
      ids: [...ends, ...former].map((version) => version.id),
    });
    const communityIds = communities.map((community) => community.id);
    await refuseFaults(client, jurisdiction, moment, communityIds);
    await peopleBack(client, jurisdiction, moment, took, ends, restored);
    await movePeople(client, jurisdiction, moment, successions);
    await exec(client, redrawGrantsBack, { jurisdiction, took, moment, codes: former.map(({ code }) => code) });
    await moveCases(client, jurisdiction, { communityIds, successors: new Map(endedCodes(successions)) });
    await exec(client, redrawTellPlace, { jurisdiction });
    await addStep(client, jurisdiction, id, { step: 'rolled_back', state: 'rolled_back', accountId, note: said });
  });
  const seconds = stop();
  log.info(
    { zh: '网格调整已回退。', en: 'A redraw of grids was rolled back.' },
    { place: jurisdiction, redraw: id, seconds },
  );
}

/** Former grids as new versions, with the lineage of what comes back to them. */
async function restore(
  client: Queryable,
  jurisdiction: string,
  redrawId: string,
  moment: Date,
  ends: readonly Version[],
  former: readonly Version[],
): Promise<{ readonly successions: Succession[]; readonly restored: ReadonlyMap<string, number> }> {
  await exec(client, redrawEndGrids, { jurisdiction, ids: ends.map(({ id }) => id), moment });
  const ids = former.map(({ id }) => id);
  const restored = await many(client, redrawRestoreGrids, { jurisdiction, ids, moment });
  const byCode = new Map(restored.map(({ code, id }) => [code, id]));
  const codeOf = new Map(former.map(({ id, code }) => [id, code]));
  const lineage = await many(client, redrawLineageOf, { jurisdiction, ids: ends.map(({ id }) => id) });
  const counted = lineage.flatMap(({ regionId, fromRegionId, households }) => {
    const id = byCode.get(codeOf.get(fromRegionId) ?? '');
    return id === undefined ? [] : [{ id, from_id: regionId, households }];
  });
  await exec(client, redrawAddLineage, {
    jurisdiction,
    redrawId,
    moment,
    ids: [...byCode.values()],
    rows: JSON.stringify(counted),
  });
  const successions = ends.map(({ id, code }) => {
    const own = byCode.get(code);
    // Its rows come with the most households first.
    const most = lineage.find(({ regionId }) => regionId === id)?.fromRegionId;
    const toCode = own === undefined ? codeOf.get(most ?? -1) : code;
    const toId = own ?? byCode.get(toCode ?? '');
    if (toCode === undefined || toId === undefined) throw baseReplaced();
    return { fromId: id, fromCode: code, toId, toCode };
  });
  return { successions, restored: byCode };
}

/** Those who followed the line go back to where they worked. */
async function peopleBack(
  client: Queryable,
  jurisdiction: string,
  moment: Date,
  took: Date,
  ends: readonly Version[],
  restored: ReadonlyMap<string, number>,
): Promise<void> {
  const staff = await many(client, redrawStaffBack, { jurisdiction, moment: took, ids: ends.map(({ id }) => id) });
  const rows = staff.flatMap(({ code, formerCode }) => {
    const toId = restored.get(formerCode);
    return toId === undefined ? [] : [{ code, to_id: toId }];
  });
  await exec(client, redrawMovePeople, { jurisdiction, moment, rows: JSON.stringify(rows) });
}
