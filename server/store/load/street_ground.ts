import type { LineString } from 'geojson';
import type { Gate, Position, Signal, Street, WalkAccess } from '../../../geodata/place.ts';
import { gatesOfGround } from '../../generated/queries/gates_of_ground.ts';
import { signalsOfGround } from '../../generated/queries/signals_of_ground.ts';
import { streetsOfGround } from '../../generated/queries/streets_of_ground.ts';
import { many, type Queryable } from '../queryable.ts';

/** What a street network is compiled from, as it was loaded; names, which play no part in it, are left out. */
export async function streetGround(
  database: Queryable,
  jurisdiction: string,
): Promise<{ readonly streets: Street[]; readonly gates: Gate[]; readonly signals: Signal[] }> {
  const streets = await many(database, streetsOfGround, { jurisdiction });
  const gates = await many(database, gatesOfGround, { jurisdiction });
  const signals = await many(database, signalsOfGround, { jurisdiction });
  return {
    streets: streets.map(({ walk, line, ...row }) => ({
      ...row,
      name: null,
      walk: walk as WalkAccess,
      line: (JSON.parse(line) as LineString).coordinates as unknown as readonly Position[],
    })),
    gates: gates.map(({ longitude, latitude, access, ...row }) => ({
      ...row,
      position: [longitude, latitude],
      access: access as WalkAccess,
    })),
    signals: signals.map(({ longitude, latitude, ...row }) => ({ ...row, position: [longitude, latitude] })),
  };
}
