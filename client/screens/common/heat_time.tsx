import { type KeyboardEvent, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { HeatCube } from '../../../geodata/heat/heat_cube.ts';
import { FASTEST, type HeatPlayer, SLOWEST } from '../../map/heat/heat_player.ts';
import { stepTotals } from '../../map/heat/step_totals.ts';
import { Icon } from '../../parts/icon.tsx';
import { Pick as PickOne } from '../../parts/pick.tsx';
import { useSpeech } from '../../wording/use_wording.ts';
import type { HeatTold } from '../data/use_heat.ts';
import { HEAT_SPANS, type HeatSpan } from '../view/heat_view.ts';
import { HeatBars } from './heat_bars.tsx';
import { lengthText } from './length_text.ts';

const MINUTE_MS = 60_000;
/** Steps that Page Up and Page Down go. */
const PAGE = 10;
/** A speed is set on a scale of powers of two, in tenths of one. */
const TENTHS = 10;

export interface HeatTimeProps {
  readonly heat: HeatTold;
  readonly span: HeatSpan;
}

/** Plays heat through its window: a hand of time that is dragged, stepped or runs, and says which moment the map shows. */
export function HeatTime({ heat, span }: HeatTimeProps) {
  const { words, format } = useSpeech();
  const { time } = words.heat;
  const { player } = heat.show;
  const isOpen = useSyncExternalStore(player.subscribe, () => player.moment().isOpen);
  const isPlaying = useSyncExternalStore(player.subscribe, () => player.moment().isPlaying);
  const slider = useRef<HTMLInputElement>(null);
  const { cube, lag } = heat;
  const totals = useMemo(() => cube && stepTotals(cube, lag), [cube, lag]);
  const length = (minutes: number) => lengthText(minutes, words.heat, format);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const isTyped = event.target instanceof HTMLSelectElement;
    if (isTyped || event.altKey || event.ctrlKey || event.metaKey) return;
    const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -PAGE, PageUp: PAGE }[event.key];
    if (event.key === ' ' && event.target === slider.current) player.toggle();
    else if (event.target !== slider.current) return;
    else if (by !== undefined) player.step(by);
    else if (event.key === 'Home') player.seek(0);
    else if (event.key === 'End') player.seek(player.steps);
    else return;
    event.preventDefault();
  };
  if (!isOpen) {
    return (
      <p className="heat-time heat-time--shut">
        <button type="button" className="button heat-time__open" onClick={() => player.play()}>
          <Icon name="play" />
          {time.open}
        </button>
      </p>
    );
  }
  return (
    <fieldset className="heat-time" aria-label={time.label} data-heat-playing={isPlaying} onKeyDown={onKeyDown}>
      <p className="heat-time__row">
        <button
          type="button"
          className="button button--bare"
          aria-label={time.back}
          title={time.back}
          onClick={() => player.step(-1)}
        >
          <Icon name="stepBack" />
        </button>
        <button
          type="button"
          className="button button--main button--bare heat-time__play"
          aria-label={isPlaying ? time.pause : time.play}
          title={time.keys}
          onClick={() => player.toggle()}
        >
          <Icon name={isPlaying ? 'pause' : 'play'} />
        </button>
        <button
          type="button"
          className="button button--bare"
          aria-label={time.forward}
          title={time.forward}
          onClick={() => player.step(1)}
        >
          <Icon name="stepOn" />
        </button>
        <PeriodText player={player} cube={cube} lag={lag} isCompared={heat.scale?.isDifference ?? false} />
        <button type="button" className="button heat-time__close" onClick={() => player.close()}>
          {time.close}
        </button>
      </p>
      <div className="heat-time__track">
        {totals && cube && <HeatBars totals={totals} label={time.bars} />}
        <Hand ref={slider} player={player} cube={cube} lag={lag} />
        {cube === null && <p className="heat-time__waiting">{time.loading}</p>}
      </div>
      <p className="heat-time__row">
        <span className="heat-time__label">
          {time.frame}
          <PickOne
            label={time.frame}
            value={String(heat.frameMinutes)}
            onChange={(text) => heat.setFrameMinutes(Number(text))}
            options={HEAT_SPANS[span].frames.map((minutes) => ({ value: String(minutes), text: length(minutes) }))}
          />
        </span>
        {cube && <Speed player={player} stepMinutes={cube.stepMs / MINUTE_MS} />}
      </p>
    </fieldset>
  );
}

