import type { Position } from '../../../../geodata/place.ts';
import type { PlanEdit } from '../../../../geodata/reach/plan/plan_edit.ts';
import type { LiveStation } from '../../../live/live_state.ts';
import type { MapStation } from '../../../map/map_stage_props.ts';
import type { LocalName } from '../../../wording/language.ts';
import { forMap } from '../../data/for_map.ts';
import type { Place } from '../../data/use_places.ts';

/** A station as the draft would have it. */
export interface DraftStation extends MapStation {
  /** As it is at present; null for one that exists only in the draft. */
  readonly present: LiveStation | null;
}

/**
 * The stations of the present with what the draft does to them, and those that it adds.
 *
 * @param nameOf name of a station that exists only in the draft
 */
export function draftStations(
  stations: readonly LiveStation[],
  edits: readonly PlanEdit[],
  categories: Place['stationCategories'],
  nameOf: (edit: PlanEdit & { readonly kind: 'add_station' }) => LocalName,
): DraftStation[] {
  const made = new Map<string, DraftStation>(
    stations.map((station) => [station.code, { ...forMap(station), present: station }]),
  );
  for (const edit of edits) {
    if (edit.kind === 'add_station') {
      const category = categories.find(({ code }) => code === edit.category);
      made.set(edit.code, {
        code: edit.code,
        categoryCode: edit.category,
        symbol: category?.symbol ?? '',
        name: nameOf(edit),
        position: edit.position,
        status: 'open',
        draft: 'added',
        present: null,
      });
      continue;
    }
    const station = 'code' in edit ? made.get(edit.code) : undefined;
    if (!station) continue;
    if (edit.kind === 'move_station') made.set(station.code, moved(station, edit.position));
    else if (edit.kind === 'close_station') made.set(station.code, { ...station, status: 'closed', draft: 'closed' });
    else made.set(station.code, { ...station, status: 'open', draft: 'opened' });
  }
  return [...made.values()];
}

/** Of a station that is moved and closed, the closing is what a reader must see. */
function moved(station: DraftStation, position: Position): DraftStation {
  return { ...station, position, draft: station.draft ?? 'moved' };
}
