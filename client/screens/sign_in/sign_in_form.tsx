import { useEffect, useRef, useState } from 'react';
import { CodeField, EntryField, PasswordField } from '../../access/fields.tsx';
import type { Refusal } from '../../access/send.ts';
import { sentenceOf } from '../../access/sentence.ts';
import { useSecondsLeft } from '../../access/use_seconds_left.ts';
import { useSession } from '../../access/use_session.ts';
import { useSpeech } from '../../wording/use_wording.ts';

export interface SignInFormProps {
  /** True where there is nothing else to do on the page: one can type at once. */
  readonly isFirst: boolean;
  readonly onPassword: (password: string) => void;
}

/** Name and password, then, where the account asks for one, the code of one's own device. */
export function SignInForm({ isFirst, onPassword }: SignInFormProps) {
  const speech = useSpeech();
  const { words, format } = speech;
  const { signIn: texts } = words.access;
  const [, session] = useSession();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState({ name: '', password: '', code: '' });
  const [step, setStep] = useState<'password' | 'code'>('password');
  const [isTried, setTried] = useState(false);
  const [isWorking, setWorking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [until, setUntil] = useState(0);
  const secondsLeft = useSecondsLeft(until);
  const name = typed.name.trim();
  // To where something is to be typed: at first, at the second step, and where it was wrong.
  useEffect(() => {
    if (!isFirst && step === 'password' && refusal === null) return;
    const fields = form.current?.querySelectorAll<HTMLInputElement>('input.field') ?? [];
    const field = [...fields].find((each) => each.value === '') ?? fields[fields.length - 1];
    field?.focus();
    field?.select();
  }, [isFirst, step, refusal]);
  const set = (part: Partial<typeof typed>) => {
    setTyped({ ...typed, ...part });
    if (refusal) setRefusal(null);
  };
  const isMissing = step === 'code' ? typed.code.length < 6 : name === '' || typed.password === '';
  const submit = async () => {
    setTried(true);
    if (isMissing || isWorking || secondsLeft > 0) return;
    setWorking(true);
    onPassword(typed.password);
    const { password, code } = typed;
    const refused = await session.signIn({ name, password, ...(step === 'code' && { code }) });
    setWorking(false);
    if (!refused) return;
    setUntil(refused.waitSeconds > 0 ? Date.now() + refused.waitSeconds * 1000 : 0);
    if (refused.code === 'CODE_MISSING') {
      setTried(false);
      return setStep('code');
    }
    if (step === 'code') setTyped({ ...typed, code: '' });
    setTried(false);
    setRefusal(refused);
  };
  const sentence = refusal && sentenceOf(refusal, speech);
  return (
    <form
      ref={form}
      className="access-form"
      noValidate
      aria-label={step === 'code' ? texts.codeTitle : texts.title}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {step === 'password' ? (
        <>
          <EntryField
            label={texts.name}
            name="username"
            value={typed.name}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={60}
            problem={isTried && name === '' ? texts.nameNeeded : null}
            onValue={(value) => set({ name: value })}
          />
          <PasswordField
            label={texts.password}
            name="password"
            value={typed.password}
            autoComplete="current-password"
            maxLength={1000}
            problem={sentence ?? (isTried && typed.password === '' ? texts.passwordNeeded : null)}
            onValue={(value) => set({ password: value })}
          />
        </>
      ) : (
        <>
          <p className="access-form__lead">{texts.codeHint}</p>
          <CodeField
            label={texts.code}
            name="code"
            value={typed.code}
            problem={sentence ?? (isTried && isMissing ? texts.codeNeeded : null)}
            onValue={(value) => set({ code: value })}
          />
        </>
      )}
      <p className="access-form__acts">
        <button type="submit" className="button button--main sign-in__act" disabled={isWorking || secondsLeft > 0}>
          {secondsLeft > 0
            ? texts.wait(format.count(secondsLeft))
            : isWorking
              ? texts.working
              : step === 'code'
                ? texts.codeAct
                : texts.act}
        </button>
        {step === 'code' && (
          <button
            type="button"
            className="button button--line"
            onClick={() => {
              setTyped({ ...typed, code: '' });
              setRefusal(null);
              setStep('password');
            }}
          >
            {texts.back}
          </button>
        )}
      </p>
      {secondsLeft > 0 && <p className="entry-field__hint">{texts.waitWhy}</p>}
    </form>
  );
}
