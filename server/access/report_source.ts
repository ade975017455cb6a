import type { Role } from '../../geodata/access/roles.ts';
import type { CaseSource } from '../generated/schema.ts';

const OFFICE: readonly Role[] = ['community', 'street', 'department', 'administrator'];

/** Where a report counts as coming from: what its reporter says, where one of his roles may say so. */
export function reportSource(asked: CaseSource, held: readonly Role[]): CaseSource {
  const isOffice = OFFICE.some((role) => held.includes(role));
  if (isOffice && (asked === 'platform' || asked === 'hotline')) return asked;
  const isWorker = held.includes('grid_worker');
  if (isWorker && asked === 'grid_worker') return asked;
  if (asked === 'snap_report' && (held.includes('resident') || held.includes('volunteer'))) return asked;
  if (isOffice) return 'platform';
  return isWorker ? 'grid_worker' : 'snap_report';
}
