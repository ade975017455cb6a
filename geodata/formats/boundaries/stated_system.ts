import type { StatedSystem } from '../../boundaries/raw_boundaries.ts';

/**
 * The system of a file that names it by a number of the EPSG register. Known are degrees of WGS 84 and CGCS2000, CGCS2000 in
 * Gauss–Krüger zones of 3 and 6 degrees with and without the zone's number before the easting, UTM, and Web Mercator.
 *
 * @param name as the file has it, for the report
 * @param otherwise well-known text of a system that is none of these; absent: its name alone
 */
export function systemOfCode(code: number, name: string, otherwise?: string): StatedSystem {
  if (code === 4326 || code === 4979) return { kind: 'degrees', name: 'WGS 84' };
  if (code === 4490 || code === 4480) return { kind: 'degrees', name: 'CGCS2000' };
  return { kind: 'projected', name, definition: projectionOf(code) ?? otherwise ?? datumOf(code) ?? name };
}

function projectionOf(code: number): string | null {
  if (code === 3857) return 'EPSG:3857';
  if (code >= 4491 && code <= 4501) return zone6(code - 4491 + 13);
  if (code >= 4502 && code <= 4512) return transverseMercator(75 + 6 * (code - 4502), 500_000);
  if (code >= 4513 && code <= 4533) return zone3(code - 4513 + 25);
  if (code >= 4534 && code <= 4554) return transverseMercator(75 + 3 * (code - 4534), 500_000);
  if (code >= 32601 && code <= 32660) return `+proj=utm +zone=${code - 32600} +datum=WGS84 +units=m`;
  if (code >= 32701 && code <= 32760) return `+proj=utm +zone=${code - 32700} +south +datum=WGS84 +units=m`;
  return null;
}

/** Old systems, for which the reader has no parameters: their names say so. */
function datumOf(code: number): string | null {
  if (code === 4610 || (code >= 2327 && code <= 2390)) return 'Xian 1980';
  if (code === 4214 || (code >= 2401 && code <= 2442) || (code >= 21413 && code <= 21463)) return 'Beijing 1954';
  return null;
}

const FIRST_3 = 25;
const LAST_3 = 45;
const FIRST_6 = 13;
const LAST_6 = 23;

/**
 * The projection of a CGCS2000 easting that begins with the number of its zone, of eight digits: zones 13–23 are 6 degrees
 * wide, 25–45 are 3. Null for an easting without one, whose meridian nothing tells.
 */
export function zoneOfEasting(easting: number): string | null {
  const zone = Math.floor(easting / 1e6);
  const within = easting - zone * 1e6;
  if (within < 100_000 || within > 900_000) return null;
  if (zone >= FIRST_6 && zone <= LAST_6) return zone6(zone);
  if (zone >= FIRST_3 && zone <= LAST_3) return zone3(zone);
  return null;
}

function zone3(zone: number): string {
  return transverseMercator(3 * zone, zone * 1e6 + 500_000);
}

function zone6(zone: number): string {
  return transverseMercator(6 * zone - 3, zone * 1e6 + 500_000);
}

/** CGCS2000 has the ellipsoid of GRS 80 (GB 22021-2008). */
function transverseMercator(meridian: number, easting: number): string {
  return `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=1 +x_0=${easting} +y_0=0 +ellps=GRS80 +units=m +no_defs`;
}
