import { setImmediate as turn } from 'node:timers/promises';
import type { Pool } from 'pg';
import { makeDemonstrationCity } from '../../geodata/demo/make_city.ts';
import { PLACE_PROFILES } from '../../geodata/demo/profiles.ts';
import { Problem } from '../../geodata/problem.ts';
import { backfillCases } from '../live/backfill.ts';
import { loadPlace } from '../store/load/load_place.ts';
import { ProgressBar } from './progress_bar.ts';
import { HISTORY, simulationSeed } from './simulation.ts';

/** Share of the time that each part takes. */
const MADE = 0.15;
const LOADED = 0.8;

/**
 * Makes and loads the demonstration city with thirty days of simulated cases, and shows a bar meanwhile.
 * @param name of a profile, e.g. `jingyang`.
 * @throws Problem UNKNOWN_PROFILE
 */
export async function loadDemonstration(pool: Pool, name: string, signal?: AbortSignal): Promise<void> {
  const profile = Object.entries(PLACE_PROFILES).find(([known]) => known === name)?.[1];
  if (!profile) {
    const known = Object.keys(PLACE_PROFILES);
    throw new Problem('UNKNOWN_PROFILE', {
      zh: `没有名为“${name}”的示范城；可用：${known.join('、')}。`,
      en: `There is no demonstration place '${name}'; there are: ${known.join(', ')}.`,
    });
  }
  const began = performance.now();
  const bar = new ProgressBar('示范城 / demonstration city');
  bar.show(0, profile.name.zh);
  // So that what listens already can say that it is starting.
  await turn();
  const place = makeDemonstrationCity(profile);
  bar.show(MADE);
  await loadPlace(pool, place, {
    ...(signal ? { signal } : {}),
    onProgress: ({ stage, done, total }) => bar.show(MADE + (LOADED - MADE) * stageShare(stage, done / total), stage),
  });
  const { code } = place.jurisdiction;
  const cases = await backfillCases(pool, code, { ...HISTORY, seed: simulationSeed(code) }, (share) =>
    bar.show(LOADED + (1 - LOADED) * share, 'cases'),
  );
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  bar.finish(
    `示范城 ${profile.name.zh}：${place.entrances.length} 个单元，${cases} 件模拟事件，${seconds} 秒 / ` +
      `demonstration city ${profile.name.en}: ${place.entrances.length} entrances, ${cases} simulated cases, ${seconds} s`,
  );
}

/** Stages in the order in which they come. */
const STAGES = [
  'streets',
  'compounds',
  'gates',
  'signals',
  'barriers',
  'surfaces',
  'buildings',
  'entrances',
  'labels',
  'street_network',
  'regions',
  'stations',
  'staff',
  'statistics',
];

function stageShare(stage: string, share: number): number {
  return (Math.max(0, STAGES.indexOf(stage)) + share) / STAGES.length;
}
