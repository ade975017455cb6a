import { roundPosition } from '../../geodata/coordinates/round_position.ts';
import type { Position } from '../../geodata/place.ts';
import { Problem } from '../../geodata/problem.ts';
import { notAllowed } from '../access/access_problems.ts';
import type { Context } from '../context.ts';
import { changeStation as changeStationQuery } from '../generated/queries/change_station.ts';
import type { MutationResolvers, StationChangeInput } from '../generated/schema.ts';
import type { JurisdictionRow, StationRow } from '../rows.ts';
import { maybeOne } from '../store/queryable.ts';
import { jurisdictionOf } from './query.ts';

/** The present version of the station ends and its next begins, logged by the same statement. */
export const changeStation: NonNullable<MutationResolvers['changeStation']> = async (
  _,
  { jurisdiction, code, version, change },
  context,
) => {
  const place = await jurisdictionOf(context, jurisdiction);
  const position = checkChange(place, change);
  const before = await presentStation(context, jurisdiction, code);
  if (!before) throw unknownStation(code);
  await checkRegions(context, before, position);
  const changed = await maybeOne(context.pool, changeStationQuery, {
    jurisdiction,
    code,
    version: /^[0-9]{1,15}$/.test(version) ? Number(version) : 0,
    longitude: position?.[0] ?? null,
    latitude: position?.[1] ?? null,
    status: change.status ?? null,
  });
  context.feed.wake();
  const station = await presentStation(context, jurisdiction, code);
  if (changed === null || !station) throw stationChanged(station ?? before);
  return station;
};

/** @throws Problem NOT_ALLOWED where the station stands, or is to stand, outside the regions that the asker plans. */
async function checkRegions(
  { access, actor, loaders }: Context,
  before: StationRow,
  position: Position | null,
): Promise<void> {
  const { jurisdictionCode: jurisdiction } = before;
  const scope = await access.scopeOf(actor, jurisdiction, ['planner', 'administrator']);
  if (scope.whole) return;
  const places = position ? [before, { ...before, longitude: position[0], latitude: position[1] }] : [before];
  const grids = await Promise.all(places.map((row) => loaders.gridIds.load({ jurisdiction, asOf: null }, row)));
  if (grids.some((id) => id === undefined || !scope.gridIds.has(id))) throw notAllowed('changeStation', jurisdiction);
}

function presentStation({ loaders }: Context, jurisdiction: string, code: string): Promise<StationRow | undefined> {
  return loaders.stations.load({ jurisdiction, asOf: null }, code);
}

/** @throws Problem BAD_INPUT where nothing is to change, OUTSIDE_PLACE. */
function checkChange({ west, south, east, north }: JurisdictionRow, { position, status }: StationChangeInput) {
  if (!position && !status) {
    throw new Problem('BAD_INPUT', {
      zh: '没有给出要修改的内容：请给出新位置或新状态。',
      en: 'Nothing is to change: give a new position or a new status.',
    });
  }
  if (!position) return null;
  const { longitude, latitude } = position;
  if (longitude >= west && longitude <= east && latitude >= south && latitude <= north) {
    return roundPosition([longitude, latitude]);
  }
  throw new Problem('OUTSIDE_PLACE', {
    zh: `位置（${longitude}, ${latitude}）不在本地范围内：经度 ${west}–${east}，纬度 ${south}–${north}。`,
    en: `The position (${longitude}, ${latitude}) lies outside this place: longitude ${west}–${east}, latitude ${south}–${north}.`,
  });
}

function unknownStation(code: string): Problem {
  return new Problem('UNKNOWN_STATION', {
    zh: `没有代码为“${code.slice(0, 60)}”的站点，它可能已被移除。`,
    en: `There is no station with the code '${code.slice(0, 60)}'; it may have been removed.`,
  });
}

function stationChanged({ code, id, nameZh, nameEn }: StationRow): Problem {
  return new Problem('STATION_CHANGED', {
    zh: `站点“${nameZh}”（${code}）在您载入之后已被修改，现为版本 ${id}。请查看最新情况后再改。`,
    en: `The station '${nameEn ?? nameZh}' (${code}) was changed since you loaded it and is version ${id} now. Look at it again, then change it.`,
  });
}
