import type { Map as MapLibreMap } from 'maplibre-gl';
import { ArcLayer } from '../../../map/coverage/arc_layer.ts';
import { coverageLook, type Strip } from '../../../map/coverage/coverage_look.ts';
import { FaceLayer } from '../../../map/coverage/face_layer.ts';
import { BEFORE_HEAT, BEFORE_HOMES } from '../../../map/layers/layer_order.ts';
import { MAP_PALETTES } from '../../../map/map_palette.ts';
import type { MapPart } from '../../../map/map_stage_props.ts';
import type { Language } from '../../../wording/language.ts';
import { Ink } from './ink.ts';
import { LabelsInSight } from './labels_in_sight.ts';
import { pictureOf } from './picture_of.ts';
import type { ComparedOnMap, RedrawMapProps } from './redraw_map_props.ts';
import { SelectionMarks } from './selection_marks.ts';

export interface ComparedInput {
  readonly compared: ComparedOnMap;
  readonly theme: RedrawMapProps['theme'];
  readonly selection: RedrawMapProps['selection'];
  readonly language: Language;
}

/**
 * Another state left of the swipe, on the very map that the draft is on: a second map would cost a second base map, a second
 * graphics context and all programs anew, seconds where there is no graphics card.
 */
export class ComparedPart implements MapPart {
  #input: ComparedInput;
  #onMap: ComparedSide | null = null;

  constructor(input: ComparedInput) {
    this.#input = input;
  }

  update(input: ComparedInput): void {
    this.#input = input;
    this.#onMap?.show(input);
  }

  attach(map: MapLibreMap): () => void {
    const side = new ComparedSide(map, this.#input);
    this.#onMap = side;
    return () => {
      this.#onMap = null;
      side.destroy();
    };
  }
}

class ComparedSide {
  readonly #map: MapLibreMap;
  readonly #faces: FaceLayer;
  readonly #arcs: ArcLayer;
  readonly #labels: LabelsInSight;
  readonly #marks: SelectionMarks;
  readonly #ink: Ink;
  readonly #box = document.createElement('div');
  #stopLooks: () => void = () => {};
  #input: ComparedInput | null = null;

  constructor(map: MapLibreMap, input: ComparedInput) {
    const { drawn } = input.compared;
    const { coverage } = drawn;
    this.#map = map;
    const picture = pictureOf(drawn);
    const look = lookOf(input);
    this.#faces = new FaceLayer(picture, look, 'compared-faces');
    this.#arcs = new ArcLayer(picture, look, 'compared-arcs');
    map.addLayer(this.#faces, BEFORE_HEAT);
    map.addLayer(this.#arcs, BEFORE_HOMES);
    this.#box.className = 'map-hands';
    map.getCanvasContainer().append(this.#box);
    this.#labels = new LabelsInSight(coverage, picture);
    this.#marks = new SelectionMarks(coverage, picture);
    this.#ink = new Ink(map, this.#box, coverage.lattice, this.#labels);
    this.show(input);
  }

  show(input: ComparedInput): void {
    const before = this.#input;
    this.#input = input;
    const { compared, theme, selection, language } = input;
    if (theme !== before?.theme || compared.share !== before.compared.share) {
      for (const layer of [this.#faces, this.#arcs]) layer.setLook(lookOf(input));
      this.#ink.setTheme(theme);
      this.#ink.setStrip(stripOf(input));
    }
    if (language !== before?.language) this.#labels.setLanguage(language);
    if (compared.looks !== before?.compared.looks) this.#watchLooks(compared);
    if (selection.grids !== before?.selection.grids) this.#marks.show({ ...selection, faces: [], arcs: [] });
    this.#ink.refresh();
  }

  destroy(): void {
    this.#marks.clear();
    this.#stopLooks();
    this.#ink.destroy();
    this.#box.remove();
    // A map that is taken away has no style any more.
    if (this.#map.style) for (const { id } of [this.#faces, this.#arcs]) this.#map.removeLayer(id);
  }

  #watchLooks({ looks, drawn }: ComparedOnMap): void {
    this.#stopLooks();
    const read = (owners: Iterable<number>): void => {
      for (const owner of owners) {
        const look = looks.lookOf(owner);
        this.#faces.store.setState(owner, look?.state ?? 'unknown');
        this.#labels.setLook(owner, look);
      }
      this.#ink.refresh();
    };
    this.#stopLooks = looks.subscribe(read);
    read(Array.from({ length: drawn.coverage.ownerCount }, (_, owner) => owner));
  }
}

function stripOf({ compared }: ComparedInput): Strip {
  return [0, compared.share];
}

function lookOf(input: ComparedInput) {
  return coverageLook(MAP_PALETTES[input.theme], 1, { strip: stripOf(input) });
}
