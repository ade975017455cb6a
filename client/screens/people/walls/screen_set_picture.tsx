import { readScreenSet } from './screen_set.ts';

/** The screens of a wall as they hang; those that are open are filled, from the first on. */
export function ScreenSetPicture({ set, open = 0 }: { readonly set: string; readonly open?: number }) {
  const { across, down } = readScreenSet(set);
  const cells = Array.from({ length: across * down }, (_, i) => ({ x: i % across, y: Math.floor(i / across), i }));
  return (
    <svg
      className="screen-set"
      style={{ '--across': across } as React.CSSProperties}
      viewBox={`-0.5 -0.5 ${across * 16 + 1} ${down * 9 + 1}`}
      aria-hidden="true"
    >
      {cells.map(({ x, y, i }) => (
        <rect key={i} x={x * 16 + 0.8} y={y * 9 + 0.8} width={14.4} height={7.4} rx={0.8} data-open={i < open} />
      ))}
    </svg>
  );
}
