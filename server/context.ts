import type { Pool } from 'pg';
import type { Access } from './access/access.ts';
import type { Actor } from './access/actor.ts';
import type { AuditLog } from './access/audit/audit_log.ts';
import type { SignInWays } from './access/sign_in/sign_in_ways.ts';
import type { TotpKeys } from './access/totp/totp_keys.ts';
import type { CaseIntake } from './cases/case_intake.ts';
import type { RememberedHeat } from './heat/remembered_heat.ts';
import type { HotspotRunner } from './hotspots/hotspot_runner.ts';
import type { Viewer } from './http/viewer.ts';
import type { FigureKeeper } from './jobs/figure_keeper.ts';
import type { ReachJobs } from './jobs/reach_jobs.ts';
import type { ChangeFeed } from './live/change_feed.ts';
import type { CoverageFeed } from './live/coverage_feed.ts';
import type { Redraws } from './redraw/redraws.ts';
import type { AskedCoverage } from './resolvers/asked_coverage.ts';
import type { CaseReaders } from './resolvers/case_loaders.ts';
import type { Loaders } from './resolvers/loaders.ts';
import type { Stages } from './stage/stages.ts';

/** What serves every request. It holds nothing of any one of them. */
export interface Services {
  readonly pool: Pool;
  readonly access: Access;
  readonly audit: AuditLog;
  readonly signInWays: SignInWays;
  readonly totpKeys: TotpKeys;
  readonly loaders: Loaders;
  /** What reads cases, as whoever asks may. */
  readonly cases: CaseReaders;
  readonly reach: ReachJobs;
  readonly figures: FigureKeeper;
  readonly rememberedHeat: RememberedHeat;
  readonly feed: ChangeFeed;
  readonly coverage: CoverageFeed<AskedCoverage>;
  readonly viewer: Viewer;
  readonly hotspots: HotspotRunner;
  readonly redraws: Redraws;
  readonly stages: Stages;
  /** The one door through which cases come in. */
  readonly intake: CaseIntake;
}

/** What every resolver is handed: the services, and who asks. */
export interface Context extends Services {
  readonly actor: Actor;
  /** As it came. */
  readonly request: Request;
  /** Who the same request would come from now: rights may end while it is being answered. */
  readonly identifyAgain: () => Promise<Actor>;
}
