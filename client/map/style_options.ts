import type { ExpressionSpecification } from 'maplibre-gl';
import type { Language } from '../wording/language.ts';
import type { Theme } from './map_stage_props.ts';

/** What the look of the whole map depends on. */
export interface StyleOptions {
  readonly theme: Theme;
  readonly language: Language;
  /** Multiplies text, symbols and lines; 1 at a desk. */
  readonly scale: number;
  /** True where walking times colour the streets, so that their names need more to stand out. */
  readonly overTimes?: boolean | undefined;
}

/**
 * Without a `glyphs` address MapLibre (≥ 5.11) draws every glyph in the browser, taking these names for CSS families and
 * the weight from the first. The first is therefore the name of a weight and of no font.
 */
export const FAMILIES = ['Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', 'sans-serif'];
export const REGULAR: string[] = ['Gezhong Regular', ...FAMILIES];
export const MEDIUM: string[] = ['Gezhong Medium', ...FAMILIES];
export const BOLD: string[] = ['Gezhong Bold', ...FAMILIES];

/** The name in the language of the screen; a place without an English name keeps its Chinese one. */
export function nameOf(language: Language): ExpressionSpecification {
  if (language === 'zh') return ['get', 'name_zh'];
  return ['case', ['!=', ['coalesce', ['get', 'name_en'], ''], ''], ['get', 'name_en'], ['get', 'name_zh']];
}

/** A value that grows evenly between zooms: pairs of zoom and value, each value multiplied by `times`. */
export function byZoom(times: number, ...stops: readonly (readonly [zoom: number, value: number])[]) {
  const flat = stops.flatMap(([zoom, value]) => [zoom, value * times]);
  return ['interpolate', ['linear'], ['zoom'], ...flat] as unknown as ExpressionSpecification;
}

/** A value that doubles with the ground as the zoom grows: for widths of streets. */
export function byGround(times: number, ...stops: readonly (readonly [zoom: number, value: number])[]) {
  const flat = stops.flatMap(([zoom, value]) => [zoom, value * times]);
  return ['interpolate', ['exponential', 1.6], ['zoom'], ...flat] as unknown as ExpressionSpecification;
}
