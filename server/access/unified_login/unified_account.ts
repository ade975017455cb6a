import { createHash, randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { Problem } from '../../../geodata/problem.ts';
import { unifiedAccount } from '../../generated/queries/unified_account.ts';
import { unifiedAccountAdd } from '../../generated/queries/unified_account_add.ts';
import { maybeOne } from '../../store/queryable.ts';
import { checkAccountName } from '../accounts/account_name.ts';

/** Whom the provider says it is. Issuer and subject name one person for good; the rest is for reading. */
export interface UnifiedPerson {
  readonly issuer: string;
  readonly subject: string;
  readonly preferredName: string | null;
  readonly shownName: string | null;
}

export interface UnifiedAccount {
  readonly id: string;
  readonly name: string;
  readonly shownName: string;
}

const MOST_NAME = 60;
/** Digits enough to part people of one name, and to name one who has none. */
const FEW = 6;
const MANY = 16;

/**
 * The account of somebody who signed in by the unified login. It is known by issuer and subject alone: a name or an e-mail
 * address that the provider tells never opens an account that was there before. Whoever comes for the first time gets an
 * account without any right; an administrator grants them.
 *
 * @param describe asked only where the account is new.
 * @throws Problem ACCOUNT_DISABLED
 */
export async function accountOfUnified(
  pool: Pool,
  who: Pick<UnifiedPerson, 'issuer' | 'subject'>,
  describe: () => Promise<UnifiedPerson>,
): Promise<UnifiedAccount> {
  const { issuer, subject } = who;
  const found = await maybeOne(pool, unifiedAccount, { issuer, subject });
  if (found !== null) return enabled(found);
  const person = await describe();
  for (const name of namesFor(person)) {
    const shownName = shownNameOf(person.shownName) ?? name;
    const added = await maybeOne(pool, unifiedAccountAdd, { id: randomUUID(), name, shownName, issuer, subject });
    if (added !== null) return enabled(added);
    // Taken by another account; or the same person came by another window at the same moment.
    const meanwhile = await maybeOne(pool, unifiedAccount, { issuer, subject });
    if (meanwhile !== null) return enabled(meanwhile);
  }
  throw new Error('No name was left for an account of the unified login');
}

function enabled(row: UnifiedAccount & { readonly disabledAt: Date | null }): UnifiedAccount {
  if (row.disabledAt === null) return row;
  throw new Problem('ACCOUNT_DISABLED', {
    zh: '这个账号已停用，请联系管理员。',
    en: 'This account was disabled; ask an administrator.',
  });
}

/** Names to try, one after the other; the last is nobody else's. */
function namesFor({ issuer, subject, preferredName }: UnifiedPerson): readonly string[] {
  const digits = createHash('sha256').update(`${issuer}\n${subject}`).digest('hex');
  const last = `unified-${digits.slice(0, MANY)}`;
  const plain = accountName(preferredName);
  if (plain === null) return [last];
  return [plain, `${plain.slice(0, MOST_NAME - FEW - 1)}-${digits.slice(0, FEW)}`, last];
}

function accountName(preferred: string | null): string | null {
  try {
    return preferred === null ? null : checkAccountName(preferred);
  } catch {
    return null;
  }
}

/** Without what cannot be seen or turns the direction of the words beside it; null where nothing is left. */
function shownNameOf(name: string | null): string | null {
  const plain = name?.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '');
  return plain === undefined ? null : [...plain.trim()].slice(0, MOST_NAME).join('') || null;
}
