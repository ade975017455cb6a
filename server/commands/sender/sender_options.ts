import { Problem } from '../../../geodata/problem.ts';
import { SENDER_WAYS } from '../../ways_in/senders/find_sender.ts';
import type { NewSender } from '../../ways_in/senders/manage_senders.ts';
import { readW3cDatetime } from '../../ways_in/w3c_datetime.ts';
import { readArguments } from '../read_arguments.ts';

export const SENDER_HELP = `npm run sender -- VERB [CODE] --place CODE [...]

能够送来案件的外部系统，及其密钥。使用内置数据库时请先停止服务。
The systems that may send cases, and their keys. With the embedded database, stop the server first.

  add CODE --place CODE --way open311|webhook|hotline --name NAME
                         添加，密钥只显示一次；已撤销或过期的重新启用并换新密钥
      [--kinds CODE,CODE] [--valid-to MOMENT]
                         / adds one and shows its key once; one that was revoked or has expired gets a new key.
                         --kinds：只能送这些类别及其下级 / it may send these kinds and those below alone；
                         --valid-to：密钥失效的时刻，如 2027-01-01T00:00:00+08:00 / when its key ends
  list [--place CODE]    列出全部 / lists them
  revoke CODE --place CODE
                         立即撤销 / its key is refused from now on
  map CODE --place CODE --file MAPPING.json
                         保存字段对应关系（docs/ways-in.md） / saves which field says what

DATABASE_URL、DATA_DIR：与 npm start 相同 / as for npm start.`;

export type SenderCommand =
  | ({ readonly verb: 'add' } & NewSender)
  | { readonly verb: 'list'; readonly place: string | null }
  | { readonly verb: 'revoke'; readonly place: string; readonly code: string }
  | { readonly verb: 'map'; readonly place: string; readonly code: string; readonly file: string };

/** @throws Problem BAD_OPTION, OPTION_MISSING */
export function readSenderCommand(argv: readonly string[]): SenderCommand {
  const [verb = '', second = ''] = argv;
  const code = second.startsWith('-') ? '' : second;
  const given = readArguments('sender', argv.slice(code === '' ? 1 : 2), {
    place: { type: 'string' },
    way: { type: 'string' },
    name: { type: 'string' },
    file: { type: 'string' },
    kinds: { type: 'string' },
    'valid-to': { type: 'string' },
  });
  if (verb === 'list') return { verb, place: given.place ?? null };
  if (verb !== 'add' && verb !== 'revoke' && verb !== 'map') {
    throw new Problem('BAD_OPTION', {
      zh: `没有“${verb}”这个动作：可用 add、list、revoke、map。`,
      en: `There is no verb '${verb}': there are add, list, revoke and map.`,
    });
  }
  const named = { code: required('CODE', code), place: required('--place', given.place) };
  if (verb === 'revoke') return { verb, ...named };
  if (verb === 'map') return { verb, ...named, file: required('--file', given.file) };
  const kinds = given.kinds === undefined ? null : kindsOf(given.kinds);
  const validTo = given['valid-to'] === undefined ? null : momentOf(given['valid-to']);
  const [way, name] = [wayOf(required('--way', given.way)), required('--name', given.name)];
  return { verb, ...named, way, name, kinds, validTo };
}

function kindsOf(text: string): readonly string[] {
  const kinds = text.split(/[,，\s]+/).filter((code) => code !== '');
  if (kinds.length > 0) return kinds;
  throw new Problem('BAD_OPTION', { zh: '--kinds 没有列出类别代码。', en: '--kinds names no code of a kind.' });
}

/** With its offset: a moment without one is another on every machine. */
function momentOf(text: string): Date {
  const moment = readW3cDatetime(text, 'UTC');
  if (moment !== null && !moment.wholeDay) return moment.moment;
  throw new Problem('BAD_OPTION', {
    zh: `--valid-to 的值“${text}”不对：应如 2027-01-01T00:00:00+08:00。`,
    en: `The value '${text}' of --valid-to is wrong: it should be like 2027-01-01T00:00:00+08:00.`,
  });
}

function wayOf(text: string): NewSender['way'] {
  const way = SENDER_WAYS.find((known) => known === text);
  if (way) return way;
  throw new Problem('BAD_OPTION', {
    zh: `--way 的值“${text}”不对：可用 ${SENDER_WAYS.join('、')}。`,
    en: `The value '${text}' of --way is wrong: there are ${SENDER_WAYS.join(', ')}.`,
  });
}

function required(name: string, value: string | undefined): string {
  if (value) return value;
  throw new Problem('OPTION_MISSING', { zh: `缺少 ${name}。`, en: `${name} is missing.` });
}
