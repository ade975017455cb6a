import { useEffect, useRef, useState } from 'react';
import type { PrincipleResult } from '../../../../geodata/redraw/checks/check_types.ts';
import { useWorkVersion } from '../panel/use_work_version.ts';
import type { RedrawWork } from '../redraw_work.ts';

/** Checks look at everything, so they wait until the hand rests for so long. */
const RESTS_MS = 250;

export interface RestedChecks {
  /** Null until the first were worked out. */
  readonly results: readonly PrincipleResult[] | null;
  /** True while the draft has changed since. */
  readonly isBehind: boolean;
}

/** The checks of a draft, a moment after its last change. */
export function useRestedChecks(work: RedrawWork): RestedChecks {
  const version = useWorkVersion(work);
  const { checks } = work;
  const [known, setKnown] = useState<{ readonly of: number; readonly results: readonly PrincipleResult[] } | null>(
    null,
  );
  const isFirst = useRef(true);
  useEffect(() => {
    const timer = setTimeout(() => setKnown({ of: version, results: checks() }), isFirst.current ? 0 : RESTS_MS);
    isFirst.current = false;
    return () => clearTimeout(timer);
  }, [version, checks]);
  return { results: known?.results ?? null, isBehind: known?.of !== version };
}
