import type { Language } from '../../wording/language.ts';

/** What the stage says itself: names for screen readers, and why there is no map. */
interface StageWords {
  readonly map: string;
  readonly noWebGl: string;
  readonly noWebGlHint: string;
  readonly lost: string;
  /** Label of the handle with which keys move a station. */
  readonly moveStation: (name: string) => string;
}

export const STAGE_WORDS: Readonly<Record<Language, StageWords>> = {
  zh: {
    map: '地图',
    noWebGl: '这台电脑的浏览器无法显示地图',
    noWebGlHint:
      '地图需要 WebGL 2。请在浏览器设置中打开“硬件加速”，或换用较新的 Chrome、Edge、Firefox；列表和数字不受影响。',
    lost: '显卡暂时中断，正在恢复地图',
    moveStation: (name) => `移动${name}：方向键移动，回车放下，Esc 还原`,
  },
  en: {
    map: 'Map',
    noWebGl: 'This browser cannot show the map',
    noWebGlHint:
      'The map needs WebGL 2. Switch on hardware acceleration in the browser’s settings, or use a recent Chrome, Edge or Firefox. Lists and figures work without it.',
    lost: 'The graphics card was interrupted; the map is coming back',
    moveStation: (name) => `Move ${name}: arrow keys move it, Enter puts it down, Escape puts it back`,
  },
};
