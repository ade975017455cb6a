import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { useSpeech } from '../../../wording/use_wording.ts';

const KEY = 'gezhong.desk.columns';
/** Widths in rem: of the list and of the case. The map has the rest. */
export interface Widths {
  readonly list: number;
  readonly case: number;
}
const FIRST: Widths = { list: 27, case: 32 };
const LEAST = 20;
const MOST = 60;

/** How wide the columns are, as this browser remembers them. */
export function useColumnWidths(): readonly [Widths, (widths: Widths) => void] {
  const [widths, setWidths] = useState(readWidths);
  const keep = (next: Widths) => {
    const kept = { list: within(next.list), case: within(next.case) };
    setWidths(kept);
    window.localStorage.setItem(KEY, JSON.stringify(kept));
  };
  return [widths, keep];
}

export interface SplitterProps {
  /** Width in rem of the column before it. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The line between two columns: dragged, or moved with the arrow keys. */
export function Splitter({ width, onWidth }: SplitterProps) {
  const { panes } = useSpeech().words.desk;
  const [from, setFrom] = useState<{ readonly x: number; readonly width: number } | null>(null);
  const rem = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onWidth(width + by);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule between columns that can be moved is a separator and no <hr>.
    <div
      role="separator"
      className="splitter"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={panes.resize}
      aria-valuenow={Math.round(width)}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      title={panes.resize}
      onKeyDown={onKeyDown}
      onPointerDown={(event: PointerEvent) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setFrom({ x: event.clientX, width });
      }}
      onPointerMove={(event) => from && onWidth(from.width + (event.clientX - from.x) / rem())}
      onPointerUp={() => setFrom(null)}
      onPointerCancel={() => setFrom(null)}
    />
  );
}

function readWidths(): Widths {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? 'null');
    const { list, case: width } = (kept ?? {}) as Partial<Record<keyof Widths, unknown>>;
    if (typeof list === 'number' && typeof width === 'number') return { list: within(list), case: within(width) };
  } catch {
    // What cannot be read is as if nothing were kept.
  }
  return FIRST;
}

function within(width: number): number {
  return Math.min(MOST, Math.max(LEAST, width));
}
