import type { Tool, ToolState } from './tool_state.ts';

/** One key for each tool. */
export const TOOL_KEYS: Readonly<Record<Tool, string>> = {
  select: 'V',
  shape: 'B',
  paint: 'P',
  box: 'M',
  lasso: 'L',
  split: 'C',
  street: 'T',
  follow: 'F',
  merge: 'G',
  lock: 'K',
};

/** What a key asks for that works anywhere on the screen. */
export type KeyWish =
  | { readonly kind: 'tool'; readonly tool: Tool }
  | { readonly kind: 'change'; readonly change: Partial<ToolState> }
  | { readonly kind: 'undo' | 'redo' | 'help' | 'merge_selected' };

type KeyHeld = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Null for a key that means nothing here. */
export function wishOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyHeld, state: ToolState): KeyWish | null {
  const letter = key.toUpperCase();
  if (altKey) return null;
  if (ctrlKey || metaKey) {
    if (letter === 'Y' || (letter === 'Z' && shiftKey)) return { kind: 'redo' };
    return letter === 'Z' ? { kind: 'undo' } : null;
  }
  if (key === '?') return { kind: 'help' };
  if (shiftKey) return letter === TOOL_KEYS.merge ? { kind: 'merge_selected' } : null;
  const tool = (Object.keys(TOOL_KEYS) as Tool[]).find((other) => TOOL_KEYS[other] === letter);
  if (tool !== undefined) return { kind: 'tool', tool };
  if (letter === 'S') return { kind: 'change', change: { snap: !state.snap } };
  if (key === '1') return { kind: 'change', change: { atom: 'lot' } };
  if (key === '2') return { kind: 'change', change: { atom: 'compound' } };
  if (key === '3') return { kind: 'change', change: { atom: 'block' } };
  return null;
}
