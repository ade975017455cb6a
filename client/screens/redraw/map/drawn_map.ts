import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Change } from '../../../../geodata/coverage/coverage_edit.ts';
import { Problem } from '../../../../geodata/problem.ts';
import type { Touched } from '../../../../geodata/redraw/touched.ts';
import { toCss } from '../../../map/colour.ts';
import { ArcLayer } from '../../../map/coverage/arc_layer.ts';
import { coverageLook, type Strip, WHOLE_WIDTH } from '../../../map/coverage/coverage_look.ts';
import type { CoveragePicture } from '../../../map/coverage/coverage_picture.ts';
import { FaceLayer } from '../../../map/coverage/face_layer.ts';
import { BEFORE_HEAT, BEFORE_HOMES } from '../../../map/layers/layer_order.ts';
import { MAP_PALETTES } from '../../../map/map_palette.ts';
import { Atoms } from '../hands/atoms.ts';
import { GuideLines } from '../hands/guide_lines.ts';
import { type Hand, type HandGround, type LatticePoint, NO_SKETCH, type SaidCode } from '../hands/hand.ts';
import { HandDriver } from '../hands/hand_driver.ts';
import { handOf } from '../hands/hand_of.ts';
import { plainProblem } from '../hands/plain_problem.ts';
import { Trial } from '../hands/trial.ts';
import type { Tool } from '../tools/tool_state.ts';
import { Ink } from './ink.ts';
import { COUNT_FROM, LabelsInSight } from './labels_in_sight.ts';
import { hideNamesBeneath } from './names_beneath.ts';
import { pictureOf } from './picture_of.ts';
import { PointerTeller } from './pointer_teller.ts';
import { NOTHING_SELECTED } from './redraw_map_props.ts';
import type { PartInput } from './redraw_part.ts';
import { RefusalNote } from './refusal_note.ts';
import { SelectionMarks } from './selection_marks.ts';

const CURSORS: Readonly<Record<Tool, string>> = {
  select: 'pointer',
  shape: 'default',
  paint: 'none',
  box: 'crosshair',
  lasso: 'crosshair',
  split: 'crosshair',
  street: 'pointer',
  follow: 'pointer',
  merge: 'pointer',
  lock: 'pointer',
};

/** A draft on one map: its picture, its ink, and the hand. */
export class DrawnMap {
  readonly #map: MapLibreMap;
  readonly #picture: CoveragePicture;
  readonly #faces: FaceLayer;
  readonly #arcs: ArcLayer;
  readonly #labels: LabelsInSight;
  readonly #marks: SelectionMarks;
  readonly #ink: Ink;
  readonly #note: RefusalNote;
  readonly #teller: PointerTeller;
  readonly #driver: HandDriver;
  readonly #trial: Trial;
  readonly #atoms: Atoms;
  readonly #box = document.createElement('div');
  readonly #stopDrawn: () => void;
  readonly #showNamesBeneath: () => void;
  #stopLooks: () => void = () => {};
  #guides: GuideLines | null = null;
  /** Owners whose looks are those of a trial. */
  #tried: readonly number[] = [];
  #input: PartInput;
  #hand: Hand;

