/** Seconds of one core that the whole process has had: other work on the machine does not count, our collector does. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

export const wallSeconds = (): number => performance.now() / 1000;

export interface Timed<T> {
  readonly result: T;
  readonly seconds: number;
  readonly cpu: number;
}

export function timed<T>(work: () => T): Timed<T> {
  const [wall, cpu] = [wallSeconds(), cpuSeconds()];
  const result = work();
  return { result, seconds: wallSeconds() - wall, cpu: cpuSeconds() - cpu };
}
