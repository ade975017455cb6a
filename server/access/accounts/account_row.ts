import type { grants } from '../../generated/queries/grants.ts';
import type { Role } from '../../generated/schema.ts';
import type { Page } from '../../rows.ts';

/** An account as resolvers hand it on; its grants are read when they are asked for. */
export interface AccountRow {
  readonly id: string;
  readonly name: string;
  readonly shownName: string;
  readonly totp: boolean;
  readonly unifiedLogin: boolean;
  readonly demonstration: boolean;
  readonly createdAt: Date;
  /** Account that added it; null: the program or the operator. */
  readonly createdBy: string | null;
  readonly disabledAt: Date | null;
  readonly lastSeenAt: Date | null;
}

/** A grant with the names of what it is for. */
export type GrantRow = Omit<(typeof grants)['row'], 'role'> & { readonly role: Role };

export type AccountPage = Page<AccountRow>;
