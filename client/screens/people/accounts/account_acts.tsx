import { useState } from 'react';
import { useMyself } from '../../../access/use_session.ts';
import { EndSessionsDocument, ResetPasswordDocument, SaveAccountDocument } from '../../../generated/operations.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useAct } from '../../common/use_act.ts';
import { ConfirmDialog } from '../frame/confirm_dialog.tsx';
import type { AccountRow } from './accounts_page.tsx';
import { EditAccount } from './edit_account.tsx';
import { FirstPassword } from './first_password.tsx';

type Asking = 'edit' | 'reset' | 'end' | 'disable';

export interface AccountActsProps {
  readonly account: AccountRow;
  /** @param what was done, in words; null where it shows by itself */
  readonly onChanged: (account: AccountRow, what: string | null) => void;
}

/** What can be done to an account: each of it asks first and says what will happen. */
export function AccountActs({ account, onChanged }: AccountActsProps) {
  const { accounts: texts } = useSpeech().words.people;
  const { may, me } = useMyself();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [password, setPassword] = useState<string | null>(null);
  const [totpToo, setTotpToo] = useState(false);
  const resetting = useAct(ResetPasswordDocument);
  const ending = useAct(EndSessionsDocument);
  const saving = useAct(SaveAccountDocument);
  const { id, name, shownName, disabledAt } = account;
  const isOff = disabledAt !== null;
  const close = () => setAsking(null);
  const reset = async () => {
    const answer = await resetting.act({ account: id, totp: totpToo });
    if (!answer) return;
    close();
    onChanged(answer.resetPassword.account, null);
    setPassword(answer.resetPassword.firstPassword);
  };
  const end = async () => {
    const answer = await ending.act({ account: id });
    if (!answer) return;
    close();
    onChanged(answer.endSessions, texts.ended);
  };
  const setDisabled = async (disabled: boolean) => {
    const answer = await saving.act({ account: { id, name, shownName, disabled } });
    if (!answer) return;
    close();
    onChanged(answer.saveAccount.account, disabled ? texts.wasDisabled : texts.wasEnabled);
  };
  const button = (what: Asking, text: string, mutation: string) =>
    may(mutation) && (
      <button type="button" className="button button--line" onClick={() => setAsking(what)}>
        {text}
      </button>
    );
  return (
    <>
      <div className="person__acts">
        {button('edit', texts.edit, 'saveAccount')}
        {!account.unifiedLogin && button('reset', texts.reset, 'resetPassword')}
        {button('end', texts.endSessions, 'endSessions')}
        {id !== me.account?.id && button('disable', isOff ? texts.enable : texts.disable, 'saveAccount')}
      </div>
      {asking === 'edit' && (
        <EditAccount
          account={account}
          onSaved={(changed) => {
            close();
            onChanged(changed, texts.saved);
          }}
          onCancel={close}
        />
      )}
      {asking === 'reset' && (
        <ConfirmDialog
          title={texts.resetTitle(shownName)}
          what={texts.resetWhat}
          button={texts.reset}
          isDangerous
          isWorking={resetting.isWorking}
          refusal={resetting.refusal}
          onConfirm={() => void reset()}
          onClose={close}
        >
          {account.totp && (
            <label className="check-field">
              <input type="checkbox" checked={totpToo} onChange={(event) => setTotpToo(event.target.checked)} />
              {texts.resetTotp}
            </label>
          )}
        </ConfirmDialog>
      )}
      {asking === 'end' && (
        <ConfirmDialog
          title={texts.endTitle(shownName)}
          what={texts.endWhat}
          button={texts.endSessions}
          isDangerous
          isWorking={ending.isWorking}
          refusal={ending.refusal}
          onConfirm={() => void end()}
          onClose={close}
        />
      )}
      {asking === 'disable' && (
        <ConfirmDialog
          title={isOff ? texts.enableTitle(shownName) : texts.disableTitle(shownName)}
          what={isOff ? texts.enableWhat : texts.disableWhat}
          button={isOff ? texts.enable : texts.disable}
          isDangerous={!isOff}
          isWorking={saving.isWorking}
          refusal={saving.refusal}
          onConfirm={() => void setDisabled(!isOff)}
          onClose={close}
        />
      )}
      {password !== null && <FirstPassword account={account} password={password} onClose={() => setPassword(null)} />}
    </>
  );
}
