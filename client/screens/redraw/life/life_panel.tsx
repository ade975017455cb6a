import { useState } from 'react';
import { useMyself } from '../../../access/use_session.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { Place } from '../../data/use_places.ts';
import type { DeskShown, DraftDesk } from '../data/draft_desk.ts';
import type { RedrawWork } from '../redraw_work.ts';
import { ApproveDialog } from './approve_dialog.tsx';
import { EffectOf } from './effect_of.tsx';
import { StepDialog } from './step_dialog.tsx';
import { StepList } from './step_list.tsx';
import { SubmitDialog } from './submit_dialog.tsx';
import { useLife } from './use_life.ts';

export interface LifePanelProps {
  readonly place: Place;
  readonly work: RedrawWork;
  readonly desk: DraftDesk;
  readonly shown: DeskShown;
}

type Doing = 'submit' | 'withdraw' | 'return' | 'approve' | 'rollBack';

/** From drawing to effect and back: the next step, what it will do, and every step so far. */
export function LifePanel({ place, work, desk, shown }: LifePanelProps) {
  const { words } = useSpeech();
  const { life: texts } = words.redraw;
  const { may } = useMyself();
  const life = useLife(place.code, desk);
  const [doing, setDoing] = useState<Doing | null>(null);
  const { facts } = shown;
  const { state } = facts;
  const close = () => setDoing(null);
  const button = (what: Doing, text: string, isMain = false) => (
    <button
      key={what}
      type="button"
      className={`button ${isMain ? 'button--main' : 'button--line'}`}
      onClick={() => setDoing(what)}
    >
      {text}
    </button>
  );
  return (
    <div className="life">
      <p className="life__acts">
        {state === 'drawing' && !facts.isBaseReplaced && may('submitRedraw') && button('submit', texts.submit, true)}
        {state === 'submitted' && may('approveRedraw') && button('approve', texts.approve, true)}
        {state === 'submitted' && may('returnRedraw') && button('return', texts.return)}
        {(state === 'submitted' || state === 'approved') && may('withdrawRedraw') && button('withdraw', texts.withdraw)}
        {state === 'in_effect' && may('rollBackRedraw') && button('rollBack', texts.rollBack)}
      </p>
      <EffectOf facts={facts} />
      <StepList steps={facts.steps} />
      {doing === 'submit' && <SubmitDialog work={work} shown={shown} onStep={life.submit} onClose={close} />}
      {doing === 'approve' && <ApproveDialog facts={facts} onStep={life.approve} onClose={close} />}
      {doing === 'withdraw' && (
        <StepDialog
          title={texts.withdraw}
          what={state === 'approved' ? texts.withdrawApprovedWhat : texts.withdrawWhat}
          button={texts.withdraw}
          needsReason={false}
          problem={null}
          onStep={life.withdraw}
          onClose={close}
        />
      )}
      {doing === 'return' && (
        <StepDialog
          title={texts.return}
          what={texts.returnWhat}
          button={texts.return}
          needsReason
          problem={null}
          onStep={life.sendBack}
          onClose={close}
        />
      )}
      {doing === 'rollBack' && (
        <StepDialog
          title={texts.rollBack}
          what={texts.rollBackWhat}
          button={texts.rollBack}
          isDangerous
          needsReason
          problem={null}
          onStep={life.rollBack}
          onClose={close}
        />
      )}
    </div>
  );
}
