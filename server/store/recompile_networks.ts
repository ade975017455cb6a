import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { compileNetwork } from '../../geodata/reach/network/compile_network.ts';
import { MAGIC, VERSION } from '../../geodata/reach/network/network_layout.ts';
import { networkHeads } from '../generated/queries/network_heads.ts';
import { replaceStreetNetwork } from '../generated/queries/replace_street_network.ts';
import { inTransaction } from './in_transaction.ts';
import { streetGround } from './load/street_ground.ts';
import { exec, many } from './queryable.ts';

/**
 * Compiles anew, from the streets, gates and signals in the database, every street network that an earlier version of the
 * program left in its own format.
 * @returns codes of the places.
 */
export async function recompileNetworks(pool: Pool): Promise<string[]> {
  const networks = await many(pool, networkHeads, undefined);
  const former = networks.filter(({ head }) => !isPresentFormat(head));
  for (const { jurisdictionCode: jurisdiction, digest } of former) {
    await inTransaction(pool, async (client) => {
      await client.query('set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0');
      const buffer = Buffer.from(compileNetwork(await streetGround(client, jurisdiction)));
      const fresh = createHash('sha256').update(buffer).digest('hex');
      await exec(client, replaceStreetNetwork, { jurisdiction, former: digest, digest: fresh, buffer });
    });
  }
  return former.map(({ jurisdictionCode }) => jurisdictionCode);
}

function isPresentFormat(head: Buffer): boolean {
  return head.length >= 8 && head.readUInt32LE(0) === MAGIC && head.readUInt32LE(4) === VERSION;
}
