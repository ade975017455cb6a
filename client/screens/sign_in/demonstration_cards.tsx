import { useState } from 'react';
import type { Refusal } from '../../access/send.ts';
import { sentenceOf } from '../../access/sentence.ts';
import { useSession } from '../../access/use_session.ts';
import type { SignInWaysQuery } from '../../generated/operations.ts';
import { useSpeech } from '../../wording/use_wording.ts';
import { RoleSign } from './role_sign.tsx';

type Role = SignInWaysQuery['signInWays']['demonstration'][number];

/** The demonstration city as each role sees it, by one click. */
export function DemonstrationCards({ roles }: { readonly roles: readonly Role[] }) {
  const speech = useSpeech();
  const { demonstration: texts, roles: names } = speech.words.access;
  const [, session] = useSession();
  const [entering, setEntering] = useState<Role | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const enter = async (role: Role) => {
    setEntering(role);
    setRefusal(await session.enterDemonstration(role));
    setEntering(null);
  };
  return (
    <section className="sign-in__demonstration" aria-labelledby="sign-in-demonstration">
      <h2 id="sign-in-demonstration">{texts.title}</h2>
      <p className="access-form__lead">{texts.hint}</p>
      {refusal && (
        <p className="field-problem" role="alert">
          {sentenceOf(refusal, speech)}
        </p>
      )}
      <ul className="role-cards">
        {roles.map((role) => (
          <li key={role}>
            <button
              type="button"
              className="role-card"
              data-role={role}
              aria-label={`${texts.enter(names[role].name)}：${names[role].sees}；${names[role].may}`}
              aria-busy={entering === role}
              disabled={entering !== null}
              onClick={() => void enter(role)}
            >
              <RoleSign role={role} />
              <strong>{names[role].name}</strong>
              <span>{names[role].sees}</span>
              <span>{names[role].may}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
