import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanEdit } from '../../../../geodata/reach/plan/plan_edit.ts';
import { anyEdit } from '../testing/arbitrary_edits.ts';
import { isAbout, nextLinkId, nextStationCode, thingOf, withEdit, withoutThing } from './draft_edits.ts';

const few = fc.constantFrom('1', '2', 'draft:1', 'draft:7', 'link:1');

/** Where each station stands, whether it is open, each gate and link: what a list of edits comes to. */
function outcome(edits: readonly PlanEdit[]): Map<string, unknown> {
  const things = new Map<string, unknown>();
  const added = new Set<string>();
  for (const edit of edits) {
    if (edit.kind === 'add_station') {
      things.set(`place ${edit.code}`, edit.position);
      things.set(`category ${edit.code}`, edit.category);
      added.add(edit.code);
    } else if (edit.kind === 'move_station') things.set(`place ${edit.code}`, edit.position);
    else if (edit.kind === 'close_station' && added.delete(edit.code)) {
      things.delete(`place ${edit.code}`);
      things.delete(`category ${edit.code}`);
      things.delete(`status ${edit.code}`);
    } else if (edit.kind === 'close_station') things.set(`status ${edit.code}`, 'closed');
    else if (edit.kind === 'open_station' && !added.has(edit.code)) things.set(`status ${edit.code}`, 'open');
    else if (edit.kind === 'open_gate' || edit.kind === 'close_gate') things.set(`gate ${edit.gate}`, edit.kind);
    else if (edit.kind === 'add_link') things.set(`link ${edit.id}`, [edit.from, edit.to]);
    else if (edit.kind === 'remove_link' && things.delete(`link ${edit.id}`)) continue;
  }
  return things;
}

/** As the screen makes them: a station is added under a new code and a link under a new id, and only what is there is taken away. */
const drawn = fc.array(anyEdit(few), { maxLength: 30 }).map((edits) => {
  const list: PlanEdit[] = [];
  let made: readonly PlanEdit[] = [];
  for (const edit of edits) {
    const isNew = (name: string) => !made.some((other) => isAbout(other, thingOf(edit)) && name !== '');
    if (edit.kind === 'add_station' && !(edit.code.startsWith('draft:') && isNew(edit.code))) continue;
    if (edit.kind === 'add_link' && !isNew(edit.id)) continue;
    if (edit.kind === 'remove_link' && isNew(edit.id)) continue;
    if (edit.kind.endsWith('_station') && edit.kind !== 'add_station' && 'code' in edit) {
      if (edit.code.startsWith('draft:') && isNew(edit.code)) continue;
    }
    list.push(edit);
    made = withEdit(made, edit);
  }
  return { list, made };
});

describe('a draft after one more edit', () => {
  it('comes to the same as all edits in a row', () => {
    fc.assert(
      fc.property(drawn, ({ list, made }) => {
        expect(outcome(made)).toEqual(outcome(list));
      }),
    );
  });

  it('says each thing once', () => {
    fc.assert(
      fc.property(drawn, ({ made }) => {
        const said = made.map((edit) => {
          const group = edit.kind === 'close_station' || edit.kind === 'open_station' ? 'status' : 'place';
          return `${group} ${JSON.stringify(thingOf(edit))}`;
        });
        expect(new Set(said).size).toBe(said.length);
      }),
    );
  });

  it('holds nothing of a thing that was put back', () => {
    fc.assert(
      fc.property(drawn, fc.nat(), ({ made }, seed) => {
        if (made.length === 0) return;
        const thing = thingOf(made[seed % made.length]!);
        const left = withoutThing(made, thing);
        expect(left.some((edit) => isAbout(edit, thing))).toBe(false);
        expect(made.filter((edit) => !isAbout(edit, thing))).toEqual(left);
      }),
    );
  });

  it('gives names that nothing in it has', () => {
    fc.assert(
      fc.property(drawn, ({ made }) => {
        const [code, id] = [nextStationCode(made), nextLinkId(made)];
        expect(made.some((edit) => ('code' in edit && edit.code === code) || ('id' in edit && edit.id === id))).toBe(
          false,
        );
      }),
    );
  });
});
