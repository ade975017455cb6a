import { CoveragePicture } from '../../../map/coverage/coverage_picture.ts';
import type { DrawnCoverage } from './redraw_map_props.ts';

const pictures = new WeakMap<DrawnCoverage, CoveragePicture>();

/**
 * The picture of what is drawn: made once, kept up to date for as long as the coverage lives, whether or not a map shows it.
 * So a draft that comes back after something was shown in its place is there at once.
 */
export function pictureOf(drawn: DrawnCoverage): CoveragePicture {
  const known = pictures.get(drawn);
  if (known !== undefined) return known;
  const like = drawn.like && pictures.get(drawn.like);
  const picture = new CoveragePicture(drawn.coverage, like?.isBuilt ? like : undefined);
  drawn.subscribe((touched) => picture.refresh(touched));
  pictures.set(drawn, picture);
  return picture;
}
