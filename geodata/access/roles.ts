/** Who there is: one list that the server, the interface and the tests read. A wall is no account but a screen. */
export const ROLES = [
  'resident',
  'volunteer',
  'grid_worker',
  'community',
  'street',
  'department',
  'planner',
  'leader',
  'administrator',
  'wall',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles that an account can be granted. */
export const GRANTED_ROLES = ROLES.filter((role) => role !== 'wall');
