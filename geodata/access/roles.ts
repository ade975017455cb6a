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

/**
 * Roles that a region bounds: they see and count what lies in it. A resident sees his own reports, a volunteer orders, a
 * department what is given to it.
 */
export const BOUND_BY_REGION: readonly Role[] = [
  'grid_worker',
  'community',
  'street',
  'planner',
  'leader',
  'administrator',
  'wall',
];
