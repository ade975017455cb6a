import { useMyself } from '../../../access/use_session.ts';
import type { RegionKind } from '../../../generated/operations.ts';
import { ChoiceList } from '../../../parts/choice_list.tsx';
import { Segments } from '../../../parts/segments.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { usePeople } from '../data/people_context.ts';
import { useUnits } from '../data/use_units.ts';
import type { GrantDraft, GrantReach } from './grant_draft.ts';
import { RegionChoice } from './region_choice.tsx';
import type { GrantedRole } from './role_choice.tsx';

/** The kind of region that a role is mostly granted for. */
const KIND_OF: Partial<Record<GrantedRole, RegionKind>> = {
  grid_worker: 'grid',
  volunteer: 'community',
  community: 'community',
  street: 'street',
};

export interface ReachPartProps {
  readonly draft: GrantDraft;
  readonly set: (part: Partial<GrantDraft>) => void;
  readonly problem: string | null;
}

/** Where a role is to hold: a department for that role, else every place, the whole of this one, or a region of it. */
export function ReachPart({ draft, set, problem }: ReachPartProps) {
  const { words, name } = useSpeech();
  const { grants: texts } = words.people;
  const { place } = usePeople();
  const { me } = useMyself();
  const { departments } = useUnits(place.code);
  if (draft.role === 'department') {
    return (
      <div className="people-form__part">
        <span className="step-form__label">{texts.department}</span>
        <div className="field-box">
          <ChoiceList
            label={texts.department}
            none={texts.anyDepartment}
            isSingle
            choices={departments
              .filter(({ retired }) => !retired)
              .map((department) => ({ value: department.code, text: name(department.name) }))}
            chosen={draft.department === null ? [] : [draft.department]}
            onChoose={([department]) => set({ department: department ?? null })}
          />
        </div>
      </div>
    );
  }
  const own = me.grants.filter(({ role }) => role === 'administrator');
  const holdsEvery = own.some(({ jurisdiction }) => jurisdiction === null);
  const holdsWhole = own.some(
    ({ jurisdiction, region }) => jurisdiction === null || (jurisdiction === place.code && region === null),
  );
  const reaches: readonly GrantReach[] = [
    'region',
    ...(holdsWhole ? (['whole'] as const) : []),
    ...(holdsEvery ? (['every'] as const) : []),
  ];
  return (
    <div className="people-form__part">
      <span className="step-form__label">{texts.where}</span>
      <Segments
        label={texts.where}
        value={draft.reach}
        onChange={(reach) => set({ reach })}
        options={reaches.map((value) => ({
          value,
          text: value === 'whole' ? texts.wholeOf(name(place.name)) : texts.places[value],
        }))}
      />
      {draft.reach === 'every' && <p className="entry-field__hint">{texts.everyHint}</p>}
      {draft.reach === 'region' && (
        <div className="field-box">
          <RegionChoice
            key={draft.role}
            kind={KIND_OF[draft.role] ?? null}
            region={draft.region}
            onRegion={(region) => set({ region })}
          />
        </div>
      )}
      {problem !== null && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
