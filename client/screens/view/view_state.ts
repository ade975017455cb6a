import type { Language } from '../../wording/language.ts';
import { FIRST_HEAT, type HeatView, readHeatView, writeHeatView } from './heat_view.ts';

/** Minutes of walking that can be asked about. */
export const MINUTES = [5, 10, 15] as const;
export type Minutes = (typeof MINUTES)[number];

/**
 * In the order in which the legend lists them. `circle` is the straight circle that most places still draw;
 * `otherStations` are those of the categories not asked about.
 */
export const LAYERS = ['serviceAreas', 'circle', 'gaps', 'heat', 'grids', 'stations', 'otherStations'] as const;
export type Layer = (typeof LAYERS)[number];
const LAYERS_AT_FIRST: readonly Layer[] = ['serviceAreas', 'gaps', 'heat', 'grids', 'stations'];

export const TABS = ['regions', 'gaps', 'cases', 'hotspots'] as const;
export type Tab = (typeof TABS)[number];

/** What the table's columns tell of each region. */
export const COLUMN_SETS = ['shares', 'households', 'residents', 'residents60', 'times', 'circle'] as const;
export type ColumnSet = (typeof COLUMN_SETS)[number];

/** Metres a second that a person may say is their pace, and seconds that a signal may cost. */
export const PACE = { least: 0.3, most: 3 } as const;
export const SIGNAL_SECONDS = { most: 180 } as const;

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
  | { readonly kind: 'gap'; readonly id: string }
  /** Of the run that is shown. */
  | { readonly kind: 'hotspot'; readonly id: string }
  /** A place on the ground from where somebody walks. */
  | { readonly kind: 'home'; readonly longitude: number; readonly latitude: number };

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
  /** One's own pace in metres a second; null for the profile's. */
  readonly pace: number | null;
  /** Seconds lost at each crossing with signals. */
  readonly signalSeconds: number;
  /** Day of the week and time, e.g. Mo 12:00; null for whatever the hour. */
  readonly moment: string | null;
  readonly columns: ColumnSet;
  readonly layers: readonly Layer[];
  readonly heat: HeatView;
  /** Id of the run whose hotspots are shown; null for the newest that found any. */
  readonly run: string | null;
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
  pace: null,
  signalSeconds: 0,
  moment: null,
  columns: 'shares',
  layers: LAYERS_AT_FIRST,
  heat: FIRST_HEAT,
  run: null,
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
    pace: readPace(query.get('pace')),
    signalSeconds: readSignalSeconds(query.get('signal')),
    moment: readMoment(query.get('moment')),
    columns: COLUMN_SETS.find((columns) => columns === query.get('columns')) ?? FIRST_VIEW.columns,
    layers: layers === null ? LAYERS_AT_FIRST : LAYERS.filter((layer) => layers.split('.').includes(layer)),
    heat: readHeatView(query),
    run: query.get('run') || null,
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
  if (view.pace !== null) query.set('pace', String(view.pace));
  if (view.signalSeconds !== FIRST_VIEW.signalSeconds) query.set('signal', String(view.signalSeconds));
  if (view.moment) query.set('moment', view.moment);
  if (view.columns !== FIRST_VIEW.columns) query.set('columns', view.columns);
  if (view.level !== FIRST_VIEW.level) query.set('level', String(view.level));
  if (view.tab !== FIRST_VIEW.tab) query.set('list', view.tab);
  if (view.layers.join() !== LAYERS_AT_FIRST.join()) query.set('layers', view.layers.join('.'));
  writeHeatView(query, view.heat);
  if (view.run) query.set('run', view.run);
  if (view.chosen) query.set('on', `${view.chosen.kind}:${nameOfChosen(view.chosen)}`);
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

function readPace(text: string | null): number | null {
  const pace = rounded(Number(text), 2);
  return text && pace >= PACE.least && pace <= PACE.most ? pace : null;
}

function readSignalSeconds(text: string | null): number {
  const seconds = Number(text);
  return Number.isInteger(seconds) && seconds >= 0 && seconds <= SIGNAL_SECONDS.most ? seconds : 0;
}

function readMoment(text: string | null): string | null {
  const [, day, time] = /^(Mo|Tu|We|Th|Fr|Sa|Su) ((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(text ?? '') ?? [];
  return day && time ? `${day} ${time}` : null;
}

function nameOfChosen(chosen: Chosen): string {
  if (chosen.kind === 'gap' || chosen.kind === 'hotspot') return chosen.id;
  return chosen.kind === 'home' ? `${chosen.longitude},${chosen.latitude}` : chosen.code;
}

function readChosen(text: string | null): Chosen | null {
  const at = text?.indexOf(':') ?? -1;
  if (!text || at < 0 || at === text.length - 1) return null;
  const [kind, name] = [text.slice(0, at), text.slice(at + 1)];
  if (kind === 'region' || kind === 'station') return { kind, code: name };
  if (kind === 'gap' || kind === 'hotspot') return { kind, id: name };
  return kind === 'home' ? readHome(name) : null;
}

function readHome(text: string): Chosen | null {
  const place = readCamera(`${text},0`);
  return place && { kind: 'home', longitude: rounded(place.longitude, 6), latitude: rounded(place.latitude, 6) };
}
