import type { CombinedError } from 'urql';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { DeskShown } from '../data/draft_desk.ts';
import { useWorkVersion } from '../panel/use_work_version.ts';
import type { RedrawWork } from '../redraw_work.ts';
import { CheckLines } from './check_lines.tsx';
import { StepDialog } from './step_dialog.tsx';

export interface SubmitDialogProps {
  readonly work: RedrawWork;
  readonly shown: DeskShown;
  readonly onStep: (note: string | null) => Promise<CombinedError | null>;
  readonly onClose: () => void;
}

/** Asks for approval of what is drawn, with its checks, and says what still stands in the way. */
export function SubmitDialog({ work, shown, onStep, onClose }: SubmitDialogProps) {
  const { words, format, name } = useSpeech();
  const { life: texts } = words.redraw;
  useWorkVersion(work);
  const { replica } = work;
  const checks = work.checks();
  const conflicts = replica.openConflicts.length;
  const unsound = checks.filter(({ isMet, isRequired }) => isRequired && !isMet);
  const problem =
    shown.sending.waiting > 0
      ? texts.submitWaiting
      : conflicts > 0
        ? texts.submitConflicts(format.count(conflicts))
        : unsound.length > 0
          ? texts.submitUnsound + unsound.map((check) => name(check.name)).join(' · ')
          : null;
  return (
    <StepDialog
      title={texts.submitTitle}
      what={texts.submitWhat(format.count(replica.number))}
      button={texts.submit}
      needsReason={false}
      problem={problem}
      onStep={onStep}
      onClose={onClose}
    >
      <CheckLines checks={checks} />
    </StepDialog>
  );
}
