import { type ReactNode, useState } from 'react';
import { Icon } from '../parts/icon.tsx';
import { Popover } from '../parts/popover.tsx';
import { useSpeech } from '../wording/use_wording.ts';
import { grantText } from './me.ts';
import { PasswordDialog } from './password_dialog.tsx';
import { TotpDialog } from './totp_dialog.tsx';
import { useMyself, useSession } from './use_session.ts';
import './access.css';

/**
 * Who is signed in and as what; password, second step, and the way out.
 * @param props.children what else belongs there, as the way to other screens where there is no room for it elsewhere
 */
export function AccountMenu({ children }: { readonly children?: ReactNode }) {
  const speech = useSpeech();
  const { account: texts, totp } = speech.words.access;
  const { me } = useMyself();
  const [, session] = useSession();
  const [dialog, setDialog] = useState<'password' | 'totp' | null>(null);
  const { account, wall, grants } = me;
  const shown = account?.shownName ?? wall?.name ?? '';
  // Another number makes the menu anew, closed.
  const [opened, setOpened] = useState(0);
  const open = (which: 'password' | 'totp') => {
    setOpened(opened + 1);
    setDialog(which);
  };
  const close = () => setDialog(null);
  return (
    <>
      <Popover
        key={opened}
        label={`${texts.label}：${shown}`}
        className="account"
        now={
          <>
            <Icon name="person" />
            <span className="account__name">{shown}</span>
          </>
        }
      >
        <div className="account__card">
          <strong>{shown}</strong>
          <ul className="account__grants scrolls" aria-label={texts.grants}>
            {grants.map((grant) => (
              <li key={grant.id}>{grantText(grant, speech)}</li>
            ))}
          </ul>
          {children}
          <div className="account__acts">
            {account && !account.unifiedLogin && (
              <>
                <button type="button" className="button" data-act="password" onClick={() => open('password')}>
                  {texts.changePassword}
                </button>
                <button type="button" className="button" data-act="totp" onClick={() => open('totp')}>
                  {totp.title}
                  <span className="account__state">{account.totp ? totp.on : totp.off}</span>
                </button>
              </>
            )}
            <button type="button" className="button" data-act="sign-out" onClick={() => void session.signOut()}>
              {texts.signOut}
            </button>
          </div>
        </div>
      </Popover>
      {account && dialog === 'password' && <PasswordDialog name={account.name} onClose={close} />}
      {account && dialog === 'totp' && <TotpDialog name={account.name} isOn={account.totp} onClose={close} />}
    </>
  );
}
