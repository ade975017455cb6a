import type { Pool } from 'pg';
import { readHotlineMapping } from '../../../geodata/hotline/hotline_mapping.ts';
import { Problem } from '../../../geodata/problem.ts';
import { jurisdictions } from '../../generated/queries/jurisdictions.ts';
import { senderAdd } from '../../generated/queries/sender_add.ts';
import { senderByCode } from '../../generated/queries/sender_by_code.ts';
import { senderMap } from '../../generated/queries/sender_map.ts';
import { senderRevoke } from '../../generated/queries/sender_revoke.ts';
import type { Json } from '../../store/json.ts';
import { exec, many, maybeOne } from '../../store/queryable.ts';
import { readFieldMapping } from '../webhook/field_mapping.ts';
import type { SenderWay } from './find_sender.ts';
import { hashSenderKey, makeSenderKey } from './sender_key.ts';

export interface NewSender {
  readonly place: string;
  readonly code: string;
  readonly way: SenderWay;
  readonly name: string;
}

const CODE = /^[a-z0-9][a-z0-9_-]{0,39}$/;

/**
 * Adds a sender, or gives a revoked one a new key.
 * @returns its key, which is kept nowhere; null for hotline files, which need none.
 * @throws Problem BAD_SENDER_CODE, UNKNOWN_JURISDICTION, SENDER_EXISTS
 */
export async function addSender(pool: Pool, { place, code, way, name }: NewSender): Promise<string | null> {
  if (!CODE.test(code)) {
    throw new Problem('BAD_SENDER_CODE', {
      zh: `来源代码“${code}”不对：应为 1–40 个小写字母、数字、连字符或下划线，以字母或数字开头。`,
      en: `The sender code '${code}' is wrong: 1–40 lower-case letters, digits, hyphens or underscores, a letter or digit first.`,
    });
  }
  await checkPlace(pool, place);
  const key = way === 'hotline' ? null : makeSenderKey();
  const keySha256 = key === null ? null : hashSenderKey(key);
  const added = await maybeOne(pool, senderAdd, { jurisdiction: place, code, way, name, keySha256 });
  if (added !== null) return key;
  throw new Problem('SENDER_EXISTS', {
    zh: `${place} 已有来源“${code}”：请先撤销（revoke），或换一个代码；撤销后只能以原来的接口重新启用。`,
    en: `${place} has a sender '${code}' already: revoke it first, or take another code; one that was revoked comes back only by the way in that it had.`,
  });
}

/**
 * From now on its key is refused.
 * @throws Problem UNKNOWN_SENDER where none of that code holds.
 */
export async function revokeSender(pool: Pool, place: string, code: string): Promise<void> {
  if ((await exec(pool, senderRevoke, { jurisdiction: place, code })) === 0) throw unknownSender(place, code);
}

/**
 * Says which field of what a webhook sends, or of its files, says what.
 * @throws Problem UNKNOWN_SENDER, BAD_MAPPING
 */
export async function mapSender(pool: Pool, place: string, code: string, mapping: Json): Promise<void> {
  const sender = await maybeOne(pool, senderByCode, { jurisdiction: place, code });
  if (sender === null) throw unknownSender(place, code);
  if (sender.way === 'webhook') readFieldMapping(mapping);
  if (sender.way === 'hotline') readHotlineMapping(mapping);
  await exec(pool, senderMap, { jurisdiction: place, code, mapping: JSON.stringify(mapping) });
}

async function checkPlace(pool: Pool, place: string): Promise<void> {
  const places = await many(pool, jurisdictions, {});
  if (places.some(({ code }) => code === place)) return;
  const known = places.map(({ code, nameZh }) => `${code} ${nameZh}`).join('、');
  throw new Problem('UNKNOWN_JURISDICTION', {
    zh: `没有代码为“${place}”的地方；有：${known || '无'}。`,
    en: `There is no place with the code '${place}'; there are: ${known || 'none'}.`,
  });
}

function unknownSender(place: string, code: string): Problem {
  return new Problem('UNKNOWN_SENDER', {
    zh: `${place} 没有未撤销的来源“${code}”：npm run sender -- list 列出全部。`,
    en: `${place} has no sender '${code}' that holds: npm run sender -- list lists them.`,
  });
}
