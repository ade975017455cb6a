import { describe, expect, it } from 'vitest';
import { planners } from './planners.ts';

const at = '2026-11-23T00:00:00.000Z';
const there = (window: string, by: string, isOwn = false) => ({
  window,
  by,
  isOwn,
  pointer: { longitude: 100, latitude: 30 },
  grids: ['7', 'abcdefgh.0'],
  tool: 'paint',
  at,
});

describe('people at a draft', () => {
  const present = [there('w1', '示例规划员 2', true), there('w2', '示例规划员 1'), there('w3', '示例规划员 2', true)];

  it('are all but the window that looks', () => {
    expect(planners(present, 'w1').map(({ id }) => id)).toEqual(['w2', 'w3']);
  });

  it('have the same colour for everybody, and another than everybody else', () => {
    const colours = (window: string) => new Map(planners(present, window).map(({ name, colour }) => [name, colour]));
    expect(colours('w1')).toEqual(colours('somebody else'));
    expect(new Set(colours('w1').values()).size).toBe(2);
  });

  it('hold grids by key: a number for one of the base', () => {
    expect(planners(present, 'w1')[0]).toMatchObject({ grids: [7, 'abcdefgh.0'], position: [100, 30], tool: 'paint' });
  });
});
