import type { FileMakingWording } from './file_making_zh.ts';

/** Texts of files that are made when a button is pressed, in English. */
export const fileMakingEn: FileMakingWording = {
  making: (what) => `Making ${what} …`,
  made: (what) => `Downloaded: ${what}`,
};
