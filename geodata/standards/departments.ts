import type { BilingualName, Sourced } from './sourced.ts';

export interface StandardDepartment extends Sourced {
  readonly code: string;
  readonly name: BilingualName;
}

const plain = (code: string, zh: string, en: string): StandardDepartment => ({
  code,
  name: { zh, en },
  source: '假定：县（市、区）常设部门与公用企业，名称各地不一',
  dated: null,
  checked: false,
});

/** Departments that a street may whistle for, to begin with; each place has its own list. */
export const DEPARTMENTS: readonly StandardDepartment[] = [
  plain('urban-management', '城市管理局', 'Urban management'),
  plain('public-security', '公安局', 'Public security'),
  plain('traffic-police', '交警大队', 'Traffic police'),
  plain('market-supervision', '市场监督管理局', 'Market supervision'),
  plain('fire-rescue', '消防救援大队', 'Fire and rescue'),
  plain('emergency-management', '应急管理局', 'Emergency management'),
  plain('housing-construction', '住房和城乡建设局', 'Housing and construction'),
  plain('natural-resources', '自然资源局', 'Natural resources'),
  plain('ecology-environment', '生态环境局', 'Ecology and environment'),
  plain('transport', '交通运输局', 'Transport'),
  plain('civil-affairs', '民政局', 'Civil affairs'),
  plain('justice', '司法局', 'Justice'),
  plain('human-resources', '人力资源和社会保障局', 'Human resources and social security'),
  plain('health', '卫生健康局', 'Health'),
  plain('education', '教育局', 'Education'),
  plain('veterans', '退役军人事务局', 'Veterans’ affairs'),
  plain('landscape', '园林绿化中心', 'Parks and greenery'),
  plain('water-affairs', '水务局', 'Water affairs'),
  plain('water-supply', '供水公司', 'Water supply company'),
  plain('power-supply', '供电公司', 'Power supply company'),
  plain('gas-supply', '燃气公司', 'Gas company'),
  plain('heat-supply', '供热公司', 'Heating company'),
  plain('telecom', '通信企业', 'Telecom operators'),
];
