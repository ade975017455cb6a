import { useState } from 'react';
import { EntryField } from '../../../access/fields.tsx';
import { GrantRoleDocument } from '../../../generated/operations.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useAct } from '../../common/use_act.ts';
import type { AccountRow } from '../accounts/accounts_page.tsx';
import { usePeople } from '../data/people_context.ts';
import { FormEnd } from '../frame/form_end.tsx';
import { useFieldProblem } from '../frame/use_field_problem.ts';
import { draftProblems, type GrantDraft, grantInput } from './grant_draft.ts';
import { ReachPart } from './reach_part.tsx';
import { RoleChoice } from './role_choice.tsx';

export interface GrantFormProps {
  readonly account: AccountRow;
  readonly onGranted: () => void;
  readonly onCancel: () => void;
}

const FIRST: GrantDraft = { role: 'grid_worker', reach: 'region', region: null, department: null, from: '', to: '' };
const FIELD_OF = { UNKNOWN_REGION: 'where', UNKNOWN_DEPARTMENT: 'where', UNKNOWN_JURISDICTION: 'where' } as const;

/** Grants an account a role: which, where, and from when until when. */
export function GrantForm({ account, onGranted, onCancel }: GrantFormProps) {
  const { grants: texts } = useSpeech().words.people;
  const { place } = usePeople();
  const granting = useAct(GrantRoleDocument);
  const [draft, setDraft] = useState(FIRST);
  const [isTried, setTried] = useState(false);
  const set = (part: Partial<GrantDraft>) => setDraft((before) => ({ ...before, ...part }));
  const { at, rest } = useFieldProblem(granting.refusal, FIELD_OF);
  const problems = isTried ? draftProblems(draft, Date.now(), texts) : {};
  const submit = async () => {
    setTried(true);
    const now = Date.now();
    if (granting.isWorking || Object.keys(draftProblems(draft, now, texts)).length > 0) return;
    if (await granting.act({ grant: grantInput(draft, account.id, place.code, now) })) onGranted();
  };
  return (
    <form
      className="people-form people-form--boxed"
      aria-label={texts.add}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <RoleChoice role={draft.role} onRole={(role) => set({ role, region: null })} />
      <ReachPart draft={draft} set={set} problem={problems.region ?? at('where')} />
      <div className="people-form__row">
        <EntryField
          label={texts.from}
          type="date"
          hint={texts.fromHint}
          value={draft.from}
          onValue={(from) => set({ from })}
          problem={problems.from ?? null}
        />
        <EntryField
          label={texts.to}
          type="date"
          hint={texts.toHint}
          value={draft.to}
          onValue={(to) => set({ to })}
          problem={problems.to ?? null}
        />
      </div>
      <FormEnd act={texts.save} isWorking={granting.isWorking} refusal={rest} onCancel={onCancel} />
    </form>
  );
}
