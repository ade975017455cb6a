import { useEffect, useRef } from 'react';
import { STEP_KEYS } from '../steps/step_order.ts';

export interface DeskKeys {
  /** Moves the active row by so many; `extends` picks it too. */
  readonly move: (by: number, extend: boolean) => void;
  readonly toEnd: (isLast: boolean) => void;
  readonly openActive: () => void;
  readonly pickActive: () => void;
  readonly pickAll: () => void;
  readonly search: () => void;
  readonly help: () => void;
  readonly report: () => void;
  readonly showWaiting: () => void;
  readonly toMap: () => void;
  /** @returns whether there was something to close */
  readonly close: () => boolean;
  /** Rows that fit into the list's box. */
  readonly page: () => number;
}

const MOVES: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/**
 * Keys that work anywhere on the desk except where somebody writes or a dialog is open. Arrows, Home, End, Space and Enter
 * belong to whatever has the focus, so they move the list only where that is the list itself or nothing.
 */
export function useDeskKeys(keys: DeskKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || isElsewhere(event.target)) return;
      if (act(latest.current, event)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** @returns whether the key meant anything */
function act(keys: DeskKeys, event: KeyboardEvent): boolean {
  const { key, shiftKey } = event;
  const inList = isInList(event.target);
  if (event.ctrlKey || event.metaKey) {
    if (key.toLowerCase() !== 'a' || !inList) return false;
    keys.pickAll();
    return true;
  }
  const by = MOVES[shiftKey && key.length === 1 ? key.toLowerCase() : key];
  if (by !== undefined && (inList || key.length === 1)) {
    keys.move(by, shiftKey);
    return true;
  }
  const step = STEP_KEYS[key];
  if (step) {
    // The button that begins the step does what a press would do, so a step that is not offered has no key.
    const button = step.map((name) =>
      document.querySelector<HTMLElement>(`.case [data-step="${name}"], .batch [data-step="${name}"]`),
    );
    const found = button.find((each) => each !== null);
    found?.click();
    return found !== undefined;
  }
  const simple: Readonly<Record<string, () => void>> = {
    x: keys.pickActive,
    '/': keys.search,
    '?': keys.help,
    n: keys.report,
    '.': keys.showWaiting,
    m: keys.toMap,
    ...(inList && {
      ' ': keys.pickActive,
      Enter: keys.openActive,
      Home: () => keys.toEnd(false),
      End: () => keys.toEnd(true),
      PageDown: () => keys.move(keys.page(), shiftKey),
      PageUp: () => keys.move(-keys.page(), shiftKey),
    }),
  };
  if (key === 'Escape') return keys.close();
  simple[key]?.();
  return simple[key] !== undefined;
}

/** Where keys write or belong to a dialog. */
function isElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('dialog, [role=dialog]')) return true;
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}

function isInList(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return true;
  return target === document.body || target.closest('[role=listbox]') !== null;
}
