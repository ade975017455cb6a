import { useEffect, useRef } from 'react';
import { isWriting } from '../hands/hand_driver.ts';
import { type KeyWish, wishOf } from './tool_keys.ts';
import type { ToolState } from './tool_state.ts';

/** Keys that work anywhere on the screen, except where somebody writes or a dialog is open. */
export function useRedrawKeys(tools: ToolState, onWish: (wish: KeyWish) => void): void {
  const latest = useRef({ tools, onWish });
  useEffect(() => {
    latest.current = { tools, onWish };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isWriting(event.target) || document.querySelector('dialog[open]') !== null) return;
      const wish = wishOf(event, latest.current.tools);
      if (wish === null) return;
      event.preventDefault();
      latest.current.onWish(wish);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
