import { useState } from 'react';
import { EntryField } from '../../../access/fields.tsx';
import { SaveAccountDocument } from '../../../generated/operations.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useAct } from '../../common/use_act.ts';
import { usePeople } from '../data/people_context.ts';
import { FormEnd } from '../frame/form_end.tsx';
import { useFieldProblem } from '../frame/use_field_problem.ts';
import { ACCOUNT_FIELD_OF, loginNameProblem, shownNameProblem } from './account_checks.ts';
import type { AccountRow } from './accounts_page.tsx';
import { FirstPassword } from './first_password.tsx';

/** Adds somebody who can sign in; the first password is told once, and then he needs a grant. */
export function NewAccount({ onNew }: { readonly onNew: (account: AccountRow) => void }) {
  const { accounts: texts } = useSpeech().words.people;
  const { change } = usePeople();
  const saving = useAct(SaveAccountDocument);
  const [draft, setDraft] = useState({ name: '', shownName: '' });
  const [isTried, setTried] = useState(false);
  const [added, setAdded] = useState<{ readonly account: AccountRow; readonly password: string } | null>(null);
  const { at, rest } = useFieldProblem(saving.refusal, ACCOUNT_FIELD_OF);
  const problems = { name: loginNameProblem(draft.name, texts), shownName: shownNameProblem(draft.shownName, texts) };
  const submit = async () => {
    setTried(true);
    if (problems.name !== null || problems.shownName !== null || saving.isWorking) return;
    const answer = await saving.act({ account: { name: draft.name.trim(), shownName: draft.shownName.trim() } });
    if (!answer) return;
    const { account, firstPassword } = answer.saveAccount;
    if (firstPassword === null) onNew(account);
    else setAdded({ account, password: firstPassword });
  };
  return (
    <>
      <form
        className="people-form people-form--boxed"
        aria-label={texts.addTitle}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <h2>{texts.addTitle}</h2>
        <EntryField
          label={texts.shownName}
          hint={texts.shownNameHint}
          value={draft.shownName}
          onValue={(shownName) => setDraft({ ...draft, shownName })}
          problem={(isTried ? problems.shownName : null) ?? at('shownName')}
          autoComplete="off"
        />
        <EntryField
          label={texts.loginName}
          hint={texts.loginNameHint}
          value={draft.name}
          onValue={(name) => setDraft({ ...draft, name })}
          problem={(isTried ? problems.name : null) ?? at('name')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <FormEnd
          act={texts.addAct}
          isWorking={saving.isWorking}
          refusal={rest}
          onCancel={() => change({ open: null })}
        />
      </form>
      {added && (
        <FirstPassword account={added.account} password={added.password} onClose={() => onNew(added.account)}>
          <p>{texts.passwordNext}</p>
        </FirstPassword>
      )}
    </>
  );
}
