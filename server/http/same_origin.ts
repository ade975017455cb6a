import { Problem } from '../../geodata/problem.ts';

/**
 * Refuses what another site made a browser send: by Sec-Fetch-Site, which no page can forge, or by Origin where a browser is
 * too old for it. Programs send neither and are let through.
 *
 * @throws Problem CROSS_SITE
 */
export function refuseCrossSite({ headers }: Request): void {
  const site = headers.get('sec-fetch-site');
  if (site !== null ? site === 'same-origin' || site === 'none' : isOwnOrigin(headers)) return;
  const from = headers.get('origin') ?? site;
  throw new Problem('CROSS_SITE', {
    zh: `请求来自另一个网站（${from}），已拒收；请在本系统的页面中上传。`,
    en: `The request came from another site (${from}) and was refused; send it from a page of this system.`,
  });
}

function isOwnOrigin(headers: Headers): boolean {
  const origin = headers.get('origin');
  if (origin === null) return true;
  return URL.canParse(origin) && new URL(origin).host === headers.get('host');
}
