import { NO_MAPPING } from '../../../hotline/hotline_mapping.ts';
import type { HotlineOptions } from '../read_hotline.ts';

/** A place of 2 km in the north-west, with three kinds. */
export const OPTIONS: HotlineOptions = {
  mapping: { ...NO_MAPPING, coordinateSystem: 'wgs84' },
  encoding: 'auto',
  bounds: [101, 38, 101.02, 38.0064],
  timeZone: 'Asia/Shanghai',
  kinds: [
    { code: 'property', zh: '物业', en: 'Property service' },
    { code: 'dispute', zh: '矛盾纠纷', en: 'Dispute' },
    { code: 'hazard', zh: '安全隐患', en: 'Safety hazard' },
  ],
};

export const HEADINGS = ['工单编号', '来电时间', '来电人', '联系电话', '事发地址', '经度', '纬度', '类别', '诉求内容'];

/** A right row, by its number. */
export function rowOf(number: number): string[] {
  return [
    `GD${number}`,
    `2026/3/1 ${9 + (number % 10)}:05`,
    `示例群众 ${number}`,
    '13800000001',
    '示例路 1 号',
    (101.001 + (number % 10) / 1000).toFixed(4),
    '38.0031',
    '物业',
    `第 ${number} 件`,
  ];
}

export function csvOf(rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return new TextEncoder().encode(rows.map((row) => row.map(quoted).join(',')).join('\r\n'));
}
