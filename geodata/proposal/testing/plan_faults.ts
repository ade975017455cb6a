import type { ProposalGround } from '../ground.ts';
import { isPassable } from '../parts.ts';

/** What is wrong with a plan, limits aside; nothing for a sound one. Locked grids may be as they are. */
export function planFaults(ground: ProposalGround, owner: Int32Array): string[] {
  const faults: string[] = [];
  const members = Map.groupBy(owner.keys(), (unit) => owner[unit]!);
  const beside = Array.from({ length: ground.units }, (): number[] => []);
  for (let edge = 0; edge < ground.edgeA.length; edge++) {
    const [a, b] = [ground.edgeA[edge]!, ground.edgeB[edge]!];
    if (ground.apart[edge] === 1 && owner[a] === owner[b]) faults.push(`Units ${a} and ${b} are not kept apart.`);
    if (!isPassable(ground, edge)) continue;
    beside[a]!.push(b);
    beside[b]!.push(a);
  }
  const isLocked = (unit: number): boolean => ground.today[unit]! >= 0 && ground.lockedGrids[ground.today[unit]!] === 1;
  for (const [grid, units] of members) {
    if (!(grid >= 0)) faults.push(`Units ${units} have no grid.`);
    if (new Set(units.map((unit) => ground.community[unit])).size > 1)
      faults.push(`Grid ${grid} is in two communities.`);
    const locked = units.filter(isLocked);
    const whole = ground.today
      .keys()
      .filter((unit) => ground.today[unit] === ground.today[units[0]!])
      .toArray();
    if (locked.length > 0) {
      if (units.join() !== whole.join()) faults.push(`Locked grid ${grid} is changed.`);
      continue;
    }
    const reached = new Set(units.slice(0, 1));
    for (const unit of reached) for (const other of beside[unit]!) if (owner[other] === grid) reached.add(other);
    if (reached.size !== units.length) faults.push(`Grid ${grid} is in pieces.`);
  }
  return faults;
}