interface HandProps {
  readonly ref: React.RefObject<HTMLInputElement | null>;
  readonly player: HeatPlayer;
  readonly cube: HeatCube | null;
  readonly lag: number;
}

/** The slider. It follows the player by itself: nothing is rendered while time plays. */
function Hand({ ref, player, cube, lag }: HandProps) {
  const { words, format } = useSpeech();
  useEffect(() => {
    const follow = () => {
      const input = ref.current;
      if (input === null) return;
      const { at } = player.moment();
      input.max = String(Math.max(player.steps, player.frame));
      input.value = String(at);
      input.style.setProperty('--from', String((at - player.frame) / Math.max(1, player.steps)));
      input.style.setProperty('--to', String(at / Math.max(1, player.steps)));
      if (cube) input.setAttribute('aria-valuetext', format.moment(cube.from + (lag + at) * cube.stepMs));
    };
    follow();
    return player.subscribe(follow);
  }, [ref, player, cube, lag, format]);
  return (
    <input
      ref={ref}
      type="range"
      className="heat-time__hand"
      aria-label={words.heat.time.slider}
      disabled={cube === null}
      min={0}
      step={1}
      defaultValue={0}
      onInput={({ currentTarget }) => player.seek(Number(currentTarget.value))}
    />
  );
}

interface PeriodTextProps extends Omit<HandProps, 'ref'> {
  readonly isCompared: boolean;
}

/** Which stretch of time the map shows; written past React at every step. */
function PeriodText({ player, cube, lag, isCompared }: PeriodTextProps) {
  const { words, format } = useSpeech();
  const { time } = words.heat;
  const now = useRef<HTMLElement>(null);
  const before = useRef<HTMLElement>(null);
  useEffect(() => {
    const write = () => {
      if (cube === null || now.current === null) return;
      const to = lag + player.moment().at;
      const moment = (step: number) => format.shortMoment(cube.from + step * cube.stepMs, cube.from);
      const range = (end: number) => [moment(end - player.frame), moment(end)] as const;
      now.current.textContent = time.range(...range(to));
      if (before.current) before.current.textContent = isCompared ? time.against(...range(to - lag)) : '';
    };
    write();
    return player.subscribe(write);
  }, [player, cube, lag, isCompared, time, format]);
  return (
    <span className="heat-time__period">
      <strong ref={now} />
      <small ref={before} />
    </span>
  );
}

/** Any speed, on a scale on which each tenth is as much faster as the one before. */
function Speed({ player, stepMinutes }: { readonly player: HeatPlayer; readonly stepMinutes: number }) {
  const { words, format } = useSpeech();
  const output = useRef<HTMLOutputElement>(null);
  const write = (speed: number) => words.heat.time.speedText(lengthText(speed * stepMinutes, words.heat, format));
  return (
    <span className="heat-time__label heat-time__speed">
      {words.heat.time.speed}
      <input
        type="range"
        aria-label={words.heat.time.speed}
        min={Math.log2(SLOWEST) * TENTHS}
        max={Math.round(Math.log2(FASTEST) * TENTHS)}
        defaultValue={Math.round(Math.log2(player.speed) * TENTHS)}
        onInput={({ currentTarget }) => {
          const speed = 2 ** (Number(currentTarget.value) / TENTHS);
          player.setSpeed(speed);
          if (output.current) output.current.textContent = write(speed);
        }}
      />
      <output ref={output}>{write(player.speed)}</output>
    </span>
  );
}
