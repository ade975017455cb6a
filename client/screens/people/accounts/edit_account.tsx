import { useState } from 'react';
import { EntryField } from '../../../access/fields.tsx';
import { SaveAccountDocument } from '../../../generated/operations.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useAct } from '../../common/use_act.ts';
import { FormEnd } from '../frame/form_end.tsx';
import { useFieldProblem } from '../frame/use_field_problem.ts';
import { ACCOUNT_FIELD_OF, loginNameProblem, shownNameProblem } from './account_checks.ts';
import type { AccountRow } from './accounts_page.tsx';

export interface EditAccountProps {
  readonly account: AccountRow;
  readonly onSaved: (account: AccountRow) => void;
  readonly onCancel: () => void;
}

/** Changes what somebody is called and signs in with. */
export function EditAccount({ account, onSaved, onCancel }: EditAccountProps) {
  const { accounts: texts, acts } = useSpeech().words.people;
  const saving = useAct(SaveAccountDocument);
  const [draft, setDraft] = useState({ name: account.name, shownName: account.shownName });
  const { at, rest } = useFieldProblem(saving.refusal, ACCOUNT_FIELD_OF);
  const problems = { name: loginNameProblem(draft.name, texts), shownName: shownNameProblem(draft.shownName, texts) };
  const submit = async () => {
    if (problems.name !== null || problems.shownName !== null || saving.isWorking) return;
    const answer = await saving.act({
      account: {
        id: account.id,
        name: draft.name.trim(),
        shownName: draft.shownName.trim(),
        disabled: account.disabledAt !== null,
      },
    });
    if (answer) onSaved(answer.saveAccount.account);
  };
  return (
    <form
      className="people-form people-form--boxed"
      aria-label={texts.editTitle(account.shownName)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <EntryField
        label={texts.shownName}
        value={draft.shownName}
        onValue={(shownName) => setDraft({ ...draft, shownName })}
        problem={problems.shownName ?? at('shownName')}
        autoComplete="off"
      />
      <EntryField
        label={texts.loginName}
        value={draft.name}
        onValue={(name) => setDraft({ ...draft, name })}
        problem={problems.name ?? at('name')}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      <FormEnd act={acts.save} isWorking={saving.isWorking} refusal={rest} onCancel={onCancel} />
    </form>
  );
}
