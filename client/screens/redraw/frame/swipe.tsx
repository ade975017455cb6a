import { type PointerEvent, useRef } from 'react';
import { useSpeech } from '../../../wording/use_wording.ts';

export interface SwipeProps {
  /** Names of the states on both sides. */
  readonly left: string;
  readonly right: string;
  /** 0 (left edge) to 1. */
  readonly at: number;
  readonly onChange: (at: number) => void;
}

const STEP = 0.02;

/** The line between two states of the map, dragged by hand or moved by the arrow keys. */
export function Swipe({ left, right, at, onChange }: SwipeProps) {
  const { words, format } = useSpeech();
  const whole = useRef<HTMLDivElement>(null);
  const clamp = (share: number) => Math.min(1, Math.max(0, share));
  const follow = (event: PointerEvent) => {
    const box = whole.current?.getBoundingClientRect();
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    onChange(clamp((event.clientX - box.left) / box.width));
  };
  return (
    <div ref={whole} className="swipe" style={{ '--swipe': at } as React.CSSProperties}>
      <p className="swipe__name swipe__name--left">{left}</p>
      <p className="swipe__name swipe__name--right">{right}</p>
      <div
        className="swipe__line"
        role="slider"
        tabIndex={0}
        aria-label={words.redraw.draft.swipe}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(100 * at)}
        aria-valuetext={format.share(at)}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={follow}
        onKeyDown={({ key }) => {
          if (key === 'ArrowLeft') onChange(clamp(at - STEP));
          if (key === 'ArrowRight') onChange(clamp(at + STEP));
        }}
      />
    </div>
  );
}
