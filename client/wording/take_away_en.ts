import type { TakeAwayWording } from './take_away_zh.ts';

/** Texts of what can be taken away from the review, in English. */
export const takeAwayEn: TakeAwayWording = {
  label: 'Take away',
  pdf: 'PDF',
  xlsx: 'Workbook',
  picture: 'Map PNG',
  link: 'Copy a link to this view',
  linkCopied: 'Link copied',
  noPicture: 'The map is not drawn yet; no picture was made. Try again in a while.',
};
