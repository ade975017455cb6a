import { Problem } from '../../geodata/problem.ts';

/**
 * The bytes under an address of this server, from the browser's cache where it has them.
 * @throws Problem PLAN_DATA_AWAY where the server cannot be reached, or answers with something else.
 */
export async function fetchBytes(url: string): Promise<ArrayBuffer> {
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`status ${response.status}`);
    return await response.arrayBuffer();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Problem(
      'PLAN_DATA_AWAY',
      { zh: `取不到推演用的数据（${reason}）。`, en: `The data of the plan could not be fetched (${reason}).` },
      { cause },
    );
  }
}
