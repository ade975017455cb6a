import { useMemo } from 'react';
import type { DraftComparison } from '../../../../geodata/redraw/compare/compare_drafts.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { boundsOfFaces } from '../proposals/bounds_of_faces.ts';
import type { DraftSide } from '../redraw_work.ts';
import { movedFaces } from './moved_faces.ts';
import { boundaryPath, facesPath, frameAround } from './picture_paths.ts';

const WIDTH = 640;
const MOST_HEIGHT = 520;
const EDGE = 4;

export interface MapPictureProps {
  readonly before: DraftSide;
  readonly after: DraftSide;
  readonly comparison: DraftComparison;
}

/** A small map for paper: boundaries before and after, and hatched who changes grid. Lines, not colours, tell them apart. */
export function MapPicture({ before, after, comparison }: MapPictureProps) {
  const { compare } = useSpeech().words.redrawPanel;
  const drawn = useMemo(() => {
    const all = Array.from({ length: after.coverage.faceCount }, (_, face) => face);
    const bounds = boundsOfFaces(after.coverage, all);
    if (bounds === null) return null;
    const frame = frameAround(bounds, WIDTH, MOST_HEIGHT, EDGE);
    return {
      frame,
      before: boundaryPath(before.coverage, frame),
      after: boundaryPath(after.coverage, frame),
      moved: facesPath(after.coverage, movedFaces(before, after, comparison).keys(), frame),
    };
  }, [before, after, comparison]);
  if (drawn === null) return null;
  return (
    <figure className="map-picture">
      <svg
        viewBox={`0 0 ${drawn.frame.width} ${drawn.frame.height.toFixed(0)}`}
        role="img"
        aria-label={compare.picture}
      >
        <defs>
          <pattern id="moves-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M0 0V5" stroke="black" strokeWidth="1.6" />
          </pattern>
        </defs>
        <path d={drawn.moved} fill="url(#moves-hatch)" fillRule="evenodd" />
        <path d={drawn.after} className="map-picture__after" />
        <path d={drawn.before} className="map-picture__before" />
      </svg>
      <figcaption>{compare.picture}</figcaption>
    </figure>
  );
}
