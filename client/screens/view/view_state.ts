import type { Language } from '../../wording/language.ts';

/** Minutes of walking that can be asked about. */
export const MINUTES = [5, 10, 15] as const;
export type Minutes = (typeof MINUTES)[number];

/** In the order in which the legend lists them. `otherStations` are those of the categories not asked about. */
export const LAYERS = ['serviceAreas', 'gaps', 'heat', 'grids', 'stations', 'otherStations'] as const;
export type Layer = (typeof LAYERS)[number];
const LAYERS_AT_FIRST: readonly Layer[] = ['serviceAreas', 'gaps', 'heat', 'grids', 'stations'];

export const TABS = ['regions', 'gaps', 'cases'] as const;
export type Tab = (typeof TABS)[number];

export const THEMES = ['auto', 'dark', 'light'] as const;
export type ThemeChoice = (typeof THEMES)[number];

export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

export type Chosen =
  | { readonly kind: 'region'; readonly code: string }
  | { readonly kind: 'station'; readonly code: string }
  | { readonly kind: 'gap'; readonly id: string };

/** What a shared link holds: everything that the review shows follows from it and from the data. */
export interface ViewState {
  /** Code of the place; null for the first one there is. */
  readonly place: string | null;
  /** Where the map stands; null for the whole place. */
  readonly camera: Camera | null;
  readonly level: number;
  /** Code of the station category; null for the first one. */
  readonly category: string | null;
  readonly minutes: Minutes;
  /** Code of the walking profile. */
  readonly profile: string;
  readonly layers: readonly Layer[];
  readonly chosen: Chosen | null;
  readonly tab: Tab;
  readonly theme: ThemeChoice;
  readonly language: Language;
}

export const FIRST_VIEW: ViewState = {
  place: null,
  camera: null,
  // Communities: streets are too few to say where, grids too many to take in at once.
  level: 2,
  category: null,
  minutes: 15,
  profile: 'adult',
  layers: LAYERS_AT_FIRST,
  chosen: null,
  tab: 'regions',
  theme: 'auto',
  language: 'zh',
};

/** The view that an address speaks of; whatever it says that makes no sense is as if it were not said. */
export function readView(query: URLSearchParams): ViewState {
  const level = Number(query.get('level'));
  const layers = query.get('layers');
  return {
    place: query.get('place') || null,
    camera: readCamera(query.get('at')),
    level: Number.isInteger(level) && level >= 1 && level <= 9 ? level : FIRST_VIEW.level,
    category: query.get('category') || null,
    minutes: MINUTES.find((minutes) => String(minutes) === query.get('minutes')) ?? FIRST_VIEW.minutes,
    profile: query.get('walk') || FIRST_VIEW.profile,
    layers: layers === null ? LAYERS_AT_FIRST : LAYERS.filter((layer) => layers.split('.').includes(layer)),
    chosen: readChosen(query.get('on')),
    tab: TABS.find((tab) => tab === query.get('list')) ?? FIRST_VIEW.tab,
    theme: THEMES.find((theme) => theme === query.get('theme')) ?? FIRST_VIEW.theme,
    language: query.get('lang') === 'en' ? 'en' : 'zh',
  };
}

/** The shortest address that `readView` turns into the view: what is as at first is left out. */
export function writeView(view: ViewState): URLSearchParams {
  const query = new URLSearchParams();
  if (view.place) query.set('place', view.place);
  if (view.category) query.set('category', view.category);
  if (view.minutes !== FIRST_VIEW.minutes) query.set('minutes', String(view.minutes));
  if (view.profile !== FIRST_VIEW.profile) query.set('walk', view.profile);
  if (view.level !== FIRST_VIEW.level) query.set('level', String(view.level));
  if (view.tab !== FIRST_VIEW.tab) query.set('list', view.tab);
  if (view.layers.join() !== LAYERS_AT_FIRST.join()) query.set('layers', view.layers.join('.'));
  if (view.chosen)
    query.set('on', `${view.chosen.kind}:${view.chosen.kind === 'gap' ? view.chosen.id : view.chosen.code}`);
  if (view.camera) {
    const { longitude, latitude, zoom } = roundCamera(view.camera);
    query.set('at', `${longitude},${latitude},${zoom}`);
  }
  if (view.theme !== FIRST_VIEW.theme) query.set('theme', view.theme);
  if (view.language !== FIRST_VIEW.language) query.set('lang', view.language);
  return query;
}

/** To about a metre and a hundredth of a zoom level: as exact as an address needs to be. */
export function roundCamera({ longitude, latitude, zoom }: Camera): Camera {
  return { longitude: rounded(longitude, 5), latitude: rounded(latitude, 5), zoom: rounded(zoom, 2) };
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits)) + 0;
}

function readCamera(text: string | null): Camera | null {
  if (!text) return null;
  const parts = text.split(',');
  const [longitude, latitude, zoom] = parts.map(Number);
  if (parts.length !== 3 || longitude === undefined || latitude === undefined || zoom === undefined) return null;
  const isOnEarth = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 85 && zoom >= 0 && zoom <= 24;
  return isOnEarth && parts.every((part) => part.trim() !== '') ? { longitude, latitude, zoom } : null;
}

function readChosen(text: string | null): Chosen | null {
  const at = text?.indexOf(':') ?? -1;
  if (!text || at < 0 || at === text.length - 1) return null;
  const [kind, name] = [text.slice(0, at), text.slice(at + 1)];
  if (kind === 'region' || kind === 'station') return { kind, code: name };
  return kind === 'gap' ? { kind, id: name } : null;
}
