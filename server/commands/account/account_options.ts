import { GRANTED_ROLES } from '../../../geodata/access/roles.ts';
import { Problem } from '../../../geodata/problem.ts';
import type { WantedGrant } from '../../access/accounts/grant_role.ts';
import { readArguments } from '../read_arguments.ts';

export const ACCOUNT_HELP = `npm run account -- VERB [NAME] [...]

账号与授权，供在服务器上操作的人使用，例如管理员忘记密码时。使用内置数据库时请先停止服务。
Accounts and what they may do, for whoever operates the server, e.g. once the administrator forgot the password. With the
embedded database, stop the server first.

  list                   列出账号与授权 / lists accounts and grants
  add NAME --shown NAME  添加账号，初始密码只显示一次 / adds an account and shows its first password once
  reset NAME [--totp]    新的初始密码；--totp 同时取消验证器 / a new first password; --totp asks for no code any more
  disable NAME           停用，已登录的立即退出 / nobody signs in with it any more; its sessions end
  enable NAME            恢复 / lets it sign in again
  grant NAME --role ROLE [--place CODE [--region CODE | --department CODE]] [--from DAY] [--to DAY]
                         授权；不写 --place 为所有地方 / grants a role; without --place in every place
                         ${GRANTED_ROLES.join(' ')}
  end ID                 立即终止一项授权（list 列出编号） / ends a grant now; list shows the ids

DATABASE_URL、DATA_DIR：与 npm start 相同 / as for npm start.`;

export type AccountCommand =
  | { readonly verb: 'list' }
  | { readonly verb: 'add'; readonly name: string; readonly shownName: string }
  | { readonly verb: 'reset'; readonly name: string; readonly totpToo: boolean }
  | { readonly verb: 'disable' | 'enable'; readonly name: string }
  | { readonly verb: 'grant'; readonly name: string; readonly grant: Omit<WantedGrant, 'account'> }
  | { readonly verb: 'end'; readonly id: string };

const VERBS = ['list', 'add', 'reset', 'disable', 'enable', 'grant', 'end'] as const;

/** @throws Problem BAD_OPTION, OPTION_MISSING */
export function readAccountCommand(argv: readonly string[]): AccountCommand {
  const [first = '', second = ''] = argv;
  const verb = VERBS.find((each) => each === first);
  if (verb === undefined) {
    throw new Problem('BAD_OPTION', {
      zh: `没有“${first}”这个动作：可用 ${VERBS.join('、')}。`,
      en: `There is no verb '${first}': there are ${VERBS.join(', ')}.`,
    });
  }
  const named = second.startsWith('-') ? '' : second;
  const given = readArguments('account', argv.slice(named === '' ? 1 : 2), {
    shown: { type: 'string' },
    role: { type: 'string' },
    place: { type: 'string' },
    region: { type: 'string' },
    department: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    totp: { type: 'boolean', default: false },
  });
  if (verb === 'list') return { verb };
  if (verb === 'end') return { verb, id: required('ID', named) };
  const name = required('NAME', named);
  if (verb === 'add') return { verb, name, shownName: required('--shown', given.shown) };
  if (verb === 'reset') return { verb, name, totpToo: given.totp };
  if (verb !== 'grant') return { verb, name };
  const { place = null, region = null, department = null } = given;
  const period = { validFrom: moment('--from', given.from), validTo: moment('--to', given.to) };
  return {
    verb,
    name,
    grant: { role: roleOf(required('--role', given.role)), jurisdiction: place, region, department, ...period },
  };
}

function roleOf(text: string): WantedGrant['role'] {
  const role = GRANTED_ROLES.find((each) => each === text);
  if (role) return role;
  throw new Problem('BAD_OPTION', {
    zh: `--role 的值“${text}”不对：可用 ${GRANTED_ROLES.join('、')}。`,
    en: `The value '${text}' of --role is wrong: there are ${GRANTED_ROLES.join(', ')}.`,
  });
}

/** A day begins at midnight where the server is; a moment with its offset is taken as it stands. */
function moment(option: string, text: string | undefined): Date | null {
  if (text === undefined) return null;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text);
  const isMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text);
  const date = new Date(isDay ? `${text}T00:00` : text);
  if ((isDay || isMoment) && !Number.isNaN(date.getTime())) return date;
  throw new Problem('BAD_OPTION', {
    zh: `${option} 的值“${text}”不对：应为 2026-12-31 或 2026-12-31T18:00+08:00。`,
    en: `The value '${text}' of ${option} is wrong: it should be 2026-12-31 or 2026-12-31T18:00+08:00.`,
  });
}

function required(name: string, value: string | undefined): string {
  if (value) return value;
  throw new Problem('OPTION_MISSING', { zh: `缺少 ${name}。`, en: `${name} is missing.` });
}