  constructor(map: MapLibreMap, input: PartInput) {
    const { drawn, theme } = input.props;
    const { coverage } = drawn;
    this.#map = map;
    this.#input = input;
    this.#picture = pictureOf(drawn);
    const look = coverageLook(MAP_PALETTES[theme], 1);
    this.#faces = new FaceLayer(this.#picture, look);
    this.#arcs = new ArcLayer(this.#picture, look);
    map.addLayer(this.#faces, BEFORE_HEAT);
    map.addLayer(this.#arcs, BEFORE_HOMES);
    this.#box.className = 'map-hands';
    map.getCanvasContainer().append(this.#box);
    this.#labels = new LabelsInSight(coverage, this.#picture);
    this.#marks = new SelectionMarks(coverage, this.#picture);
    this.#ink = new Ink(map, this.#box, coverage.lattice, this.#labels);
    this.#note = new RefusalNote(map, this.#box);
    this.#atoms = new Atoms(coverage);
    this.#trial = new Trial(coverage, this.#picture, {
      during: (change) => this.#during(change),
      takenBack: (change) => this.#input.props.trialWatcher?.takenBack(change),
      ended: () => this.#trialEnded(),
    });
    this.#hand = handOf('select', this.#ground);
    this.#teller = new PointerTeller((position) => this.#input.props.onPointer?.(position));
    this.#driver = new HandDriver(map, this.#box, {
      hand: () => this.#hand,
      lattice: coverage.lattice,
      onIdleEscape: () => this.#escape(),
      onPointer: (position) => this.#teller.tell(position),
    });
    this.#showNamesBeneath = hideNamesBeneath(map, coverage, COUNT_FROM);
    this.#stopDrawn = drawn.subscribe((touched) => this.#touched(touched));
    this.#show(input, null);
  }

  update(input: PartInput): void {
    const before = this.#input;
    this.#input = input;
    this.#show(input, before);
  }

  destroy(): void {
    this.#hand.cancel();
    this.#trial.end();
    this.#marks.clear();
    this.#stopLooks();
    this.#stopDrawn();
    this.#driver.destroy();
    this.#teller.destroy();
    this.#note.destroy();
    this.#ink.destroy();
    this.#box.remove();
    // A map that is taken away has no style any more.
    if (!this.#map.style) return;
    for (const { id } of [this.#faces, this.#arcs]) this.#map.removeLayer(id);
    this.#showNamesBeneath();
  }

  #show({ props, words, language }: PartInput, before: PartInput | null): void {
    const old = before?.props;
    if (props.theme !== old?.theme || props.compared?.share !== old?.compared?.share) this.#showTheme();
    if (language !== before?.language) {
      this.#labels.setLanguage(language);
      this.#note.setLanguage(language);
      this.#ink.refresh();
    }
    if (props.looks !== old?.looks) this.#watchLooks();
    if (props.guides !== old?.guides) {
      this.#guides = props.guides === null ? null : new GuideLines(props.guides.columns, props.guides.kinds);
      this.#changeHand();
    }
    const isOther =
      props.tools.tool !== old?.tools.tool || (props.onEdit === undefined) !== (old?.onEdit === undefined);
    if (isOther) this.#changeHand();
    if (props.selection !== old?.selection || props.changing !== old?.changing) {
      this.#marks.show(props.selection, props.changing);
      if (!this.#driver.isBusy) this.#hand.hover(null);
      this.#ink.refresh();
    }
    if (props.planners !== old?.planners) this.#ink.setPlanners(props.planners ?? []);
    if (isOther || words !== before?.words) {
      const { tool } = props.tools;
      this.#driver.setLabel(words.withTool(props.label ?? words.label, words.tools[tool], words.aims[tool]));
    }
  }

  #showTheme(): void {
    const palette = MAP_PALETTES[this.#input.props.theme];
    const { compared } = this.#input.props;
    const strip: Strip = compared === undefined ? WHOLE_WIDTH : [compared.share, 1];
    for (const layer of [this.#faces, this.#arcs]) layer.setLook(coverageLook(palette, 1, { strip }));
    this.#ink.setStrip(strip);
    this.#ink.setTheme(this.#input.props.theme);
    for (const [name, colour] of [
      ['--hand', palette.accent],
      ['--hand-ground', palette.ground],
      ['--hand-warning', palette.outOfLimits],
    ] as const) {
      this.#box.style.setProperty(name, toCss(colour));
    }
  }

  #changeHand(): void {
    const { tools, onEdit } = this.#input.props;
    this.#hand.cancel();
    this.#trial.end();
    this.#ink.setSketch(NO_SKETCH);
    this.#note.show(null);
    const tool = onEdit === undefined ? 'select' : tools.tool;
    this.#hand = handOf(tool, this.#ground);
    this.#driver.changed(CURSORS[tool]);
    this.#hand.hover(null);
  }

  #watchLooks(): void {
    this.#stopLooks();
    const { looks, drawn } = this.#input.props;
    this.#stopLooks = looks?.subscribe((owners) => this.#readLooks(owners)) ?? (() => {});
    this.#readLooks(Array.from({ length: drawn.coverage.ownerCount }, (_, owner) => owner));
  }

  #readLooks(owners: Iterable<number>): void {
    const { looks } = this.#input.props;
    for (const owner of owners) {
      const look = looks?.lookOf(owner) ?? null;
      this.#picture.setState(owner, look?.state ?? 'unknown');
      this.#labels.setLook(owner, look);
    }
    this.#ink.refresh();
  }

  #touched(touched: Touched): void {
    const { selection, changing } = this.#input.props;
    this.#labels.forget(touched.owners);
    this.#readLooks(touched.owners);
    this.#marks.show(selection, changing);
    if (this.#driver.isBusy) this.#hand.changedMeanwhile?.();
    else this.#hand.hover(null);
  }

  #during(change: Change): void {
    this.#input.props.trialWatcher?.during(change);
    this.#tried = change.owners;
    this.#readLooks(change.owners);
  }

  #trialEnded(): void {
    this.#input.props.trialWatcher?.ended();
    this.#readLooks(this.#tried);
    this.#tried = [];
  }

  /** Escape with nothing begun: parts that are selected first, then the tool, then the grids. */
  #escape(): void {
    const { selection, onSelection, tools, onTools } = this.#input.props;
    const { grids, faces, vertices, arcs } = selection;
    if (faces.length + vertices.length + arcs.length > 0) onSelection({ ...NOTHING_SELECTED, grids });
    else if (tools.tool !== 'select') onTools({ tool: 'select' });
    else if (grids.length > 0) onSelection(NOTHING_SELECTED);
  }

  #refuse(cause: unknown, at: LatticePoint): void {
    if (cause === null) {
      this.#note.show(null);
      return;
    }
    if (!(cause instanceof Problem)) throw cause;
    const position = this.#input.props.drawn.coverage.lattice.position(at.x, at.y);
    const { code, zh, en } = plainProblem(cause);
    this.#note.show({ code, zh, en, position });
  }

  get #ground(): HandGround {
    const input = (): PartInput => this.#input;
    return {
      coverage: this.#input.props.drawn.coverage,
      picture: this.#picture,
      guides: this.#guides,
      atoms: this.#atoms,
      trial: this.#trial,
      tools: () => input().props.tools,
      setTools: (change) => input().props.onTools(change),
      selection: () => input().props.selection,
      select: (selection) => input().props.onSelection(selection),
      sketch: (sketch) => this.#ink.setSketch(sketch),
      refuse: (cause, at) => this.#refuse(cause, at),
      edit: (acts, title, id, at) => {
        const problem = input().props.onEdit?.(acts, title, id) ?? null;
        if (problem === null) {
          this.#note.show(null);
          this.#driver.say(input().words.said.done);
        } else this.#refuse(problem, at);
        return problem === null;
      },
      say: (what: SaidCode) => this.#driver.say(input().words.said[what]),
    };
  }
}
