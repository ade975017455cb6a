import type { LocalName } from '../../geodata/place.ts';

/** The two name columns that most rows have. */
export function localName({ nameZh, nameEn }: { readonly nameZh: string; readonly nameEn: string | null }): LocalName {
  return { zh: nameZh, en: nameEn };
}
