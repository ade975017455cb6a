import { type ReactNode, useState } from 'react';
import { ChangePasswordDocument } from '../generated/operations.ts';
import { useSpeech } from '../wording/use_wording.ts';
import { PasswordField } from './fields.tsx';
import type { Refusal } from './send.ts';
import { refusalOf, sentenceOf } from './sentence.ts';
import { useSession } from './use_session.ts';

/** As the server asks for it. */
const LEAST_CHARACTERS = 10;

export interface PasswordFormProps {
  /** What one signs in with, so that the browser keeps the new password with the right name. */
  readonly name: string;
  /** The present password where it was typed just now; null: it is asked for. */
  readonly current: string | null;
  readonly onDone: () => void;
  /** What stands beside the button. */
  readonly children?: ReactNode;
}

/** Another password in place of the present one. */
export function PasswordForm({ name, current, onDone, children }: PasswordFormProps) {
  const speech = useSpeech();
  const { password: texts, account } = speech.words.access;
  const [{ line }, session] = useSession();
  const [typed, setTyped] = useState({ current: '', next: '', again: '' });
  const [isTried, setTried] = useState(false);
  const [isWorking, setWorking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const old = current ?? typed.current;
  const problems = {
    current: old === '' ? speech.words.access.signIn.passwordNeeded : null,
    next: [...typed.next].length < LEAST_CHARACTERS ? texts.tooShort : typed.next === old ? texts.same : null,
    again: typed.again === typed.next ? null : texts.different,
  };
  const isOfCurrent = refusal?.code === 'WRONG_PASSWORD' || refusal?.code === 'TOO_MANY_TRIES';
  const sentence = refusal && sentenceOf(refusal, speech);
  const set = (part: Partial<typeof typed>) => {
    setTyped({ ...typed, ...part });
    setRefusal(null);
  };
  const change = async () => {
    setTried(true);
    if (isWorking || Object.values(problems).some((problem) => problem !== null)) return;
    setWorking(true);
    const { data, error } = await line.fresh
      .mutation(ChangePasswordDocument, { current: old, next: typed.next })
      .toPromise();
    setWorking(false);
    if (error || !data) return setRefusal(error ? refusalOf(error) : null);
    onDone();
    session.take(data.changePassword);
  };
  return (
    <form
      className="access-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void change();
      }}
    >
      <input type="text" hidden readOnly autoComplete="username" value={name} />
      {(current === null || isOfCurrent) && (
        <PasswordField
          label={texts.current}
          value={old}
          autoComplete="current-password"
          problem={isOfCurrent ? sentence : isTried ? problems.current : null}
          onValue={(value) => set({ current: value })}
        />
      )}
      <PasswordField
        label={texts.next}
        hint={texts.nextHint}
        value={typed.next}
        autoComplete="new-password"
        problem={!isOfCurrent && sentence ? sentence : isTried ? problems.next : null}
        onValue={(next) => set({ next })}
      />
      <PasswordField
        label={texts.again}
        value={typed.again}
        autoComplete="new-password"
        problem={isTried ? problems.again : null}
        onValue={(again) => set({ again })}
      />
      <p className="access-form__acts">
        <button type="submit" className="button button--main" disabled={isWorking}>
          {isWorking ? account.working : texts.act}
        </button>
        {children}
      </p>
    </form>
  );
}
