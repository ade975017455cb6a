import { expect, it } from 'vitest';
import { checkScenarioName } from './scenario_name.ts';

it('takes names of 1 to 60 characters, as PostgreSQL counts them, without the blanks around them', () => {
  expect(checkScenarioName('  城北新食堂 ')).toBe('城北新食堂');
  expect(checkScenarioName('𠮷'.repeat(60))).toHaveLength(120);
});

it('refuses an empty name, a longer one and one with signs that nobody sees', () => {
  for (const name of ['', '   ', '方'.repeat(61), 'a\u0000b', 'a\u202eb']) {
    expect(() => checkScenarioName(name)).toThrow(expect.objectContaining({ code: 'BAD_SCENARIO_NAME' }));
  }
});
