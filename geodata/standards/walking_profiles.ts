import type { BilingualName, Sourced } from './sourced.ts';

export interface WalkingProfile extends Sourced {
  readonly code: string;
  readonly name: BilingualName;
  readonly metresPerSecond: number;
  /** False for whoever cannot use steps: ways with steps, and those marked as not for wheelchairs, are then closed. */
  readonly usesSteps: boolean;
  readonly positionInList: number;
}

/** How fast people get about on foot or in a wheelchair on the level, and which ways are open to them. */
export const WALKING_PROFILES: readonly WalkingProfile[] = [
  {
    code: 'adult',
    name: { zh: '成年人', en: 'Adults' },
    metresPerSecond: 1.3,
    usesSteps: true,
    positionInList: 1,
    source: '成年人步速约 1.2–1.4 米/秒，取中值',
    dated: null,
    checked: false,
  },
  {
    code: 'age_60_69',
    name: { zh: '60–69 岁', en: 'Aged 60–69' },
    metresPerSecond: 1.24,
    usesSteps: true,
    positionInList: 2,
    source: 'Bohannon & Williams Andrews 2011, Physiotherapy 97(3):182–189, women aged 60–69',
    dated: '2011',
    checked: false,
  },
  {
    code: 'age_70_79',
    name: { zh: '70–79 岁', en: 'Aged 70–79' },
    metresPerSecond: 1.19,
    usesSteps: true,
    positionInList: 3,
    source: 'PMC5536437',
    dated: '2017',
    checked: true,
  },
  {
    code: 'age_80',
    name: { zh: '80 岁及以上', en: 'Aged 80 and over' },
    metresPerSecond: 0.94,
    usesSteps: true,
    positionInList: 4,
    source: 'PMC5536437',
    dated: '2017',
    checked: true,
  },
  {
    code: 'elderly_mixed',
    name: { zh: '老年人较多', en: 'Many elderly' },
    metresPerSecond: 0.97,
    usesSteps: true,
    positionInList: 5,
    source: '重庆市行人信号配时：老年人比例超过 15% 时取 0.97 米/秒（观测 658 人）',
    dated: null,
    checked: false,
  },
  {
    code: 'wheelchair',
    name: { zh: '轮椅', en: 'Wheelchair' },
    metresPerSecond: 0.79,
    usesSteps: false,
    positionInList: 6,
    source: 'Tolerico et al. 2007, J Rehabil Res Dev 44(4):561–572：手动轮椅居家环境平均 0.79 ± 0.19 米/秒（52 人）',
    dated: '2007',
    checked: true,
  },
];
