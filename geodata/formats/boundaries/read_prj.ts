import type { StatedSystem } from '../../boundaries/raw_boundaries.ts';

/** What a .prj (well-known text of ESRI) says. */
export function readPrj(text: string): StatedSystem {
  const [, kind, name = ''] = /^\s*(GEOGCS|PROJCS|GEOGCRS|PROJCRS)\s*\[\s*"([^"]*)"/i.exec(text) ?? [];
  if (kind === undefined) return { kind: 'unstated' };
  const readable = name.replace(/^GCS_/, '').replaceAll('_', ' ');
  const modern = /CGCS.?2000|China.?2000|China Geodetic Coordinate System 2000|WGS.?(19)?84/i.test(text);
  if (/^GEOG/i.test(kind) && modern) return { kind: 'degrees', name: readable };
  return { kind: 'projected', name: readable, definition: text };
}
