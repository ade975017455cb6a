import { Problem } from '../problem.ts';
import { COORDINATE_SYSTEMS, type CoordinateSystem } from './coordinate_system.ts';

/**
 * Reads the name of a coordinate system as people write it: `GCJ-02`, `gcj02`, `EPSG:4490`.
 *
 * @throws {Problem} `coordinate_system_unknown` when it is missing or none of the four: it is never guessed.
 */
export function parseCoordinateSystem(text: string | undefined): CoordinateSystem {
  const name = SAME_AS.get((text ?? '').toLowerCase().replace(/[\s:_-]/g, ''));
  if (name !== undefined) return name;
  const given =
    text === undefined || text === ''
      ? { zh: '没有说明', en: 'is not stated' }
      : { zh: `是 ${text}`, en: `is ${text}` };
  throw new Problem('coordinate_system_unknown', {
    zh: `坐标系${given.zh}；请写明是 ${COORDINATE_SYSTEMS.join('、')} 中的哪一个。`,
    en: `The coordinate system ${given.en}; say which of ${COORDINATE_SYSTEMS.join(', ')} it is.`,
  });
}

const SAME_AS: ReadonlyMap<string, CoordinateSystem> = new Map([
  ['wgs84', 'wgs84'],
  ['epsg4326', 'wgs84'],
  ['gps', 'wgs84'],
  ['cgcs2000', 'cgcs2000'],
  ['epsg4490', 'cgcs2000'],
  ['国家2000', 'cgcs2000'],
  ['gcj02', 'gcj02'],
  ['gcj2', 'gcj02'],
  ['火星坐标', 'gcj02'],
  ['高德', 'gcj02'],
  ['bd09', 'bd09'],
  ['bd9', 'bd09'],
  ['bd09ll', 'bd09'],
  ['百度', 'bd09'],
]);
