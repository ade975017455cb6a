import type { IOpen311PlacesResult } from '../../generated/queries/open311_places.ts';
import type { Language } from './answer.ts';
import type { AnswerValue } from './write_xml.ts';

export type Open311Place = IOpen311PlacesResult;

const SPECIFICATION = 'http://wiki.open311.org/GeoReport_v2';

/**
 * The discovery document: where the interchange is, in which formats, whether it is for real, whom to ask.
 * @param origin of this server as the asker sees it, e.g. https://example.org
 * @param contact in the words of whoever runs the server; null: none were given.
 */
export function discovery(
  places: readonly Open311Place[],
  {
    origin,
    contact,
    language,
  }: { readonly origin: string; readonly contact: string | null; readonly language: Language },
): AnswerValue {
  const changeset = new Date(Math.max(0, ...places.map(({ changedAt }) => changedAt.getTime()))).toISOString();
  const zh = language === 'zh';
  const names = places
    .map(({ code, nameZh, nameEn }) => `${zh ? nameZh : (nameEn ?? nameZh)} (${code})`)
    .join(zh ? '、' : ', ');
  return {
    changeset,
    contact: contact ?? (zh ? `请联系本服务器的管理者：${names}` : `Ask whoever runs this server: ${names}`),
    key_service: zh
      ? '密钥由本服务器的管理者发放（npm run sender -- add），只显示一次，可随时撤销。'
      : 'Keys are given out by whoever runs this server (npm run sender -- add), shown once, and can be revoked at any time.',
    endpoints: [
      {
        specification: SPECIFICATION,
        url: `${origin}/open311/v2`,
        changeset,
        // A demonstration city acts upon nothing.
        type: places.every(({ demonstration }) => demonstration) ? 'test' : 'production',
        formats: ['text/xml', 'application/json'],
      },
    ],
  };
}
