import type { TakeAwayWording } from './take_away_zh.ts';

/** Texts of what can be taken away from the review, in English. */
export const takeAwayEn: TakeAwayWording = {
  label: 'Take away',
  pdf: 'PDF',
  xlsx: 'Workbook',
  picture: 'Map PNG',
  link: 'Copy a link to this view',
  linkCopied: 'Link copied',
  making: (what) => `Making ${what} …`,
  made: (what) => `Downloaded: ${what}`,
  offline: 'The server cannot be reached; no file was made. Try again in a while.',
  failed: 'The server could not make this file. Try again in a while.',
  noPicture: 'The map is not drawn yet; no picture was made. Try again in a while.',
};
