import type { RefObject } from 'react';
import { useSpeech } from '../../wording/use_wording.ts';

/** Seen only by whoever comes with the Tab key: the table has a stop for each region before the map's turn. */
export function SkipToMap({ stage }: { readonly stage: RefObject<HTMLElement | null> }) {
  const { map } = useSpeech().words;
  return (
    <button
      type="button"
      className="button button--main skip"
      onClick={() => stage.current?.querySelector<HTMLElement>('canvas[tabindex]')?.focus()}
    >
      {map.skipTo}
    </button>
  );
}
