import { parentPort, workerData } from 'node:worker_threads';
import { openBackend } from './backend.ts';
import { WireServer } from './wire_server.ts';
import type { WorkerCommand, WorkerOrder, WorkerReport } from './worker_messages.ts';

/** The thread that the embedded PostgreSQL runs in: WebAssembly blocks its thread while it works. */

const order = workerData as WorkerOrder;
const report = (message: WorkerReport) => parentPort!.postMessage(message);
const fail = (error: unknown) =>
  report({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });

try {
  const backend = await openBackend(order.postgresDir);
  const server = new WireServer(backend, backend.greeting, fail);
  parentPort!.on('message', async (command: WorkerCommand) => {
    if (command !== 'close') return;
    try {
      await server.close();
      await backend.close();
    } catch (error) {
      fail(error);
    }
    report({ kind: 'closed' });
    parentPort!.close();
  });
  report({ kind: 'ready', port: await server.listen(order.address) });
} catch (error) {
  fail(error);
}
