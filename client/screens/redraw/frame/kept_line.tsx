import { useState } from 'react';
import { sentenceOf } from '../../../access/sentence.ts';
import { Icon } from '../../../parts/icon.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { DeskShown, DraftDesk } from '../data/draft_desk.ts';

export interface KeptLineProps {
  readonly desk: DraftDesk;
  readonly shown: DeskShown;
  readonly canDraw: boolean;
  readonly onReopen: () => void;
}

/** Whether everything that was drawn has reached the others, and what happens with it where it has not. */
export function KeptLine({ desk, shown, canDraw, onReopen }: KeptLineProps) {
  const speech = useSpeech();
  const { words, format } = speech;
  const texts = words.redraw.kept;
  const { state, waiting, refusal, isKept } = shown.sending;
  const [isSure, setSure] = useState(false);
  const count = format.count(waiting);
  const isCut = shown.connection.state === 'reconnecting' || state === 'cut';
  if (state === 'closed' || state === 'refused') {
    const why = refusal ? sentenceOf(refusal, speech) : '';
    return (
      <div className="draft-note" role="alert">
        <p>{isSure ? texts.dropSure(count) : state === 'closed' ? texts.closed(count) : texts.refused(count, why)}</p>
        <p className="draft-note__acts">
          {!isSure && (
            <button type="button" className="button button--line" onClick={() => desk.retry()}>
              {texts.retry}
            </button>
          )}
          <button
            type="button"
            className={`button button--line ${isSure ? 'button--danger' : ''}`}
            onClick={() => {
              if (isSure) void desk.giveUp().then(onReopen);
              else setSure(true);
            }}
          >
            {texts.drop}
          </button>
          {isSure && (
            <button type="button" className="button button--line" onClick={() => setSure(false)}>
              {words.redraw.draft.cancel}
            </button>
          )}
        </p>
      </div>
    );
  }
  const text = isCut
    ? waiting > 0
      ? texts.waiting(count)
      : canDraw
        ? texts.waitingNone
        : null
    : waiting > 0
      ? texts.sending(count)
      : canDraw
        ? texts.saved
        : words.redraw.draft.looking;
  return (
    <p className="kept-line" role="status" data-kept={isCut ? 'cut' : waiting > 0 ? 'sending' : 'saved'}>
      {text !== null && (
        <>
          {!isCut && waiting === 0 && canDraw && <Icon name="check" />}
          {text}
        </>
      )}
      {!isKept && waiting > 0 && <span className="badge">{texts.notKept}</span>}
    </p>
  );
}
