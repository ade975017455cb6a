/** A worker of its own for one plan; its code is a file of its own, fetched when somebody first plans. */
export function makePlanWorker(): Worker {
  return new Worker(new URL('./plan_worker.ts', import.meta.url), { type: 'module', name: 'plan' });
}
