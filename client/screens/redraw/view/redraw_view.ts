import { type SharedView, sharedOf, writeSharedView } from '../../view/shared_view.ts';
import { FIRST_VIEW, readView } from '../../view/view_state.ts';

/** What stands beside the map of a draft. */
export const REDRAW_PANELS = ['figures', 'checks', 'proposals', 'compare', 'together', 'life'] as const;
export type RedrawPanel = (typeof REDRAW_PANELS)[number];

/** What a shared link to the drafts of a place holds. */
export interface RedrawView extends SharedView {
  /** Id of the draft that is open; null: the list of all. */
  readonly draft: string | null;
  readonly panel: RedrawPanel;
}

export const FIRST_REDRAW_VIEW: RedrawView = { ...sharedOf(FIRST_VIEW), draft: null, panel: 'figures' };

/** The view that an address speaks of; whatever it says that makes no sense is as if it were not said. */
export function readRedrawView(query: URLSearchParams): RedrawView {
  return {
    ...sharedOf(readView(query)),
    draft: query.get('draft') || null,
    panel: REDRAW_PANELS.find((panel) => panel === query.get('panel')) ?? FIRST_REDRAW_VIEW.panel,
  };
}

/** The shortest address that `readRedrawView` turns into the view: what is as at first is left out. */
export function writeRedrawView(view: RedrawView): URLSearchParams {
  const query = writeSharedView(view);
  if (view.draft !== null) query.set('draft', view.draft);
  if (view.panel !== FIRST_REDRAW_VIEW.panel) query.set('panel', view.panel);
  return query;
}
