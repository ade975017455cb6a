import type { Cell } from 'write-excel-file/universal';

/** The name of a column, 0 being A. */
export function letterOf(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : letterOf(Math.floor(index / 26) - 1) + rest;
}

/** A rate that is empty, not 0, where there was nothing to count. */
export function rateOf(part: string, whole: string): string {
  return `IF(${whole}=0,"",${part}/${whole})`;
}

/** Sum of a column over some rows, 1 being the first. */
export function sumOf(column: string, first: number, last: number): Cell {
  return { type: 'Formula', value: `SUM(${column}${first}:${column}${last})`, format: '#,##0' };
}
