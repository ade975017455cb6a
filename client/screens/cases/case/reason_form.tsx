import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import type { AnyVariables } from 'urql';
import { EntryField } from '../../../access/fields.tsx';
import { refusalOf, sentenceOf } from '../../../access/sentence.ts';
import { useLine } from '../../../live/line_context.ts';
import { Dialog } from '../../../parts/dialog.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';

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
  const { fresh } = useLine();
  const [reason, setReason] = useState('');
  const [isWorking, setWorking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async () => {
    const { length } = [...reason.trim()];
    if (length < FEWEST || length > MOST) return setProblem(texts.reasonWrong(String(FEWEST), String(MOST)));
    setWorking(true);
    const { data, error } = await fresh.mutation(document, variablesOf(reason.trim())).toPromise();
    setWorking(false);
    if (data && !error) onDone(data);
    else if (error) setProblem(sentenceOf(refusalOf(error), speech));
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
            setProblem(null);
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
