import { Icon } from '../../../parts/icon.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';

export interface CheckMarkProps {
  readonly isMet: boolean;
  readonly isRequired: boolean;
}

/** How a check stands: a sign and a word, and only then a colour. */
export function CheckMark({ isMet, isRequired }: CheckMarkProps) {
  const texts = useSpeech().words.redrawPanel.checks;
  return (
    <span className="check-mark" data-met={isMet} data-required={isRequired}>
      <Icon name={isMet ? 'check' : isRequired ? 'warning' : 'help'} />
      {isMet ? texts.met : texts.notMet}
    </span>
  );
}
