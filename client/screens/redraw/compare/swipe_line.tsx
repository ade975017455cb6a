import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useSpeech } from '../../../wording/use_wording.ts';

export interface SwipeLineProps {
  /** Share of the stage's width at which the line stands, 0 to 1. */
  readonly at: number;
  readonly onAt: (at: number) => void;
  /** What lies left and right of it. */
  readonly left: string;
  readonly right: string;
}

const STEP = 0.02;
const LEAST = 0.02;

/** The line between two maps that lie over each other: pulled by hand, or moved by arrow keys. Lies over the whole stage. */
export function SwipeLine({ at, onAt, left, right }: SwipeLineProps) {
  const { words, format } = useSpeech();
  const texts = words.redrawPanel.compare;
  const stage = useRef<HTMLDivElement>(null);
  const put = (next: number): void => onAt(Math.min(1 - LEAST, Math.max(LEAST, next)));
  const onPointerMove = ({ clientX, currentTarget, pointerId }: PointerEvent<HTMLElement>): void => {
    const box = stage.current?.getBoundingClientRect();
    if (!box || !currentTarget.hasPointerCapture(pointerId)) return;
    put((clientX - box.left) / box.width);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = { ArrowLeft: at - STEP, ArrowRight: at + STEP, Home: 0, End: 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    put(next);
  };
  return (
    <div ref={stage} className="swipe">
      <span className="swipe__name" data-side="left" style={{ right: `${100 * (1 - at)}%` }}>
        {left}
      </span>
      <span className="swipe__name" data-side="right" style={{ left: `${100 * at}%` }}>
        {right}
      </span>
      <div
        className="swipe__line"
        role="slider"
        tabIndex={0}
        aria-label={texts.swipeLabel}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(100 * at)}
        aria-valuetext={texts.swipeAt(format.share(Number(at.toFixed(2))))}
        title={texts.swipeHint}
        style={{ left: `${100 * at}%` }}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={onPointerMove}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
