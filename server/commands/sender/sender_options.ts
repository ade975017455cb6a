import { Problem } from '../../../geodata/problem.ts';
import { SENDER_WAYS } from '../../ways_in/senders/find_sender.ts';
import type { NewSender } from '../../ways_in/senders/manage_senders.ts';
import { readArguments } from '../read_arguments.ts';

export const SENDER_HELP = `npm run sender -- VERB [CODE] --place CODE [...]

能够送来案件的外部系统，及其密钥。使用内置数据库时请先停止服务。
The systems that may send cases, and their keys. With the embedded database, stop the server first.

  add CODE --place CODE --way open311|webhook|hotline --name NAME
                         添加，密钥只显示一次；已撤销的重新启用并换新密钥
                         / adds one and shows its key once; one that was revoked gets a new key
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
  return { verb, ...named, way: wayOf(required('--way', given.way)), name: required('--name', given.name) };
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
