import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRANTED_ROLES, type Role } from '../../../../geodata/access/roles.ts';
import { askedDepartment, figureScope } from './figure_scope.ts';

const grant = (role: Role, of: { region?: string; department?: string } = {}) => ({
  role,
  region: of.region ?? null,
  department: of.department ?? null,
});

describe('the figures that somebody is offered', () => {
  it('are all for whoever sees a whole place, and as files only by region for whoever sees a part', () => {
    expect(figureScope([grant('leader')])).toMatchObject({
      groupings: ['region', 'kind', 'department'],
      departments: null,
    });
    expect(figureScope([grant('leader')]).files).toEqual(['region', 'kind', 'department']);
    expect(figureScope([grant('street', { region: '990001001' })]).files).toEqual(['region']);
    expect(figureScope([grant('street', { region: '990001001' }), grant('planner')]).files).toHaveLength(3);
  });

  it('are of its own departments for a department, whatever was chosen', () => {
    const fire = figureScope([grant('department', { department: 'fire' }), grant('volunteer')]);
    expect(fire).toEqual({ groupings: ['department'], files: ['department'], departments: ['fire'] });
    expect(askedDepartment(fire, null)).toBe('fire');
    expect(askedDepartment(fire, 'water')).toBe('fire');
    const any = figureScope([grant('department')]);
    expect(askedDepartment(any, 'water')).toBe('water');
    expect(askedDepartment(any, null)).toBeUndefined();
    expect(askedDepartment(figureScope([grant('leader')]), 'water')).toBe('water');
  });

  it('are all of them with one grant of the whole place, and without one never files by kind beside those by region', () => {
    const grants = fc.record({
      role: fc.constantFrom(...GRANTED_ROLES),
      region: fc.constantFrom(null, '990001001'),
      department: fc.constantFrom(null, 'fire'),
    });
    fc.assert(
      fc.property(fc.array(grants, { minLength: 1 }), (held) => {
        const { files } = figureScope([
          ...held.filter(({ region }) => region),
          grant('street', { region: '990001001' }),
        ]);
        expect(files).toEqual(['region']);
        expect(figureScope([...held, grant('administrator')]).files).toHaveLength(3);
      }),
    );
  });
});
