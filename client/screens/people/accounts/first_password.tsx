import type { ReactNode } from 'react';
import { useSpeech } from '../../../wording/use_wording.ts';
import { SecretDialog } from '../frame/secret_dialog.tsx';
import type { AccountRow } from './accounts_page.tsx';

export interface FirstPasswordProps {
  readonly account: AccountRow;
  readonly password: string;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** The password that somebody signs in with for the first time, told once. */
export function FirstPassword({ account, password, onClose, children }: FirstPasswordProps) {
  const { accounts: texts } = useSpeech().words.people;
  return (
    <SecretDialog
      title={texts.passwordTitle(account.shownName)}
      what={texts.passwordWhat(account.name)}
      label={texts.passwordLabel}
      secret={password}
      onClose={onClose}
    >
      {children}
    </SecretDialog>
  );
}
