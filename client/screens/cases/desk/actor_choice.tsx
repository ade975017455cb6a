import { useState } from 'react';
import type { CaseRole } from '../../../../geodata/cases/case_steps.ts';
import { Icon } from '../../../parts/icon.tsx';
import { Popover } from '../../../parts/popover.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { ACTING_ROLES, type Actor } from '../data/actor.ts';
import { useDesk } from '../data/desk_context.ts';
import { roleName } from '../data/step_words.ts';
import { UnitChoice } from '../list/unit_choice.tsx';

/** Whom the desk acts as: which steps are offered follows from the role, and every event is signed with the name. */
export function ActorChoice({ onActor }: { readonly onActor: (actor: Actor) => void }) {
  const { words, name } = useSpeech();
  const { actor: texts } = words.desk;
  const { actor } = useDesk();
  const [typed, setTyped] = useState(actor.name);
  return (
    <Popover
      label={texts.label}
      className="actor"
      now={
        <>
          <Icon name="person" />
          <span>{texts.now(name(roleName(actor.role)), actor.name)}</span>
        </>
      }
    >
      <div className="actor__form">
        <p className="actor__hint">{texts.hint}</p>
        <label className="text-field">
          <span>{texts.role}</span>
          <select
            className="field"
            value={actor.role}
            onChange={(event) => onActor({ ...actor, role: event.target.value as CaseRole })}
          >
            {ACTING_ROLES.map((role) => (
              <option key={role} value={role}>
                {name(roleName(role))}
              </option>
            ))}
          </select>
        </label>
        <label className="text-field">
          <span>{texts.name}</span>
          <input
            className="field"
            value={typed}
            maxLength={40}
            onChange={(event) => {
              setTyped(event.target.value);
              if (event.target.value.trim() !== '') onActor({ ...actor, name: event.target.value.trim() });
            }}
          />
        </label>
        <span className="step-form__label">{texts.unit}</span>
        <UnitChoice unit={actor.unit ?? null} none={texts.noUnit} onUnit={(unit) => onActor({ ...actor, unit })}>
          {(_, choices) => <div className="field-box">{choices}</div>}
        </UnitChoice>
      </div>
    </Popover>
  );
}
