import type { LocalName } from '../../place.ts';
import type { OsmTags } from './element.ts';

/**
 * The name of an element: Chinese where it has one, otherwise what the place calls it; English where somebody gave it. Null
 * when it has neither.
 */
export function readName(tags: OsmTags): LocalName | null {
  const en = tags['name:en']?.trim() || tags.int_name?.trim() || null;
  const zh = tags['name:zh']?.trim() || tags['name:zh-Hans']?.trim() || tags.name?.trim() || en;
  return zh ? { zh, en } : null;
}
