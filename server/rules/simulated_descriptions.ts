import type { Random } from '../../geodata/demo/random.ts';
import type { CaseSource } from '../generated/schema.ts';

interface KindOfCase {
  /** Share of all simulated cases. */
  readonly weight: number;
  readonly sources: readonly CaseSource[];
  /** In or beside homes, or along the streets. */
  readonly where: 'homes' | 'streets';
  /** How much longer than a plain report it takes until it is closed. */
  readonly patience: number;
  readonly descriptions: readonly string[];
}

/** What simulated cases are about. Signs in braces are filled in by `describe`; nobody is named. */
export const SIMULATED_KINDS: Readonly<Record<string, KindOfCase>> = {
  snap_report: {
    weight: 34,
    sources: ['snap_report'],
    where: 'streets',
    patience: 1,
    descriptions: [
      '路面有坑洼，约 {n} 处，骑行容易摔倒',
      '路边垃圾桶已满，垃圾散落在外',
      '共享单车倒了一片，占住人行道',
      '路灯不亮，共 {n} 盏',
      '雨水井盖松动，车压过去有响声',
      '有人占道堆放建筑材料',
      '行道树枝条下垂，挡住行人',
      '路面积水，行人绕到机动车道上走',
    ],
  },
  hotline: {
    weight: 22,
    sources: ['hotline'],
    where: 'homes',
    patience: 1.5,
    descriptions: [
      '{b} 号楼夜间施工噪声扰民，来电要求处理',
      '反映 {b} 号楼 {u} 单元水压不足，做饭用水困难',
      '咨询医保报销手续，希望社区上门代办',
      '反映楼下餐饮店油烟直排',
      '反映小区门口车辆乱停，救护车进不来',
    ],
  },
  wish: {
    weight: 12,
    sources: ['platform', 'grid_worker'],
    where: 'homes',
    patience: 2,
    descriptions: [
      '独居老人希望有人帮忙更换灯泡',
      '想要一张靠窗的书桌给孩子写作业',
      '希望有人周末陪同去医院复查',
      '骑手希望驿站添一台微波炉',
      '希望为 {b} 号楼 {u} 单元装一段扶手',
    ],
  },
  property: {
    weight: 14,
    sources: ['platform', 'hotline'],
    where: 'homes',
    patience: 3,
    descriptions: [
      '{b} 号楼 {u} 单元电梯停运，高层老人下不了楼',
      '{b} 号楼楼道灯不亮',
      '小区大门门禁失灵，外来人员随意进出',
      '{b} 号楼 {u} 单元下水管堵塞，污水外溢',
      '小区绿地长期无人修剪',
    ],
  },
  dispute: {
    weight: 8,
    sources: ['grid_worker'],
    where: 'homes',
    patience: 4,
    descriptions: [
      '{b} 号楼上下楼住户因漏水发生争执，需要调解',
      '两户因楼道堆物发生口角',
      '邻里因停车位发生纠纷',
      '住户因装修时间与邻居发生争执',
    ],
  },
  hazard: {
    weight: 10,
    sources: ['grid_worker', 'snap_report'],
    where: 'homes',
    patience: 0.7,
    descriptions: [
      '{b} 号楼 {u} 单元楼道内有电动车充电',
      '消防通道被车辆堵住',
      '{b} 号楼外墙瓷砖有脱落危险',
      '灭火器过期，共 {n} 具',
      '燃气软管老化，需要更换',
    ],
  },
  volunteer_order: {
    weight: 7,
    sources: ['platform', 'snap_report'],
    where: 'homes',
    patience: 1.5,
    descriptions: [
      '点单：{b} 号楼 {u} 单元老人需要理发',
      '点单：周末陪读，孩子上三年级',
      '点单：代购米面，送到 {b} 号楼',
      '点单：教老人使用手机挂号',
    ],
  },
  visit_finding: {
    weight: 6,
    sources: ['grid_worker'],
    where: 'homes',
    patience: 2,
    descriptions: [
      '敲门走访：{b} 号楼 {u} 单元独居老人，燃气灶无熄火保护',
      '敲门走访：{b} 号楼 {u} 单元住户申请临时救助',
      '敲门走访：租住人员未登记，共 {n} 人',
    ],
  },
  urban_event_appearance_exposed_waste: {
    weight: 6,
    sources: ['grid_worker', 'other_system'],
    where: 'streets',
    patience: 0.8,
    descriptions: ['巡查发现暴露垃圾，约 {n} 平方米', '绿化带内有暴露垃圾', '路口堆有生活垃圾 {n} 袋'],
  },
  urban_part_utilities_street_lamp: {
    weight: 5,
    sources: ['grid_worker', 'other_system'],
    where: 'streets',
    patience: 1.5,
    descriptions: ['路灯灯杆倾斜', '路灯不亮，共 {n} 盏', '路灯检修门缺失，电线外露'],
  },
};

/** A text of the kind with its signs filled in. */
export function describe(kind: KindOfCase, random: Random): string {
  return random
    .pick(kind.descriptions)
    .replace('{n}', String(random.integer(2, 6)))
    .replace('{b}', String(random.integer(1, 30)))
    .replace('{u}', String(random.integer(1, 5)));
}
