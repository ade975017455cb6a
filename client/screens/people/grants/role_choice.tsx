import { useId } from 'react';
import { GRANTED_ROLES } from '../../../../geodata/access/roles.ts';
import { useSpeech } from '../../../wording/use_wording.ts';

export type GrantedRole = (typeof GRANTED_ROLES)[number];

export interface RoleChoiceProps {
  readonly role: GrantedRole;
  readonly onRole: (role: GrantedRole) => void;
}

/** The roles that an account can be granted, each with what it sees and may do. */
export function RoleChoice({ role, onRole }: RoleChoiceProps) {
  const { access, people } = useSpeech().words;
  const name = useId();
  return (
    <fieldset className="role-choice">
      <legend>{people.grants.role}</legend>
      {GRANTED_ROLES.map((each) => {
        const { name: text, sees, may } = access.roles[each];
        return (
          <label key={each} className="role-choice__role">
            <input type="radio" name={name} value={each} checked={each === role} onChange={() => onRole(each)} />
            <strong>{text}</strong>
            <small>{people.grants.seesAndMay(sees, may)}</small>
          </label>
        );
      })}
    </fieldset>
  );
}
