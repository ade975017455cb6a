import type { Pool } from 'pg';
import { readHotlineMapping } from '../../../geodata/hotline/hotline_mapping.ts';
import { Problem } from '../../../geodata/problem.ts';
import { caseKinds } from '../../generated/queries/case_kinds.ts';
import { jurisdictions } from '../../generated/queries/jurisdictions.ts';
import { senderByCode } from '../../generated/queries/sender_by_code.ts';
import type { ISenderListResult } from '../../generated/queries/sender_list.ts';
import { senderMap } from '../../generated/queries/sender_map.ts';
import { senderRevoke } from '../../generated/queries/sender_revoke.ts';
import { senderSave } from '../../generated/queries/sender_save.ts';
import { readableText } from '../../rules/readable_text.ts';
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
  /** Kinds that it may send, those below included; null or missing: all. */
  readonly kinds?: readonly string[] | null;
  /** From then on its key is refused; null or missing: it holds until it is revoked. */
  readonly validTo?: Date | null;
}

/** A sender as it is listed. */
export type SenderRow = Omit<ISenderListResult, 'mapped'>;

const CODE = /^[a-z0-9][a-z0-9_-]{0,39}$/;
const MOST_NAME = 100;
const MOST_KINDS = 200;

/**
 * Adds a sender, or gives one that holds no more a new key.
 * @returns its key, which is kept nowhere.
 * @throws Problem as saveSender; SENDER_EXISTS where one of that code holds
 */
export async function addSender(pool: Pool, sender: NewSender): Promise<string> {
  const key = makeSenderKey();
  await save(pool, sender, { key, newKey: true, changesHolding: false });
  return key;
}

/**
 * Adds one that leaves its files through people who are signed in, or in the folder, and so has no key.
 * @throws Problem as addSender
 */
export async function addKeyless(pool: Pool, sender: NewSender): Promise<void> {
  await save(pool, sender, { key: null, newKey: true, changesHolding: false });
}

/**
 * Adds a sender, or changes one.
 *
 * @param newKey false: one that holds keeps the key that it has.
 * @returns the sender, and its key where it is a new one, which is kept nowhere.
 * @throws Problem BAD_SENDER_CODE, BAD_SENDER_NAME, BAD_VALID_TO, UNKNOWN_JURISDICTION, UNKNOWN_KIND, SENDER_EXISTS where it
 *   has another way in
 */
export async function saveSender(
  pool: Pool,
  sender: NewSender,
  newKey: boolean,
): Promise<{ readonly sender: SenderRow; readonly key: string | null }> {
  const key = makeSenderKey();
  const { keySha256, ...saved } = await save(pool, sender, { key, newKey, changesHolding: true });
  return { sender: saved, key: keySha256 === hashSenderKey(key) ? key : null };
}

interface Saving {
  readonly key: string | null;
  readonly newKey: boolean;
  /** Whether one that holds may be changed. */
  readonly changesHolding: boolean;
}

async function save(pool: Pool, sender: NewSender, { key, newKey, changesHolding }: Saving) {
  const { place, code, way, name: given, kinds: named = null, validTo = null } = sender;
  if (!CODE.test(code)) throw badCode(code);
  const name = readableText('BAD_SENDER_NAME', { zh: '来源名称', en: 'The name of a sender' }, given, MOST_NAME);
  if (name === '') throw new Problem('BAD_SENDER_NAME', NO_NAME);
  if (validTo !== null && validTo.getTime() <= Date.now()) throw pastEnd(validTo);
  await checkPlace(pool, place);
  const kinds = await knownKinds(pool, place, named);
  const keySha256 = key === null ? null : hashSenderKey(key);
  const row = { jurisdiction: place, code, way, name, kinds, validTo, keySha256, newKey, changesHolding };
  const saved = await maybeOne(pool, senderSave, row);
  if (saved !== null) return saved;
  throw new Problem('SENDER_EXISTS', {
    zh: `${place} 已有来源“${code}”：请先撤销（revoke），或换一个代码；失效后只能以原来的接口重新启用。`,
    en: `${place} has a sender '${code}' already: revoke it first, or take another code; one that holds no more comes back only by the way in that it had.`,
  });
}

/**
 * From now on its key is refused.
 * @throws Problem UNKNOWN_SENDER where none of that code is left to revoke.
 */
export async function revokeSender(pool: Pool, place: string, code: string): Promise<SenderRow> {
  const revoked = await maybeOne(pool, senderRevoke, { jurisdiction: place, code });
  if (revoked === null) throw unknownSender(place, code);
  return revoked;
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

/** @returns the kinds, each once; null for none named, which means all. */
async function knownKinds(pool: Pool, place: string, named: readonly string[] | null): Promise<string[] | null> {
  if (named === null || named.length === 0) return null;
  const known = new Set((await many(pool, caseKinds, { jurisdiction: place })).map(({ code }) => code));
  const unknown = named.find((code) => !known.has(code));
  if (unknown === undefined && named.length <= MOST_KINDS) return [...new Set(named)];
  throw new Problem('UNKNOWN_KIND', {
    zh: unknown === undefined ? `至多 ${MOST_KINDS} 个类别。` : `${place} 没有类别“${unknown.slice(0, 60)}”。`,
    en:
      unknown === undefined
        ? `At most ${MOST_KINDS} kinds can be named.`
        : `${place} has no kind '${unknown.slice(0, 60)}'.`,
  });
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

const NO_NAME = { zh: '缺少来源名称。', en: 'The name of the sender is missing.' };

function badCode(code: string): Problem {
  const shown = code.slice(0, 60);
  return new Problem('BAD_SENDER_CODE', {
    zh: `来源代码“${shown}”不对：应为 1–40 个小写字母、数字、连字符或下划线，以字母或数字开头。`,
    en: `The sender code '${shown}' is wrong: 1–40 lower-case letters, digits, hyphens or underscores, a letter or digit first.`,
  });
}

function pastEnd(validTo: Date): Problem {
  return new Problem('BAD_VALID_TO', {
    zh: `有效期至 ${validTo.toISOString()} 已经过去；要立即停用请撤销。`,
    en: `The end ${validTo.toISOString()} has passed already; to end it now, revoke it.`,
  });
}

function unknownSender(place: string, code: string): Problem {
  return new Problem('UNKNOWN_SENDER', {
    zh: `${place} 没有未撤销的来源“${code}”：npm run sender -- list 列出全部。`,
    en: `${place} has no sender '${code}' that holds: npm run sender -- list lists them.`,
  });
}
