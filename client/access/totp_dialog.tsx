import { type FormEvent, useState } from 'react';
import {
  BeginTotpDocument,
  type BeginTotpMutation,
  ConfirmTotpDocument,
  RemoveTotpDocument,
} from '../generated/operations.ts';
import { CopyButton } from '../parts/copy_button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useAct } from '../screens/common/use_act.ts';
import { useSpeech } from '../wording/use_wording.ts';
import { CodeField, PasswordField } from './fields.tsx';
import { QrPicture } from './qr_picture.tsx';
import { sentenceOf } from './sentence.ts';
import { useSession } from './use_session.ts';

export interface TotpDialogProps {
  readonly name: string;
  /** Whether a code is asked for now. */
  readonly isOn: boolean;
  readonly onClose: () => void;
}

/** Turns the second step of signing in on, by picture or typed secret and a first code, or off. */
export function TotpDialog({ name, isOn, onClose }: TotpDialogProps) {
  const speech = useSpeech();
  const { totp: texts, account, signIn } = speech.words.access;
  const [, session] = useSession();
  const [wasOn] = useState(isOn);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [enrolment, setEnrolment] = useState<BeginTotpMutation['beginTotp'] | null>(null);
  const [isTried, setTried] = useState(false);
  const beginning = useAct(BeginTotpDocument);
  const confirming = useAct(ConfirmTotpDocument);
  const removing = useAct(RemoveTotpDocument);
  const { isWorking, refusal, forget } = enrolment ? confirming : isOn ? removing : beginning;
  const sentence = refusal && sentenceOf(refusal, speech);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isWorking) return;
    setTried(true);
    if (enrolment) {
      if (code.length < 6) return;
      const data = await confirming.act({ code });
      if (data) session.take(data.confirmTotp);
      return;
    }
    if (password === '') return;
    if (isOn) {
      const data = await removing.act({ password });
      if (data) session.take(data.removeTotp);
      return;
    }
    const data = await beginning.act({ password });
    if (!data) return;
    setTried(false);
    setEnrolment(data.beginTotp);
  };
  const close = (
    <button type="button" className="button button--line" onClick={onClose}>
      {account.cancel}
    </button>
  );
  if (isOn !== wasOn) {
    return (
      <Dialog title={texts.title} onClose={onClose}>
        <div className="access-form">
          <p role="status">{isOn ? texts.doneOn : texts.doneOff}</p>
          <p className="access-form__acts">
            <button type="button" className="button button--main" onClick={onClose}>
              {account.done}
            </button>
          </p>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog title={texts.title} onClose={onClose}>
      <form className="access-form" noValidate onSubmit={(event) => void submit(event)}>
        {enrolment ? (
          <>
            <p className="access-form__lead">{texts.scan}</p>
            <QrPicture text={enrolment.uri} label={texts.picture} />
            <p className="access-form__acts">
              <code className="access-secret">{enrolment.secret}</code>
              <CopyButton
                text={() => enrolment.secret}
                label={texts.copySecret}
                labelCopied={texts.copied}
                icon="copy"
              />
            </p>
            <CodeField
              label={texts.code}
              value={code}
              autoFocus
              problem={sentence ?? (isTried && code.length < 6 ? signIn.codeNeeded : null)}
              onValue={(value) => {
                setCode(value);
                forget();
              }}
            />
          </>
        ) : (
          <>
            <p className="access-form__lead">{isOn ? texts.onHint : texts.offHint}</p>
            <input type="text" hidden readOnly autoComplete="username" value={name} />
            <PasswordField
              label={texts.password}
              value={password}
              autoComplete="current-password"
              problem={sentence ?? (isTried && password === '' ? signIn.passwordNeeded : null)}
              onValue={(value) => {
                setPassword(value);
                forget();
              }}
            />
          </>
        )}
        <p className="access-form__acts">
          <button type="submit" className="button button--main" disabled={isWorking}>
            {isWorking ? account.working : enrolment ? texts.confirm : isOn ? texts.remove : texts.begin}
          </button>
          {close}
        </p>
      </form>
    </Dialog>
  );
}
