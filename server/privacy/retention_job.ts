import { carryOutRetention, type RetentionServices } from './carry_out_retention.ts';

/** Of a place's day: when hardly anybody is at work. */
const HOUR = 3;
const LOOK_EVERY_MS = 600_000;

/**
 * Carries out every place's retention rules once a day, at night. Where the program did not run at night, it does so when it
 * runs again.
 * @returns what ends it, after the batch that is being written.
 */
export function startRetention(services: RetentionServices, lookEveryMs = LOOK_EVERY_MS): () => Promise<void> {
  let ended = false;
  let working: Promise<void> | null = null;
  const look = () => {
    working ??= carryOutRetention(services, { hour: HOUR, isEnded: () => ended })
      .then(
        (erased) => {
          if (erased > 0) console.log(`按保存期限清除 ${erased} 项。 / Erased by retention rules: ${erased}.`);
        },
        (error: unknown) => {
          if (!ended) console.error('按保存期限清除失败。 / Carrying out retention rules failed:', error);
        },
      )
      .finally(() => {
        working = null;
      });
  };
  const timer = setInterval(look, lookEveryMs);
  timer.unref();
  look();
  return async () => {
    ended = true;
    clearInterval(timer);
    await working;
  };
}
