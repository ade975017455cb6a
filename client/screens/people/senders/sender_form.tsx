import { useMemo, useState } from 'react';
import { EntryField } from '../../../access/fields.tsx';
import { SaveSenderDocument, type SenderWay } from '../../../generated/operations.ts';
import { ChoiceList } from '../../../parts/choice_list.tsx';
import { Segments } from '../../../parts/segments.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useAct } from '../../common/use_act.ts';
import { treeChoices } from '../../data/tree_choices.ts';
import { codeProblem, neededProblem } from '../data/checks.ts';
import { dayOf, endOfDay, lastDayBefore } from '../data/days.ts';
import { usePeople } from '../data/people_context.ts';
import type { UnitKind } from '../data/use_units.ts';
import { FormEnd } from '../frame/form_end.tsx';
import { SecretDialog } from '../frame/secret_dialog.tsx';
import { useFieldProblem } from '../frame/use_field_problem.ts';
import type { SenderRow } from './senders_page.tsx';

const WAYS = ['open311', 'webhook', 'hotline'] as const satisfies readonly SenderWay[];
const FIELD_OF = {
  BAD_SENDER_CODE: 'code',
  SENDER_EXISTS: 'code',
  BAD_SENDER_NAME: 'name',
  BAD_VALID_TO: 'to',
  UNKNOWN_KIND: 'kinds',
} as const;

export interface SenderFormProps {
  /** Null for a new one. */
  readonly sender: SenderRow | null;
  readonly kinds: readonly UnitKind[];
  readonly onSaved: (code: string) => void;
  readonly onCancel: () => void;
}

/** Adds a sender, or changes one and gives it a new key; a key is shown once. */
export function SenderForm({ sender, kinds, onSaved, onCancel }: SenderFormProps) {
  const { words, name } = useSpeech();
  const { people } = words;
  const { senders: texts } = people;
  const { place } = usePeople();
  const saving = useAct(SaveSenderDocument);
  const [draft, setDraft] = useState(() => ({
    code: sender?.code ?? '',
    name: sender?.name ?? '',
    way: sender?.way ?? WAYS[0],
    kinds: sender?.kinds ?? [],
    to: sender?.validTo ? lastDayBefore(sender.validTo) : '',
    newKey: sender === null,
  }));
  const [isTried, setTried] = useState(false);
  const [key, setKey] = useState<string | null>(null);
  const choices = useMemo(
    () =>
      treeChoices(
        kinds.filter(({ retired, code }) => !retired || sender?.kinds.includes(code)),
        name,
      ),
    [kinds, sender, name],
  );
  const set = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const { at, rest } = useFieldProblem(saving.refusal, FIELD_OF);
  const problems = {
    code: codeProblem(draft.code, people),
    name: neededProblem(draft.name, people),
    to: draft.to !== '' && draft.to < dayOf(Date.now()) ? texts.badTo : null,
  };
  const told = (field: keyof typeof problems) => (isTried ? problems[field] : null) ?? at(field);
  const hasKey = draft.way !== 'hotline';
  const submit = async () => {
    setTried(true);
    if (saving.isWorking || Object.values(problems).some((problem) => problem !== null)) return;
    const { code, way, to, newKey } = draft;
    const answer = await saving.act({
      place: place.code,
      sender: {
        code,
        way,
        name: draft.name.trim(),
        kinds: draft.kinds,
        validTo: to === '' ? null : endOfDay(to),
        newKey,
      },
    });
    if (!answer) return;
    const { key: made } = answer.saveSender;
    // Files are handed in by people who are signed in: nobody needs the key.
    if (made === null || !hasKey) onSaved(code);
    else setKey(made);
  };
  return (
    <form
      className="people-form people-form--boxed"
      aria-label={sender ? texts.changeTitle(sender.name) : texts.addTitle}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2>{sender ? texts.changeTitle(sender.name) : texts.addTitle}</h2>
      <EntryField
        label={people.name}
        value={draft.name}
        onValue={(text) => set({ name: text })}
        problem={told('name')}
        autoComplete="off"
      />
      <EntryField
        label={people.code}
        hint={people.codeHint}
        value={draft.code}
        onValue={(code) => set({ code })}
        problem={told('code')}
        disabled={sender !== null}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      {sender === null && (
        <div className="people-form__part">
          <span className="step-form__label">{texts.way}</span>
          <Segments
            label={texts.way}
            value={draft.way}
            onChange={(way) => set({ way })}
            options={WAYS.map((value) => ({ value, text: texts.ways[value] }))}
          />
          <p className="entry-field__hint">{texts.wayHints[draft.way]}</p>
        </div>
      )}
      <div className="people-form__part">
        <span className="step-form__label">{texts.kinds}</span>
        <div className="field-box">
          <ChoiceList
            label={texts.kinds}
            none={texts.allKinds}
            choices={choices}
            chosen={draft.kinds}
            onChoose={(chosen) => set({ kinds: chosen })}
          />
        </div>
        <p className="entry-field__hint">{texts.kindsHint}</p>
      </div>
      <EntryField
        label={texts.to}
        type="date"
        hint={texts.toHint}
        value={draft.to}
        onValue={(to) => set({ to })}
        problem={told('to')}
      />
      {sender && hasKey && (
        <div className="people-form__part">
          <label className="check-field">
            <input type="checkbox" checked={draft.newKey} onChange={(event) => set({ newKey: event.target.checked })} />
            {texts.newKey}
          </label>
          {draft.newKey && <p className="people-form__warning">{texts.changeWhat}</p>}
        </div>
      )}
      <FormEnd
        act={sendText(sender !== null, hasKey && draft.newKey, texts)}
        isWorking={saving.isWorking}
        refusal={rest}
        onCancel={onCancel}
      />
      {key !== null && (
        <SecretDialog
          title={texts.keyTitle(draft.name)}
          what={texts.keyWhat}
          label={texts.keyLabel}
          secret={key}
          onClose={() => onSaved(draft.code)}
        />
      )}
    </form>
  );
}

function sendText(
  isChange: boolean,
  hasKey: boolean,
  texts: {
    readonly saveNew: string;
    readonly saveNewFile: string;
    readonly saveAgain: string;
    readonly saveAgainFile: string;
  },
): string {
  if (isChange) return hasKey ? texts.saveAgain : texts.saveAgainFile;
  return hasKey ? texts.saveNew : texts.saveNewFile;
}
