import { memo } from 'react';
import { Segments } from '../../parts/segments.tsx';
import { useSpeech } from '../../wording/use_wording.ts';
import { SHOWS, type Show } from './view/plan_view.ts';

export interface ShowSwitchProps {
  readonly show: Show;
  /** True where there is no room for two maps. */
  readonly isNarrow: boolean;
  readonly onChange: (show: Show) => void;
}

/** Present, draft, what differs, or both beside each other. */
export const ShowSwitch = memo(function ShowSwitch({ show, isNarrow, onChange }: ShowSwitchProps) {
  const texts = useSpeech().words.plan.show;
  return (
    <div className="plan__show">
      <Segments
        label={texts.label}
        value={show}
        onChange={onChange}
        options={SHOWS.filter((value) => !isNarrow || value !== 'side').map((value) => ({
          value,
          text: texts[value],
          hint: `${texts[value]} · ${texts[`${value}Hint`]}`,
        }))}
      />
    </div>
  );
});
