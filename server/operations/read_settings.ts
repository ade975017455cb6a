import { isIP } from 'node:net';
import { badSetting } from './bad_setting.ts';

/** How log lines are written: for a person, or one JSON object each for a collector. */
export type LogFormat = 'lines' | 'json';

/**
 * @returns the origin under which browsers reach this program, e.g. https://gezhong.example.gov.cn; null where nobody said.
 * @throws Problem BAD_SETTING
 */
export function readPublicUrl(value: string | undefined): string | null {
  if (value === undefined || value === '') return null;
  const url = URL.parse(value);
  const isOrigin = url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash;
  if (isOrigin && url.username === '' && url.password === '') return url.origin;
  throw badSetting('PUBLIC_URL', value, 'https://主机[:端口]，不带路径', 'https://HOST[:PORT] without a path');
}

/**
 * @returns addresses and networks of those whose X-Forwarded-For is believed: `loopback`, 10.0.0.7, 10.0.0.0/8, fd00::/8.
 * @throws Problem BAD_SETTING
 */
export function readTrustedProxies(value: string | undefined): readonly string[] {
  const proxies = (value ?? '').split(',').map((part) => part.trim());
  return proxies
    .filter((proxy) => proxy !== '')
    .map((proxy) => {
      if (proxy === 'loopback' || isNetwork(proxy)) return proxy;
      throw badSetting(
        'TRUST_PROXY',
        proxy,
        '用逗号分隔的 loopback、IP 地址或网段，如 loopback,10.0.0.0/8',
        'loopback, addresses or networks with commas between, e.g. loopback,10.0.0.0/8',
      );
    });
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

/** @throws Problem BAD_SETTING */
export function readLogFormat(value: string | undefined): LogFormat {
  if (value === undefined || value === '' || value === 'lines') return 'lines';
  if (value === 'json') return 'json';
  throw badSetting('LOG_FORMAT', value, 'json 或 lines', 'json or lines');
}
