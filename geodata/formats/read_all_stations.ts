import { suspectCoordinateSystem } from '../coordinates/suspect_coordinate_system.ts';
import { streetDistance } from '../households/street_distance.ts';
import type { Bounds, StationFacts, Street } from '../place.ts';
import { STATION_CATEGORIES } from '../standards/station_categories.ts';
import type { Note, PlaceFiles, PlaceSummary } from './place_input.ts';
import type { RowProblem } from './row_problem.ts';
import { readStations } from './stations/read_stations.ts';

/**
 * The stations of all station files of a place, with what was noted on the way. A code that two files use is kept from the
 * first.
 */
export async function readAllStations(
  files: NonNullable<PlaceFiles['stations']>,
  streets: readonly Street[],
  bounds: Bounds,
  notes: Note[],
  problems: RowProblem[],
): Promise<{ readonly stations: StationFacts[]; readonly suspicions: PlaceSummary['suspicions'] }> {
  const stations = new Map<string, StationFacts>();
  const suspicions: PlaceSummary['suspicions'][number][] = [];
  const metresToStreet = streetDistance(streets) ?? (() => Number.POSITIVE_INFINITY);
  for (const [number, { path, mapping, coordinateSystem }] of files.entries()) {
    const prefix = mapping.codePrefix ?? (number === 0 ? 'S' : `S${number + 1}-`);
    const categorised = { ...mapping, codePrefix: prefix, categories: STATION_CATEGORIES };
    const read = await readStations(path, categorised, coordinateSystem, { bounds });
    problems.push(...read.problems);
    for (const station of read.stations) {
      if (!stations.has(station.code)) stations.set(station.code, station);
      else problems.push(twice(path, station.code));
    }
    if (read.encoding !== 'utf-8') notes.push(encodingNote(path, read.encoding));
    const suspicion = suspectCoordinateSystem(read.positionsAsWritten, coordinateSystem, metresToStreet);
    if (suspicion !== null) suspicions.push({ ...suspicion, file: path });
  }
  return { stations: [...stations.values()], suspicions };
}

function twice(file: string, code: string): RowProblem {
  const reason = { zh: '编号已在前一个文件中用过。', en: 'An earlier file already uses the code.' };
  return { file, line: null, field: 'code', value: code, reason };
}

function encodingNote(path: string, encoding: string): Note {
  const name = encoding.toUpperCase();
  return {
    code: 'encoding',
    zh: `${path} 不是 UTF-8，按 ${name} 读取。`,
    en: `${path} is not UTF-8; read as ${name}.`,
  };
}
