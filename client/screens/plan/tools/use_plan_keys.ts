import { type Dispatch, useEffect } from 'react';
import type { DraftAction } from '../draft/draft_history.ts';
import { TOOL_KEYS, TOOLS, type Tool } from './tools.ts';

export interface PlanKeys {
  readonly dispatch: Dispatch<DraftAction>;
  readonly onTool: (tool: Tool) => void;
  /** 0 for the present, 1–4 for the scenario compared at that place. */
  readonly onShowCompared: (place: number) => void;
}

/** Keys that work anywhere on the screen, except where somebody writes. */
export function usePlanKeys({ dispatch, onTool, onShowCompared }: PlanKeys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isWriting(event.target)) return;
      if ((event.ctrlKey || event.metaKey) && !event.altKey) {
        const isRedo = event.key.toLowerCase() === 'y' || (event.shiftKey && event.key.toLowerCase() === 'z');
        if (!isRedo && event.key.toLowerCase() !== 'z') return;
        event.preventDefault();
        dispatch({ type: isRedo ? 'redo' : 'undo' });
        return;
      }
      if (event.altKey || event.shiftKey) return;
      const tool = TOOLS.find((other) => TOOL_KEYS[other] === event.key.toUpperCase());
      if (tool) onTool(tool);
      else if (/^[0-4]$/.test(event.key) && !isChoosing(event.target)) onShowCompared(Number(event.key));
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [dispatch, onTool, onShowCompared]);
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}

function isChoosing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('[role=dialog], dialog') !== null;
}
