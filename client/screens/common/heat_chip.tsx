import { type Choice, ChoiceList } from '../../parts/choice_list.tsx';
import { Popover } from '../../parts/popover.tsx';
import { useSpeech } from '../../wording/use_wording.ts';

export interface HeatChipProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  /** None: any. */
  readonly chosen: readonly string[];
  readonly onChoose: (values: readonly string[]) => void;
}

/** One thing that heat is told apart by: its name and what is set, opening the choices. */
export function HeatChip({ label, choices, chosen, onChoose }: HeatChipProps) {
  const { words, format } = useSpeech();
  const { heat } = words;
  const now =
    chosen.length === 0
      ? heat.any
      : chosen.length > 1
        ? heat.several(format.count(chosen.length))
        : (choices.find(({ value }) => value === chosen[0])?.text ?? chosen[0]!);
  return (
    <Popover
      label={`${label}：${now}`}
      className={chosen.length === 0 ? 'chip' : 'chip chip--set'}
      now={
        <span className="chip__text">
          {label}
          <strong>{now}</strong>
        </span>
      }
    >
      <ChoiceList label={label} choices={choices} chosen={chosen} none={heat.any} onChoose={onChoose} />
    </Popover>
  );
}
