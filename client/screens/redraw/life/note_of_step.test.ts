import { expect, it } from 'vitest';
import { noteOfStep } from './note_of_step.ts';

it('Reasons of the program are in the language spoken, people’s own words as they were written', () => {
  const failed = { step: 'failed', note: '网格已被取代。\nThe grids were replaced.' } as const;
  expect(noteOfStep(failed, 'zh')).toBe('网格已被取代。');
  expect(noteOfStep(failed, 'en')).toBe('The grids were replaced.');
  const returned = { step: 'returned', note: '偏大\n请拆分' } as const;
  expect(noteOfStep(returned, 'en')).toBe('偏大\n请拆分');
  expect(noteOfStep({ step: 'approved', note: null }, 'en')).toBeNull();
});
