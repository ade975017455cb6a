import type { Language } from '../../wording/language.ts';
import type { MapTool } from '../map_stage_props.ts';

/** What the stage says itself: names for screen readers, and why there is no map. */
export interface StageWords {
  readonly map: string;
  readonly noWebGl: string;
  readonly noWebGlHint: string;
  readonly lost: string;
  /** Label of the handle with which keys move a station. */
  readonly moveStation: (name: string) => string;
  /** Name of the map while a tool is in the hand: which keys do what. */
  readonly aim: Readonly<Record<MapTool, string>>;
  readonly stationPlaced: string;
  readonly placePicked: string;
  readonly linkBegun: string;
  readonly linkDrawn: string;
  readonly linkDropped: string;
}

export const STAGE_WORDS: Readonly<Record<Language, StageWords>> = {
  zh: {
    map: '地图',
    noWebGl: '这台电脑的浏览器无法显示地图',
    noWebGlHint:
      '地图需要 WebGL 2。请在浏览器设置中打开“硬件加速”，或换用较新的 Chrome、Edge、Firefox；列表和数字不受影响。',
    lost: '显卡暂时中断，正在恢复地图',
    moveStation: (name) => `移动${name}：方向键移动，回车放下，Esc 还原`,
    aim: {
      add_station: '地图，新增站点：方向键移动地图，加减键缩放，回车放在十字处，Esc 取消',
      pick_place: '地图，点选位置：方向键移动地图，加减键缩放，回车选定十字处，Esc 取消',
      link: '地图，画连接通道：方向键移动地图，加减键缩放，回车先定起点再定终点，Esc 取消',
    },
    stationPlaced: '站点已放好',
    placePicked: '位置已选定',
    linkBegun: '起点已定，移到终点再按回车',
    linkDrawn: '连接通道已画好',
    linkDropped: '这条连接通道已放弃',
  },
  en: {
    map: 'Map',
    noWebGl: 'This browser cannot show the map',
    noWebGlHint:
      'The map needs WebGL 2. Switch on hardware acceleration in the browser’s settings, or use a recent Chrome, Edge or Firefox. Lists and figures work without it.',
    lost: 'The graphics card was interrupted; the map is coming back',
    moveStation: (name) => `Move ${name}: arrow keys move it, Enter puts it down, Escape puts it back`,
    aim: {
      add_station:
        'Map, adding a station: arrow keys move the map, plus and minus zoom, Enter places it at the crosshair, Escape cancels',
      pick_place:
        'Map, picking a place: arrow keys move the map, plus and minus zoom, Enter picks the crosshair, Escape cancels',
      link: 'Map, drawing a link: arrow keys move the map, plus and minus zoom, Enter sets the first and then the other end, Escape cancels',
    },
    stationPlaced: 'Station placed',
    placePicked: 'Place picked',
    linkBegun: 'First end set; move to the other end and press Enter',
    linkDrawn: 'Link drawn',
    linkDropped: 'Link given up',
  },
};
