import { useState } from 'react';
import { RevokeSenderDocument } from '../../../generated/operations.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useAct } from '../../common/use_act.ts';
import { dayOf, lastDayBefore } from '../data/days.ts';
import { usePeople } from '../data/people_context.ts';
import { useSoon } from '../data/use_soon.ts';
import type { UnitKind } from '../data/use_units.ts';
import { ConfirmDialog } from '../frame/confirm_dialog.tsx';
import { kindNames } from './kind_names.ts';
import { SenderForm } from './sender_form.tsx';
import { senderState } from './sender_state.ts';
import type { SenderRow } from './senders_page.tsx';

export interface SenderPaneProps {
  readonly sender: SenderRow;
  readonly kinds: readonly UnitKind[];
  readonly onChanged: () => void;
}

/** One sender: all that is known of it, a new key, and its end. */
export function SenderPane({ sender, kinds, onChanged }: SenderPaneProps) {
  const { words, name, format } = useSpeech();
  const { senders: texts, created, lastUsed, never, state: stateLabel } = words.people;
  const [doing, setDoing] = useState<'change' | 'revoke' | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const revoking = useAct(RevokeSenderDocument);
  const { code, validTo, revokedAt } = sender;
  const state = senderState(sender, useSoon());
  const close = () => setDoing(null);
  const { place } = usePeople();
  const revoke = async () => {
    if (!(await revoking.act({ place: place.code, code }))) return;
    close();
    setTold(texts.wasRevoked);
    onChanged();
  };
  return (
    <article className="person" aria-label={sender.name}>
      <header className="person__head">
        <h2>{sender.name}</h2>
        {state !== 'valid' && <span className="badge">{texts[state]}</span>}
      </header>
      <dl className="facts">
        <dt>{words.people.code}</dt>
        <dd>
          <code>{code}</code>
        </dd>
        <dt>{texts.way}</dt>
        <dd>{texts.ways[sender.way]}</dd>
        <dt>{texts.kinds}</dt>
        <dd>
          {sender.kinds.length === 0
            ? texts.allKinds
            : kindNames(sender.kinds, kinds, name).join(words.units.listComma)}
        </dd>
        <dt>{stateLabel}</dt>
        <dd>
          {revokedAt !== null ? texts.revokedAt(dayOf(revokedAt)) : texts[state]}
          {revokedAt === null && validTo !== null && ` · ${words.people.until(lastDayBefore(validTo))}`}
        </dd>
        <dt>{created}</dt>
        <dd>{format.moment(sender.createdAt)}</dd>
        <dt>{lastUsed}</dt>
        <dd>{sender.lastUsedAt === null ? never : format.moment(sender.lastUsedAt)}</dd>
      </dl>
      {doing !== 'change' && (
        <div className="person__acts">
          <button type="button" className="button button--line" onClick={() => setDoing('change')}>
            {texts.change}
          </button>
          {state !== 'revoked' && (
            <button type="button" className="button button--line" onClick={() => setDoing('revoke')}>
              {texts.revoke}
            </button>
          )}
        </div>
      )}
      {doing === 'change' && (
        <SenderForm
          sender={sender}
          kinds={kinds}
          onSaved={() => {
            close();
            setTold(texts.changed);
            onChanged();
          }}
          onCancel={close}
        />
      )}
      {doing === 'revoke' && (
        <ConfirmDialog
          title={texts.revokeTitle(sender.name)}
          what={texts.revokeWhat}
          button={texts.revoke}
          isDangerous
          isWorking={revoking.isWorking}
          refusal={revoking.refusal}
          onConfirm={() => void revoke()}
          onClose={close}
        />
      )}
      <p className="people-told" role="status">
        {told}
      </p>
    </article>
  );
}
