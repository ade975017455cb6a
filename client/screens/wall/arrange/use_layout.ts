import { useEffect, useMemo, useState } from 'react';
import { presetLayout } from '../../../../geodata/wall/preset_layouts.ts';
import type { WallLayout } from '../../../../geodata/wall/wall_layout.ts';
import { WallLayoutDocument, type WallLayoutFieldsFragment } from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import { useAnswer } from '../../data/use_answer.ts';
import type { WallUnits } from '../wall_units.ts';

/** A wall that stands takes over what somebody saved elsewhere within so long. */
const READ_MS = 45_000;

export interface LayoutOfWall {
  /** As the place saved it, else as walls stand at first. */
  readonly layout: WallLayout;
  readonly readAnew: () => void;
}

/** How walls of a place stand that have so many screens; stays the same object while nobody saves another. */
export function useLayout(place: string, { columns, rows }: WallUnits): LayoutOfWall {
  const { fresh } = useLine();
  const [revision, setRevision] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setRevision((count) => count + 1), READ_MS);
    return () => clearInterval(timer);
  }, []);
  const { data } = useAnswer({
    client: fresh,
    document: WallLayoutDocument,
    variables: useMemo(() => ({ place, screenSet: `${columns}x${rows}` }), [place, columns, rows]),
    revision,
  });
  const saved = data?.jurisdiction.wallLayout;
  // As text, so that the same layout read again arranges nothing anew.
  const told = saved ? JSON.stringify(layoutOf(saved)) : null;
  const layout = useMemo(
    (): WallLayout => (told === null ? presetLayout(columns, rows) : JSON.parse(told)),
    [told, columns, rows],
  );
  return { layout, readAnew: () => setRevision((count) => count + 1) };
}

function layoutOf({ columns, rows, unitWidth, unitHeight, parts }: WallLayoutFieldsFragment): WallLayout {
  return {
    units: { columns, rows, unitWidth, unitHeight },
    parts: parts.map(({ part, x, y, width, height }) => ({ part, x, y, width, height })),
  };
}
