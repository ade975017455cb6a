import type { LocalName } from '../../geodata/place.ts';
import type { WalkRules } from '../../geodata/reach/search/walking_costs.ts';

/** What coverage was asked for, and what its answer was computed from, as far as figures say it. */
export interface CoverageQuestion {
  readonly category: LocalName;
  readonly profile: { readonly name: LocalName; readonly source: string };
  readonly walk: WalkRules;
  /** Day of the week and time of day, e.g. `Mo 12:00`; null: whatever the hour. */
  readonly moment: string | null;
  readonly scenario: { readonly name: string; readonly version: number } | null;
  /** Metres from an entrance or a station within which a street must lie. */
  readonly snapMetres: number;
  /** Open stations of the category that no street leads to: they serve nobody. */
  readonly stationsOffStreet: number;
  /** Stations that are closed at the moment. */
  readonly stationsClosed: number;
  /** Stations taken to be open, as their hours cannot be read. */
  readonly hoursUnreadable: number;
  readonly asOf: Date;
  /** SHA-256 of network, ground, stations, gates, walkers, minutes and edits. */
  readonly inputsDigest: string;
}

const WEEKDAYS: Readonly<Record<string, LocalName>> = {
  Mo: { zh: '周一', en: 'Monday' },
  Tu: { zh: '周二', en: 'Tuesday' },
  We: { zh: '周三', en: 'Wednesday' },
  Th: { zh: '周四', en: 'Thursday' },
  Fr: { zh: '周五', en: 'Friday' },
  Sa: { zh: '周六', en: 'Saturday' },
  Su: { zh: '周日', en: 'Sunday' },
};

/** How people walk, when and in which draft, in words: what a definition holds in brackets. */
export function circumstances({ profile, walk, moment, scenario }: CoverageQuestion): { zh: string; en: string } {
  const zh = [`${profile.name.zh} ${walk.metresPerSecond} 米/秒`];
  const en = [`${profile.name.en ?? profile.name.zh}, ${walk.metresPerSecond} m/s`];
  if (!walk.usesSteps) {
    zh.push('不走台阶');
    en.push('without steps');
  }
  if (walk.signalMs > 0) {
    zh.push(`每处信号灯等候 ${walk.signalMs / 1000} 秒`);
    en.push(`${walk.signalMs / 1000} s lost at each crossing with signals`);
  }
  if (moment !== null) {
    const day = WEEKDAYS[moment.slice(0, 2)]!;
    zh.push(`${day.zh} ${moment.slice(3)} 开放的站点和大门`);
    en.push(`stations and gates open on ${day.en} at ${moment.slice(3)}`);
  }
  if (scenario !== null) {
    zh.push(`方案“${scenario.name}”第 ${scenario.version} 版`);
    en.push(`scenario '${scenario.name}', version ${scenario.version}`);
  }
  return { zh: zh.join('，'), en: en.join('; ') };
}
