import type { RedrawEditBody } from '../../../../geodata/redraw/redraw_edit.ts';
import type { Wording } from '../../../wording/wording.ts';

type Titles = Wording['redraw']['titles'];

/** What an edit did, in a word. */
export function titleOf({ title = 'other' }: Pick<RedrawEditBody, 'title'>, titles: Titles): string {
  return Object.hasOwn(titles, title) ? titles[title as keyof Titles] : titles.other;
}
