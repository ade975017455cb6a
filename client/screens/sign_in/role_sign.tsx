import type { Role } from '../../../geodata/access/roles.ts';

/**
 * A field of a grid for each role, told apart by which parts of it are filled: one's own corner, one's own field, a row, the
 * whole, or a frame around what one only looks at.
 */
const FILLED: Readonly<Record<Role, string>> = {
  resident: 'M9 9h2v2H9Z',
  volunteer: 'M8 8h4v4H8Z',
  grid_worker: 'M7 7h6v6H7Z',
  community: 'M7 1h6v18H7Z',
  street: 'M1 7h18v12H1Z',
  department: 'M1 1h6v6H1ZM13 13h6v6h-6ZM7 7h6v6H7Z',
  planner: 'M1 19 19 1v18Z',
  leader: 'M1 1h18v3H1ZM1 16h18v3H1Z',
  administrator: 'M1 1h18v18H1Z',
  wall: 'M1 1h18v12H1Z',
};

/** How much of the net a role has in its care, as a drawing beside its name. */
export function RoleSign({ role }: { readonly role: Role }) {
  return (
    <svg className="role-sign" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path className="mark__field" d={FILLED[role]} />
      <path className="mark__lines" d="M1 1h18v18H1ZM7 1v18M13 1v18M1 7h18M1 13h18" />
    </svg>
  );
}
