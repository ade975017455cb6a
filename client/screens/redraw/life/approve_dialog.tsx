import { useState } from 'react';
import type { CombinedError } from 'urql';
import { useMyself } from '../../../access/use_session.ts';
import { Segments } from '../../../parts/segments.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useNow } from '../../data/use_now.ts';
import type { DraftFacts } from '../data/open_draft.ts';
import { EffectOf } from './effect_of.tsx';
import { fieldOfMoment, momentOfField } from './moment_of_place.ts';
import { StepDialog } from './step_dialog.tsx';

export interface ApproveDialogProps {
  readonly facts: DraftFacts;
  readonly onStep: (effectiveAt: string | null, note: string | null) => Promise<CombinedError | null>;
  readonly onClose: () => void;
}

const DAY_MS = 86_400_000;

/** Approves a draft, now or for a moment to come, with all that will happen then. */
export function ApproveDialog({ facts, onStep, onClose }: ApproveDialogProps) {
  const { life: texts } = useSpeech().words.redraw;
  const { me } = useMyself();
  const now = useNow(60_000);
  const [when, setWhen] = useState<'now' | 'later'>('now');
  // The first hour of the next day in the time of the place: nobody is at work.
  const [field, setField] = useState(() => `${fieldOfMoment(now + DAY_MS).slice(0, 10)}T00:00`);
  const moment = momentOfField(field);
  const isOwn =
    me.account !== null && facts.steps.findLast(({ step }) => step === 'submitted')?.by === me.account.shownName;
  const problem = when === 'later' && moment === null ? texts.atWrong : null;
  const late = when === 'later' && moment !== null && moment <= now ? texts.atPast : null;
  return (
    <StepDialog
      title={texts.approveTitle}
      what={isOwn ? texts.ownSubmission : texts.told}
      button={texts.approveGo}
      needsReason={false}
      problem={problem ?? late}
      onStep={(note) => onStep(when === 'now' || moment === null ? null : new Date(moment).toISOString(), note)}
      onClose={onClose}
    >
      <div className="redraw-form__part">
        <Segments
          label={texts.approveWhen}
          value={when}
          onChange={setWhen}
          options={[
            { value: 'now', text: texts.now },
            { value: 'later', text: texts.later },
          ]}
        />
        {when === 'later' && (
          <label className="text-field">
            <span>
              {texts.at} · {texts.atHint}
            </span>
            <input
              type="datetime-local"
              className="field"
              value={field}
              min={fieldOfMoment(now)}
              onChange={({ target }) => setField(target.value)}
            />
          </label>
        )}
      </div>
      <EffectOf facts={facts} />
    </StepDialog>
  );
}
