import { Problem } from '../../../problem.ts';

/** The code that reading was refused with; `none` where it was not. Any other error is thrown on. */
export async function problemOf(reading: Promise<unknown> | (() => unknown)): Promise<string> {
  try {
    await (typeof reading === 'function' ? reading() : reading);
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
  return 'none';
}
