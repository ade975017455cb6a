import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { freeBox, onOneUnit } from '../../../../geodata/wall/free_box.ts';
import { type LayoutFault, layoutFaults, withPartAt } from '../../../../geodata/wall/layout_faults.ts';
import { presetLayout } from '../../../../geodata/wall/preset_layouts.ts';
import { type CellBox, cellsOfWall, type WallLayout, type WallPart } from '../../../../geodata/wall/wall_layout.ts';
import type { Refusal } from '../../../access/send.ts';
import { refusalOf, sentenceOf } from '../../../access/sentence.ts';
import { DeleteWallLayoutDocument, SaveWallLayoutDocument } from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { styleOf } from '../parts/wall_part.tsx';
import { boxAfterKey, hiddenParts, movableParts, type Tried, withoutPart, withPartSomewhere } from './arranging.ts';
import './arrange.css';

export interface ArrangeLayerProps {
  readonly place: string;
  /** As it is shown, saved or not. */
  readonly layout: WallLayout;
  readonly onChange: (layout: WallLayout) => void;
  /** Somebody saved it, or went back to how walls stand at first. */
  readonly onSaved: () => void;
  readonly onDone: () => void;
}

/** Grips over the parts of a wall, by which they are moved and sized with pointer or keys, and what saves the layout. */
export function ArrangeLayer({ place, layout, onChange, onSaved, onDone }: ArrangeLayerProps) {
  const speech = useSpeech();
  const { words, language } = speech;
  const texts = words.wall.arrange;
  const { fresh } = useLine();
  const [fault, setFault] = useState<LayoutFault | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [isWorking, setWorking] = useState(false);
  const take = (tried: Tried) => {
    setSaid(null);
    setFault('fault' in tried ? tried.fault : null);
    if ('layout' in tried) onChange(tried.layout);
  };
  const send = async (how: () => Promise<Refusal | null>, done: string) => {
    setWorking(true);
    const refusal = await how();
    setWorking(false);
    setFault(null);
    setSaid(refusal ? sentenceOf(refusal, speech) : done);
    if (!refusal) onSaved();
  };
  const save = async (): Promise<Refusal | null> => {
    const { units, parts } = layout;
    const variables = { place, layout: { ...units, parts: [...parts] } };
    const { error } = await fresh.mutation(SaveWallLayoutDocument, variables).toPromise();
    return error ? refusalOf(error) : null;
  };
  const reset = async (): Promise<Refusal | null> => {
    const { columns, rows } = layout.units;
    const { error } = await fresh
      .mutation(DeleteWallLayoutDocument, { place, screenSet: `${columns}x${rows}` })
      .toPromise();
    if (error) return refusalOf(error);
    onChange(presetLayout(columns, rows));
    return null;
  };
  const hidden = hiddenParts(layout);
  return (
    <>
      {movableParts(layout).map((part) => (
        <Grip
          key={part.part}
          layout={layout}
          part={part}
          onBox={(box) => take(withPartAt(layout, part.part, box))}
          onRemove={() => take({ layout: withoutPart(layout, part.part) })}
        />
      ))}
      <div className="wall__corner" style={styleOf(layout.units, onOneUnit(layout, freeBox(layout)))}>
        <section className="arrange" aria-label={texts.label} aria-busy={isWorking}>
          <strong>{texts.label}</strong>
          <p>{texts.hint}</p>
          {hidden.length > 0 && (
            <p className="arrange__hidden">
              {texts.hidden}
              {hidden.map((name) => (
                <button
                  key={name}
                  type="button"
                  className="button button--line"
                  onClick={() => take(withPartSomewhere(layout, name))}
                >
                  {texts.parts[name]}
                </button>
              ))}
            </p>
          )}
          <p className={fault ? 'arrange__fault' : ''} role="status">
            {fault ? fault[language] : said}
          </p>
          <p className="arrange__acts">
            <button
              type="button"
              className="button button--main"
              disabled={isWorking || layoutFaults(layout).length > 0}
              onClick={() => void send(save, texts.saved)}
            >
              {texts.save}
            </button>
            <button
              type="button"
              className="button button--line"
              disabled={isWorking}
              onClick={() => void send(reset, texts.wasReset)}
            >
              {texts.reset}
            </button>
            <button type="button" className="button button--line" onClick={onDone}>
              {texts.done}
            </button>
          </p>
        </section>
      </div>
    </>
  );
}

interface GripProps {
  readonly layout: WallLayout;
  readonly part: WallPart;
  readonly onBox: (box: CellBox) => void;
  readonly onRemove: () => void;
}

interface Drag {
  readonly x: number;
  readonly y: number;
  readonly box: CellBox;
  readonly isSizing: boolean;
}

/** The handle of one part: dragged it moves, by its lower right corner it is sized. */
function Grip({ layout, part, onBox, onRemove }: GripProps) {
  const texts = useSpeech().words.wall.arrange;
  const drag = useRef<Drag | null>(null);
  const { part: name, ...box } = part;
  const begin = (event: PointerEvent<HTMLElement>, isSizing: boolean) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, y: event.clientY, box, isSizing };
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    const held = drag.current;
    const wall = event.currentTarget.closest('.wall')?.getBoundingClientRect();
    if (!held || !wall) return;
    const { across, down } = cellsOfWall(layout.units);
    const dx = Math.round(((event.clientX - held.x) / wall.width) * across);
    const dy = Math.round(((event.clientY - held.y) / wall.height) * down);
    const { x, y, width, height } = held.box;
    const to = held.isSizing
      ? { x, y, width: width + dx, height: height + dy }
      : { x: x + dx, y: y + dy, width, height };
    if (to.x !== box.x || to.y !== box.y || to.width !== box.width || to.height !== box.height) onBox(to);
  };
  const end = () => {
    drag.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Delete') onRemove();
    const next = boxAfterKey(box, event.key, event.shiftKey);
    if (next) onBox(next);
    if (next || event.key === 'Delete') event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button would not hold the handle that sizes it.
    <div
      className="grip"
      role="button"
      tabIndex={0}
      aria-label={texts.grip(texts.parts[name], `${box.x}, ${box.y}, ${box.width} × ${box.height}`)}
      style={styleOf(layout.units, box)}
      onPointerDown={(event) => begin(event, false)}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
      onKeyDown={onKeyDown}
    >
      <span className="grip__name">{texts.parts[name]}</span>
      <span
        className="grip__corner"
        onPointerDown={(event) => begin(event, true)}
        onPointerMove={move}
        onPointerUp={end}
      />
    </div>
  );
}
