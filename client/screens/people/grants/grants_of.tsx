import { useState } from 'react';
import { useMyself } from '../../../access/use_session.ts';
import { EndGrantDocument } from '../../../generated/operations.ts';
import { Icon } from '../../../parts/icon.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useAct } from '../../common/use_act.ts';
import type { AccountRow } from '../accounts/accounts_page.tsx';
import { usePeople } from '../data/people_context.ts';
import { useSoon } from '../data/use_soon.ts';
import { ConfirmDialog } from '../frame/confirm_dialog.tsx';
import { GrantForm } from './grant_form.tsx';
import { type GrantRow, grantState, grantText } from './grant_words.ts';

export interface GrantsOfProps {
  readonly account: AccountRow;
  /** @param what was done, in words */
  readonly onChanged: (what: string) => void;
}

/** What an account was granted, those that ended last; one is added, and one that holds is ended. */
export function GrantsOf({ account, onChanged }: GrantsOfProps) {
  const speech = useSpeech();
  const { grants: texts } = speech.words.people;
  const { place } = usePeople();
  const { may, me } = useMyself();
  const now = useSoon();
  const [isAdding, setAdding] = useState(false);
  const [ending, setEnding] = useState<GrantRow | null>(null);
  const act = useAct(EndGrantDocument);
  const isOwn = account.id === me.account?.id;
  const end = async (grant: GrantRow) => {
    if (!(await act.act({ id: grant.id }))) return;
    setEnding(null);
    onChanged(texts.endedNow);
  };
  return (
    <section className="grants" aria-label={texts.title}>
      <header className="grants__head">
        <h3>{texts.title}</h3>
        {may('grantRole') && !isAdding && (
          <button type="button" className="button button--line" onClick={() => setAdding(true)}>
            <Icon name="plus" />
            {texts.add}
          </button>
        )}
      </header>
      {isAdding && (
        <GrantForm
          account={account}
          onGranted={() => {
            setAdding(false);
            onChanged(texts.granted);
          }}
          onCancel={() => setAdding(false)}
        />
      )}
      {account.grants.length === 0 && !isAdding && (
        <p className="grants__none">
          {texts.none}
          <br />
          {texts.noneHow}
        </p>
      )}
      <ul className="grants__list">
        {account.grants.map((grant) => {
          const state = grantState(grant, now);
          return (
            <li key={grant.id} className="grant" data-state={state}>
              <span className="grant__text">{grantText(grant, place.code, now, speech)}</span>
              <span className="grant__state">{texts.states[state]}</span>
              {state !== 'ended' && may('endGrant') && (
                <button type="button" className="button button--line" onClick={() => setEnding(grant)}>
                  {texts.end}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {ending && (
        <ConfirmDialog
          title={texts.endTitle}
          what={texts.endWhat(account.shownName)}
          button={texts.end}
          isDangerous
          isWorking={act.isWorking}
          refusal={act.refusal}
          onConfirm={() => void end(ending)}
          onClose={() => setEnding(null)}
        >
          <p className="people-form__subject">{grantText(ending, place.code, now, speech)}</p>
          {isOwn && <p className="people-form__warning">{texts.endOwn}</p>}
        </ConfirmDialog>
      )}
    </section>
  );
}
