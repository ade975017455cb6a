import type { Role } from './roles.ts';

const STAFF: readonly Role[] = ['grid_worker', 'community', 'street', 'planner', 'leader', 'administrator'];

/**
 * Which roles are answered what: the server's table of rights is made with it, and by it screens leave away what would only
 * be refused.
 */
export const SEEN_BY = {
  /** Counts of people of each region, who works there, and how well its streets can be walked. */
  staff: STAFF,
  /** Gaps, which are told in people. */
  people: [...STAFF, 'wall'],
  heat: [...STAFF, 'wall'],
  figures: [...STAFF, 'department', 'wall'],
  hotspots: ['street', 'planner', 'leader', 'administrator', 'wall'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Seen = keyof typeof SEEN_BY;
