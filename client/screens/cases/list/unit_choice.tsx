import { type ReactNode, useMemo } from 'react';
import type { UnitInput } from '../../../generated/operations.ts';
import { ChoiceList } from '../../../parts/choice_list.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { treeChoices } from '../../data/tree_choices.ts';
import { useDesk } from '../data/desk_context.ts';

export interface UnitChoiceProps {
  readonly unit: UnitInput | null;
  readonly onUnit: (unit: UnitInput | null) => void;
  /** What lets go of any unit; null where one must be chosen. Left out: “any”. */
  readonly none?: string | null;
  readonly children: (text: string | null, choices: ReactNode) => ReactNode;
}

/** A department or a region's workers: departments first, for they are few. */
export function UnitChoice({ unit, onUnit, none, children }: UnitChoiceProps) {
  const { words, name } = useSpeech();
  const { filters } = words.desk;
  const { settings, regions } = useDesk();
  const choices = useMemo(
    () => [
      ...settings.departments
        .filter(({ retired, code }) => !retired || (unit?.kind === 'department' && unit.code === code))
        .map((department) => ({ value: `department:${department.code}`, text: name(department.name) })),
      ...treeChoices(regions, name).map((choice) => ({ ...choice, value: `region:${choice.value}` })),
    ],
    [settings.departments, regions, unit, name],
  );
  const value = unit && `${unit.kind}:${unit.code}`;
  const text = value === null ? null : (choices.find((choice) => choice.value === value)?.text ?? unit!.code);
  const choose = ([chosen]: readonly string[]) => {
    if (chosen === undefined) return onUnit(null);
    const [kind, code] = [chosen.slice(0, chosen.indexOf(':')), chosen.slice(chosen.indexOf(':') + 1)];
    onUnit({ kind: kind === 'department' ? 'department' : 'region', code });
  };
  return children(
    text,
    <ChoiceList
      label={filters.unit}
      {...(none !== null && { none: none ?? filters.any })}
      isSingle
      choices={choices}
      chosen={value === null ? [] : [value]}
      onChoose={choose}
    />,
  );
}
