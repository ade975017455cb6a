import { Coverage } from '../../coverage/coverage.ts';
import { layOutFaces } from '../../coverage/layout/lay_out_faces.ts';
import { makeDemonstrationCity } from '../../demo/make_city.ts';
import type { PlaceProfile } from '../../demo/profiles.ts';
import { seededRandom } from '../../districting/random.ts';
import type { Place } from '../../place.ts';
import { baseOfGround } from '../base_of_ground.ts';
import type { RedrawBase } from '../redraw_base.ts';

/** What a draft over a whole demonstration city begins from, with cases strewn over its entrances. */
export function demonstrationBase(profile: PlaceProfile): { place: Place; base: RedrawBase } {
  const place = makeDemonstrationCity(profile);
  const ofLevel = (level: number) => place.regions.filter((region) => region.level === level);
  const [communities, grids] = [ofLevel(2), ofLevel(3)];
  const { faces, owners } = layOutFaces({ ...place, communities, grids });
  const workers = new Map<string, number>();
  for (const { role, gridCode } of place.staff) {
    if (role === 'grid_worker') workers.set(gridCode, (workers.get(gridCode) ?? 0) + 1);
  }
  const random = seededRandom(profile.seed);
  const cases = place.entrances.flatMap(({ position, residents }) =>
    random() < residents / 100 ? [{ position, isRecent: random() < 0.9, isOpen: random() < 0.2 }] : [],
  );
  const { min, max, source } = place.jurisdiction.gridHouseholds;
  const base = baseOfGround(Coverage.of(faces, owners), {
    ...place,
    communities,
    grids,
    workers,
    cases,
    caseMonths: 12,
    limits: { min, max, source },
    codeDigits: 3,
  });
  return { place, base };
}
