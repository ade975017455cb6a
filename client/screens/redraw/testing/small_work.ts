import type { Bounds, Position } from '../../../../geodata/place.ts';
import { Problem } from '../../../../geodata/problem.ts';
import { PrincipleChecks } from '../../../../geodata/redraw/checks/principle_checks.ts';
import type { Made } from '../../../../geodata/redraw/log/log_types.ts';
import { NOTHING_SELECTED } from '../map/redraw_map_props.ts';
import type { RedrawWork } from '../redraw_work.ts';
import { FIRST_TOOLS } from '../tools/tool_state.ts';
import { SMALL_COMMUNITY, type SmallDraft, smallDraft } from './small_draft.ts';

/** A draft that is worked on without screen, map or server; the panels take it as the real one. */
export class SmallWork {
  readonly draft: SmallDraft;
  /** Where the map was sent. */
  readonly flown: (Position | Bounds)[] = [];
  #work: RedrawWork;
  #version = 0;
  readonly #checks: PrincipleChecks;
  readonly #changed = new Set<() => void>();
  readonly #rendered = new Set<() => void>();

  constructor(draft: SmallDraft, other: SmallDraft = draft) {
    this.draft = draft;
    const { base, replica, figures, atFirst, today } = draft;
    this.#checks = new PrincipleChecks(figures, undefined, today);
    const first = { coverage: atFirst, figures: today };
    this.#work = {
      id: 'draft',
      name: '示例草案',
      state: 'drawing',
      scope: null,
      basedAt: '2026-03-01T00:00:00Z',
      base,
      replica,
      figures,
      subscribe: (listener) => {
        this.#changed.add(listener);
        return () => this.#changed.delete(listener);
      },
      onTouched: () => () => {},
      version: () => this.#version,
      today: () => first,
      checks: () => this.#checks.report(),
      canDraw: true,
      edit: (acts, options) => this.#try(() => replica.make(acts, options)),
      undo: () => this.#try(() => replica.undo()),
      redo: () => this.#try(() => replica.redo()),
      refuse: () => {},
      selected: null,
      select: (grid) => this.#set({ selection: { ...NOTHING_SELECTED, grids: grid === null ? [] : [grid] } }),
      selection: NOTHING_SELECTED,
      setSelection: (selection) => this.#set({ selection }),
      tools: FIRST_TOOLS,
      setTools: () => {},
      flyTo: (where) => void this.flown.push(where),
      shown: null,
      show: (shown) => this.#set({ shown }),
      compare: null,
      setCompare: (compare) => this.#set({ compare }),
      regions: [
        { code: '990101001', level: 1, parentCode: null, name: { zh: '示例街道', en: 'Sample street' } },
        {
          code: SMALL_COMMUNITY,
          level: 2,
          parentCode: '990101001',
          name: { zh: '示例社区', en: 'Sample community' },
        },
      ],
      others: [
        {
          id: 'other',
          name: '另一份草案',
          load: async () => ({ coverage: other.replica.coverage, figures: other.figures }),
        },
      ],
      present: [],
      onPointer: () => {},
      contested: null,
    };
  }

  /** The work as it is now: another object after every change of it, as the screen's. */
  readonly now = (): RedrawWork => this.#work;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#rendered.add(listener);
    return () => this.#rendered.delete(listener);
  };

  #set(part: Partial<RedrawWork>): void {
    const { grids } = part.selection ?? this.#work.selection;
    this.#work = { ...this.#work, ...part, selected: grids[0] ?? null };
    for (const listener of this.#rendered) listener();
  }

  #try(make: () => Made): Problem | null {
    try {
      const { touched } = make();
      this.#checks.update(this.draft.figures.update(touched), touched);
    } catch (cause) {
      if (cause instanceof Problem) return cause;
      throw cause;
    }
    this.#version++;
    for (const listener of this.#changed) listener();
    return null;
  }
}

/** Ninety-six grids of four faces each; those in the south are too large, a few in the north too small. */
export function uneven(): SmallDraft {
  return smallDraft({ columns: 24, rows: 16, households: (face) => (face < 96 ? 70 : face % 7 === 0 ? 12 : 38) });
}
