import { useSpeech } from '../../../wording/use_wording.ts';
import type { AccountRow } from './accounts_page.tsx';

/** How somebody signs in, and whether he still may. */
export function AccountMarks({ account, isOwn = false }: { readonly account: AccountRow; readonly isOwn?: boolean }) {
  const { accounts: texts } = useSpeech().words.people;
  return (
    <span className="people-marks">
      {isOwn && <span className="badge badge--quiet">{texts.own}</span>}
      {account.disabledAt !== null && <span className="badge">{texts.disabled}</span>}
      {account.unifiedLogin && (
        <span className="badge badge--quiet" title={texts.unifiedHint}>
          {texts.unified}
        </span>
      )}
      {account.totp && (
        <span className="badge badge--quiet" title={texts.totpHint}>
          {texts.totp}
        </span>
      )}
    </span>
  );
}
