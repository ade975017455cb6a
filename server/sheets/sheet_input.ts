import type { MultiPolygon, Polygon } from 'geojson';
import type { Barrier, Building, Compound, LocalName, Street, Surface } from '../../geodata/place.ts';
import type { Paper } from './pdf_page.ts';

export interface SheetStation {
  readonly name: LocalName;
  /** Code of its category; stations of one category have one symbol. */
  readonly category: string;
  readonly position: readonly number[];
}

export interface SheetNeighbour {
  readonly name: string;
  readonly outline: Polygon | MultiPolygon;
}

export interface SheetFigure {
  readonly label: LocalName;
  /** As it is to be printed, with its unit. */
  readonly value: string;
}

/** What is drawn under the boundaries; only what meets the frame is. */
export interface SheetGround {
  readonly streets: readonly Pick<Street, 'kind' | 'name' | 'line'>[];
  readonly buildings: readonly Pick<Building, 'outline'>[];
  readonly compounds: readonly Pick<Compound, 'name' | 'outline'>[];
  readonly surfaces: readonly Pick<Surface, 'kind' | 'outline'>[];
  readonly barriers: readonly Pick<Barrier, 'kind' | 'line'>[];
}

/** What must stand at the foot of every sheet and report. */
export interface SheetImprint {
  /** 审图号; null: a line to write it on. */
  readonly reviewNumber: string | null;
  /** Of the ground and of the figures, one sentence each. */
  readonly sources: readonly LocalName[];
  /** ISO date of the state that is shown. */
  readonly asOf: string;
  /** Who made it, as it is to be printed. */
  readonly madeBy: string;
  /** True for a city that a generator invented. */
  readonly demonstration: boolean;
  /** True while the boundaries are not in effect. */
  readonly draft: boolean;
}

export interface GridSheetInput {
  readonly language: 'zh' | 'en';
  readonly paper: Paper;
  readonly grid: {
    readonly code: string;
    readonly name: LocalName;
    readonly outline: Polygon | MultiPolygon;
    /** Names of the areas above, the highest first. */
    readonly within: readonly LocalName[];
  };
  readonly neighbours: readonly SheetNeighbour[];
  readonly ground: SheetGround;
  readonly stations: readonly SheetStation[];
  /** Names of the categories of stations. */
  readonly categories: Readonly<Record<string, LocalName>>;
  readonly figures: readonly SheetFigure[];
  readonly imprint: SheetImprint;
}

export function inLanguage(name: LocalName, language: 'zh' | 'en'): string {
  return language === 'zh' ? name.zh : (name.en ?? name.zh);
}
