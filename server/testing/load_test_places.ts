import { resolve } from 'node:path';
import type { Place } from '../../geodata/place.ts';
import { loadPlace } from '../store/load/load_place.ts';
import { openDatabase } from '../store/open_database.ts';
import { tinyPlace } from './tiny_place.ts';

/**
 * `node server/testing/load_test_places.ts FOLDER`: an embedded database in the folder with two places for tests that
 * drive the whole program: one whose people were counted, and one that has no street.
 */

const streetless: Place = {
  ...tinyPlace,
  jurisdiction: { ...tinyPlace.jurisdiction, code: '990002', name: { zh: '无路县', en: 'Streetless County' } },
  streets: [],
  entrances: tinyPlace.entrances.map((entrance) => ({ ...entrance, estimated: true })),
};

const database = await openDatabase({ databaseUrl: null, dataDir: resolve(process.argv[2]!) });
await loadPlace(database.pool, tinyPlace);
await loadPlace(database.pool, streetless);
await database.close();
