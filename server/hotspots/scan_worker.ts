import type { Cluster } from '../../geodata/hotspots/find_clusters.ts';
import { type GetisOrd, type GetisOrdInput, getisOrd } from '../../geodata/hotspots/getis_ord.ts';
import { prepareScan, type ScanInput } from '../../geodata/hotspots/scan_problem.ts';
import { type ReplicaTask, ScanAlone } from '../../geodata/hotspots/space_time_scan.ts';
import { serveJobs } from '../jobs/serve_jobs.ts';

/** What a thread can be asked: a scan's input first, then its parts; or Gi* at once. */
export type ScanJob =
  | { readonly kind: 'input'; readonly input: ScanInput }
  | { readonly kind: 'clusters'; readonly most: number }
  | { readonly kind: 'maxima'; readonly task: ReplicaTask }
  | { readonly kind: 'getis_ord'; readonly input: GetisOrdInput };
export type ScanAnswer = readonly Cluster[] | Float64Array | GetisOrd | null;

let scan: ScanAlone | null = null;

serveJobs((job: ScanJob): ScanAnswer => {
  if (job.kind === 'getis_ord') return getisOrd(job.input);
  if (job.kind === 'input') {
    scan = new ScanAlone(prepareScan(job.input));
    return null;
  }
  if (scan === null) throw new Error(`No input came before '${job.kind}'.`);
  return job.kind === 'clusters' ? scan.clusters(job.most) : scan.maxima(job.task);
});
