import { readLocalTime } from './read_local_time.ts';
import type { Cell } from './table.ts';

/** What a cell could be, for whoever put it into the wrong column. */
export type Looks = 'time' | 'phone' | 'degrees';

export const LOOKS_NAMES: Readonly<Record<Looks, { readonly zh: string; readonly en: string }>> = {
  time: { zh: '时间', en: 'a time' },
  phone: { zh: '电话号码', en: 'a telephone number' },
  degrees: { zh: '经纬度', en: 'a coordinate' },
};

export function looksOf(cell: Cell, serialShiftDays: number): Looks | null {
  const text = cell.text.normalize('NFKC').replace(/\s/g, '');
  if (/^\d{1,3}\.\d{3,}$/.test(text)) return 'degrees';
  if (isChinesePhone(text)) return 'phone';
  return readLocalTime(cell, serialShiftDays) === null ? null : 'time';
}

/** A mobile or fixed number, also with its middle masked. */
function isChinesePhone(text: string): boolean {
  return /^(\+?86-?)?(1[3-9][\d*]{9}|0\d{2,3}-?[\d*]{7,8})$/.test(text);
}

/** Anything that people dial, several of them, or masked. */
export function isPhone(text: string): boolean {
  const plain = text.normalize('NFKC');
  const digits = plain.replace(/[^\d*]/g, '').length;
  return digits >= 5 && digits <= 40 && /^[\d*+()\-\s/、,;转x分机]+$/i.test(plain);
}
