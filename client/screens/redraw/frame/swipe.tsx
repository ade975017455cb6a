import { type PointerEvent, useEffect, useRef, useState } from 'react';
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
  const [hand, setHand] = useState(at);
  const told = useRef<number | null>(null);
  // The line goes with the hand; the map is told once for each picture, however many moves came in between.
  const move = (share: number) => {
    setHand(share);
    if (told.current !== null) cancelAnimationFrame(told.current);
    told.current = requestAnimationFrame(() => {
      told.current = null;
      onChange(share);
    });
  };
  useEffect(() => () => cancelAnimationFrame(told.current ?? 0), []);
  const clamp = (share: number) => Math.min(1, Math.max(0, share));
  const follow = (event: PointerEvent) => {
    const box = whole.current?.getBoundingClientRect();
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    move(clamp((event.clientX - box.left) / box.width));
  };
  return (
    <div ref={whole} className="swipe" style={{ '--swipe': hand } as React.CSSProperties}>
      <p className="swipe__name swipe__name--left">{left}</p>
      <p className="swipe__name swipe__name--right">{right}</p>
      <div
        className="swipe__line"
        role="slider"
        tabIndex={0}
        aria-label={words.redraw.draft.swipe}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(100 * hand)}
        aria-valuetext={format.share(hand)}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={follow}
        onKeyDown={({ key }) => {
          if (key === 'ArrowLeft') move(clamp(hand - STEP));
          if (key === 'ArrowRight') move(clamp(hand + STEP));
        }}
      />
    </div>
  );
}
