import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import type { AnyVariables } from 'urql';
import { EntryField } from '../../../access/fields.tsx';
import { sentenceOf } from '../../../access/sentence.ts';
import { Dialog } from '../../../parts/dialog.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useAct } from '../../common/use_act.ts';

export interface ReasonFormProps<Data, Variables> {
  readonly label: string;
  /** What will happen, in words. */
  readonly what: string;
  /** What a reason may be. */
  readonly hint: string;
  readonly button: string;
  readonly isDangerous?: boolean;
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variablesOf: (reason: string) => Variables;
  readonly onDone: (data: Data) => void;
  readonly onCancel: () => void;
}

/** What a reason must have at least and at most; the server counts too. */
const FEWEST = 4;
const MOST = 200;

/** Asks why, before something that the audit log keeps for good. */
export function ReasonForm<Data, Variables extends AnyVariables>(props: ReasonFormProps<Data, Variables>) {
  const { label, what, hint, button, isDangerous = false, document, variablesOf, onDone, onCancel } = props;
  const speech = useSpeech();
  const { reveal: texts, acts } = speech.words.people;
  const { isWorking, refusal, act } = useAct(document);
  const [reason, setReason] = useState('');
  /** What is wrong with what is typed, or was with what was sent; null once it is typed on. */
  const [wrong, setWrong] = useState<'reason' | 'refused' | null>(null);
  const reasonWrong = texts.reasonWrong(String(FEWEST), String(MOST));
  const problem = wrong === 'reason' ? reasonWrong : wrong && refusal && sentenceOf(refusal, speech);
  const send = async () => {
    const { length } = [...reason.trim()];
    if (length < FEWEST || length > MOST) return setWrong('reason');
    const data = await act(variablesOf(reason.trim()));
    if (data) onDone(data);
    else setWrong('refused');
  };
  return (
    <Dialog title={label} onClose={onCancel}>
      <form
        className="reason-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isWorking) void send();
        }}
      >
        <p>{what}</p>
        <EntryField
          label={texts.reason}
          hint={hint}
          value={reason}
          onValue={(text) => {
            setReason(text);
            setWrong(null);
          }}
          problem={problem}
          maxLength={MOST}
          autoComplete="off"
        />
        <p className="reason-form__acts">
          <button
            type="submit"
            className={`button button--main ${isDangerous ? 'button--danger' : ''}`}
            disabled={isWorking}
          >
            {isWorking ? acts.working : button}
          </button>
          <button type="button" className="button button--line" onClick={onCancel}>
            {acts.cancel}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
