import { describe, expect, it } from 'vitest';
import { wordingOf } from '../../../wording/wording.ts';
import { TOOL_KEYS, wishOf } from './tool_keys.ts';
import { BRUSHES, FIRST_TOOLS, TOOLS } from './tool_state.ts';

const held = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const wish = (key: string, more: Partial<typeof held> = {}) => wishOf({ key, ...held, ...more }, FIRST_TOOLS);

describe('Brushes', () => {
  it('have a name each, and the first one in the hand is one of them', () => {
    for (const language of ['zh', 'en'] as const) {
      expect(wordingOf(language).redrawMap.options.brushes).toHaveLength(BRUSHES.length);
    }
    expect(BRUSHES).toContain(FIRST_TOOLS.brush);
  });
});

describe('Keys of the redraw screen', () => {
  it('take up each tool by a letter of its own, small or capital', () => {
    expect(new Set(Object.values(TOOL_KEYS)).size).toBe(TOOLS.length);
    for (const tool of TOOLS) {
      expect(wish(TOOL_KEYS[tool])).toEqual({ kind: 'tool', tool });
      expect(wish(TOOL_KEYS[tool].toLowerCase())).toEqual({ kind: 'tool', tool });
    }
  });

  it('undo and redo on every system, and never take up a tool with Ctrl', () => {
    expect(wish('z', { ctrlKey: true })).toEqual({ kind: 'undo' });
    expect(wish('Z', { metaKey: true, shiftKey: true })).toEqual({ kind: 'redo' });
    expect(wish('y', { ctrlKey: true })).toEqual({ kind: 'redo' });
    expect(wish('v', { ctrlKey: true })).toBeNull();
    expect(wish('l', { altKey: true })).toBeNull();
  });

  it('change what is painted at once, turn snapping round, and ask for help', () => {
    expect(wish('2')).toEqual({ kind: 'change', change: { atom: 'compound' } });
    expect(wish('s')).toEqual({ kind: 'change', change: { snap: false } });
    expect(wish('?', { shiftKey: true })).toEqual({ kind: 'help' });
    expect(wish('G', { shiftKey: true })).toEqual({ kind: 'merge_selected' });
  });
});
