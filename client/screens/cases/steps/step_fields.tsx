import { type Dispatch, type SetStateAction, useMemo } from 'react';
import type { StepPart } from '../../../../geodata/cases/case_steps.ts';
import { MAX_NOTE } from '../../../../geodata/cases/step_parts.ts';
import { ChoiceList } from '../../../parts/choice_list.tsx';
import { Popover } from '../../../parts/popover.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { CaseRow } from '../../data/case_row.ts';
import { treeChoices } from '../../data/tree_choices.ts';
import { useDesk } from '../data/desk_context.ts';
import { UnitChoice } from '../list/unit_choice.tsx';
import { PhotoField } from './photo_field.tsx';
import { PositionField } from './position_field.tsx';
import { RatingField } from './rating_field.tsx';
import type { StepDraft } from './step_draft.ts';

export interface PartFieldProps {
  readonly part: StepPart;
  readonly isNeeded: boolean;
  readonly draft: StepDraft;
  readonly setDraft: Dispatch<SetStateAction<StepDraft>>;
  /** Departments that may be named; null: all. */
  readonly departments: readonly string[] | null;
  /** Cases that it may be the same as. */
  readonly targets: readonly CaseRow[];
}

/** The field for one part of a step. */
export function PartField({ part, isNeeded, draft, setDraft, departments, targets }: PartFieldProps) {
  const { words, name } = useSpeech();
  const { steps } = words.desk;
  const { settings } = useDesk();
  const set = (change: Partial<StepDraft>) => setDraft((before) => ({ ...before, ...change }));
  const kinds = useMemo(
    () =>
      treeChoices(
        settings.kinds.filter(({ retired }) => !retired),
        name,
      ),
    [settings.kinds, name],
  );
  if (part === 'note') {
    return (
      <textarea
        className="field"
        rows={3}
        maxLength={MAX_NOTE}
        required={isNeeded}
        aria-label={steps.note}
        placeholder={isNeeded ? steps.noteNeeded : steps.note}
        value={draft.note}
        onChange={(event) => set({ note: event.target.value })}
      />
    );
  }
  if (part === 'unit') {
    return (
      <UnitChoice none={null} unit={draft.unit} onUnit={(unit) => set({ unit })}>
        {(_, choices) => <div className="field-box">{choices}</div>}
      </UnitChoice>
    );
  }
  if (part === 'departments') {
    const choices = settings.departments
      .filter(({ code, retired }) => (departments ? departments.includes(code) : !retired))
      .map((department) => ({ value: department.code, text: name(department.name) }));
    return (
      <div className="field-box">
        <ChoiceList
          label={steps.departments}
          choices={choices}
          isSingle={draft.step !== 'whistled'}
          chosen={draft.departments}
          onChoose={(values) => set({ departments: values })}
        />
      </div>
    );
  }
  if (part === 'position') {
    return <PositionField position={draft.position} onPosition={(position) => set({ position })} />;
  }
  if (part === 'photos') {
    return (
      <PhotoField
        photos={draft.photos}
        onPhotos={(change) => setDraft((before) => ({ ...before, photos: change(before.photos) }))}
      />
    );
  }
  if (part === 'rating') return <RatingField rating={draft.rating} onRating={(rating) => set({ rating })} />;
  if (part === 'kind') {
    return (
      <Popover
        label={steps.kind}
        now={
          draft.kind === null ? steps.kindKeep : (kinds.find(({ value }) => value === draft.kind)?.text ?? draft.kind)
        }
      >
        <ChoiceList
          label={steps.kind}
          none={steps.kindKeep}
          isSingle
          choices={kinds}
          chosen={draft.kind === null ? [] : [draft.kind]}
          onChoose={([kind]) => set({ kind: kind ?? null })}
        />
      </Popover>
    );
  }
  return (
    <div className="field-box">
      {targets.length > 0 && (
        <ChoiceList
          label={steps.mergedInto}
          isSingle
          choices={targets.map((target) => ({
            value: target.id,
            text: `${name(target.kind.name)} · ${target.description.slice(0, 60)}`,
          }))}
          chosen={[draft.mergedInto]}
          onChoose={([id]) => set({ mergedInto: id ?? '' })}
        />
      )}
      <input
        className="field"
        aria-label={steps.mergedInto}
        placeholder={steps.mergedIntoHint}
        value={draft.mergedInto}
        onChange={(event) => set({ mergedInto: event.target.value })}
      />
    </div>
  );
}
