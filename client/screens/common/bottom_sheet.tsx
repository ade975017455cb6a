import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useSpeech } from '../../wording/use_wording.ts';

/** Heights as shares of the screen: a glance, half, nearly all. */
const STOPS = [0.36, 0.6, 0.9] as const;
const TAP_PX = 6;

export interface BottomSheetProps {
  /** True when something was chosen that should be seen. */
  readonly isRaised: boolean;
  readonly children: ReactNode;
}

/** The panel of the phone: pulled up and down by its handle, in three heights, under the thumb. */
export function BottomSheet({ isRaised, children }: BottomSheetProps) {
  const { words } = useSpeech();
  const [stop, setStop] = useState(0);
  const sheet = useRef<HTMLDivElement>(null);
  const grip = useRef<{ readonly y: number; readonly height: number; moved: number } | null>(null);
  useEffect(() => {
    if (isRaised) setStop((now) => Math.max(now, 1));
  }, [isRaised]);

  const onPointerDown = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { y: event.clientY, height: sheet.current?.offsetHeight ?? 0, moved: 0 };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!grip.current || !sheet.current) return;
    const moved = grip.current.y - event.clientY;
    grip.current.moved = Math.max(grip.current.moved, Math.abs(moved));
    sheet.current.style.transition = 'none';
    sheet.current.style.height = `${grip.current.height + moved}px`;
  };
  const onPointerUp = () => {
    if (!grip.current || !sheet.current) return;
    const share = sheet.current.offsetHeight / window.innerHeight;
    const wasTap = grip.current.moved < TAP_PX;
    grip.current = null;
    sheet.current.style.transition = '';
    sheet.current.style.height = '';
    if (wasTap) return;
    const distance = (index: number) => Math.abs(STOPS[index]! - share);
    setStop([0, 1, 2].reduce((best, index) => (distance(index) < distance(best) ? index : best), 0));
  };
  return (
    <div
      ref={sheet}
      className="sheet"
      data-stop={stop}
      style={{ '--sheet-height': `${STOPS[stop]! * 100}dvh` } as React.CSSProperties}
    >
      <button
        type="button"
        className="sheet__grip"
        aria-label={stop === STOPS.length - 1 ? words.sheet.lower : words.sheet.raise}
        aria-expanded={stop > 0}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={onPointerUp}
        onClick={(event) => {
          // A drag ends in a click too; only a tap or a key turns to the next height.
          if (
            event.detail === 0 ||
            Math.abs((sheet.current?.offsetHeight ?? 0) / window.innerHeight - STOPS[stop]!) < 0.02
          ) {
            setStop((now) => (now + 1) % STOPS.length);
          }
        }}
      />
      <div className="sheet__body scrolls">{children}</div>
    </div>
  );
}
