/** Smallest text of a wall, pixels of its unit. */
const TEXT_PX = 24;

/** Colours are the page's own, so that a chart follows the theme without being drawn again. */
export const BAR = { color: 'var(--quiet)' } as const;

/** A bar that is not over yet. */
export function quietBar(scale: number) {
  return { color: 'transparent', borderColor: 'var(--quiet)', borderWidth: 2 * scale };
}

export function axisText(scale: number) {
  return { color: 'var(--quiet)', fontSize: TEXT_PX * scale, fontFamily: pageFont() };
}

export function valueText(scale: number) {
  return { color: 'var(--text)', fontSize: TEXT_PX * scale, fontFamily: pageFont() };
}

/** A chart measures its texts before they are in the page, so that it must know the font by name. */
function pageFont(): string {
  return getComputedStyle(document.body).fontFamily;
}
