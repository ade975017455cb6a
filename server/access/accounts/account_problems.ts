import { Problem } from '../../../geodata/problem.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text can be an id of an account or a grant. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** Also of one that the asker may not know of: he is not told that there is one. */
export function unknownAccount(named: string): Problem {
  return new Problem('UNKNOWN_ACCOUNT', {
    zh: `没有账号“${named.slice(0, 60)}”，或它不在您的管理范围内。`,
    en: `There is no account '${named.slice(0, 60)}', or it is not among those that you manage.`,
  });
}

export function unknownGrant(id: string): Problem {
  return new Problem('UNKNOWN_GRANT', {
    zh: `没有编号为“${id.slice(0, 60)}”的授权，或它不在您的管理范围内。`,
    en: `There is no grant with the id '${id.slice(0, 60)}', or it is not among those that you manage.`,
  });
}

/** Of an account that somebody may know of but holds rights that he could not grant. */
export function accountBeyond(shownName: string): Problem {
  return new Problem('ACCOUNT_BEYOND', {
    zh: `“${shownName}”还有您管理范围以外的权限，只能由上级管理员更改。`,
    en: `'${shownName}' holds rights beyond what you administer; ask an administrator above you to change the account.`,
  });
}

export function demonstrationAccount(shownName: string): Problem {
  return new Problem('DEMONSTRATION_ACCOUNT', {
    zh: `“${shownName}”是示范城的现成账号，不能更改，也没有密码。`,
    en: `'${shownName}' is a ready-made account of the demonstration city: it cannot be changed, and has no password.`,
  });
}

/** Of whatever would leave nobody who administers everything. */
export function lastAdministrator(): Problem {
  return new Problem('LAST_ADMINISTRATOR', {
    zh: '这是最后一个可用的全局管理员；请先把该角色长期授予另一个账号。',
    en: 'This is the last administrator of everything; grant that role, without an end, to another account first.',
  });
}
