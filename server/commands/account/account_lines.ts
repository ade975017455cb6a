import type { AccountRow, GrantRow } from '../../access/accounts/account_row.ts';

/** An account and below it what it holds, for the terminal. */
export function accountLines({ name, shownName, ...account }: AccountRow, grants: readonly GrantRow[]): string {
  const marks = [
    account.totp ? '验证器 / code' : '',
    account.unifiedLogin ? '统一登录 / unified login' : '',
    account.demonstration ? '示范 / demonstration' : '',
    account.disabledAt ? `已停用 / disabled ${account.disabledAt.toISOString()}` : '',
  ].filter((mark) => mark !== '');
  return [`${name.padEnd(20)}  ${shownName}  ${marks.join('  ')}`.trimEnd(), ...grants.map(grantLine)].join('\n');
}

function grantLine({ id, role, jurisdictionCode, regionCode, departmentCode, validFrom, validTo }: GrantRow): string {
  const where = [jurisdictionCode ?? '所有地方 / everywhere', regionCode ?? departmentCode ?? ''].join(' ').trim();
  const until = validTo === null ? '' : validTo.toISOString();
  return `  ${id}  ${role.padEnd(14)}  ${where}  ${validFrom.toISOString()} – ${until}`.trimEnd();
}
