import { parseJurisdictionCode } from '../codes/administrative_code.ts';
import { expectOsm } from './osm/read_elements.ts';
import type { JurisdictionInput, PlaceFiles } from './place_input.ts';
import { expectFeatures } from './read_features.ts';
import { expectTable } from './stations/read_rows.ts';

/**
 * Looks at the code and at the first bytes of every file, so that a slip is said in a moment, before a database is opened.
 *
 * @throws {Problem} `administrative_code_wrong`, `file_unreadable`, `file_empty`, `file_kind_wrong`
 */
export async function checkPlaceFiles(files: PlaceFiles, input: JurisdictionInput): Promise<void> {
  parseJurisdictionCode(input.code);
  await expectOsm(files.osm);
  for (const { path } of files.regions ?? []) await expectFeatures(path);
  for (const { path } of files.stations ?? []) await expectTable(path);
}
