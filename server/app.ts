import type { Pool } from 'pg';
import { Problem } from '../geodata/problem.ts';
import { Access } from './access/access.ts';
import { statusOfRefusal } from './access/access_problems.ts';
import type { Actor } from './access/actor.ts';
import { AuditLog } from './access/audit/audit_log.ts';
import { SignInWays } from './access/sign_in/sign_in_ways.ts';
import type { SecretKeys } from './access/totp/secret_keys.ts';
import { TotpKeys } from './access/totp/totp_keys.ts';
import type { UnifiedLoginSettings } from './access/unified_login/unified_login_settings.ts';
import { WallRoute } from './access/walls/wall_route.ts';
import { CaseIntake } from './cases/case_intake.ts';
import type { Services } from './context.ts';
import { RememberedHeat } from './heat/remembered_heat.ts';
import { HotspotRunner } from './hotspots/hotspot_runner.ts';
import { Blobs } from './http/blob_route.ts';
import { BodyTooLarge } from './http/body_limit.ts';
import { ClientFiles } from './http/client_files.ts';
import { graphqlRoute } from './http/graphql_route.ts';
import { healthResponse, ReadyRoute } from './http/health_route.ts';
import { limitedBy } from './http/limited_route.ts';
import { metricsResponse } from './http/metrics_route.ts';
import { addressOf } from './http/remote_address.ts';
import { type Rates, RequestLimits } from './http/request_limits.ts';
import { NOT_FOUND, problemResponse } from './http/respond.ts';
import { withSecurityHeaders } from './http/security_headers.ts';
import { SessionRoute } from './http/session_route.ts';
import { tileResponse } from './http/tile_route.ts';
import { tooManyRequests } from './http/too_many_requests.ts';
import { UnifiedLoginRoute } from './http/unified_login_route.ts';
import { Viewer } from './http/viewer.ts';
import { FigureKeeper } from './jobs/figure_keeper.ts';
import { PeopleOfRegions } from './jobs/people_of_regions.ts';
import { ReachJobs } from './jobs/reach_jobs.ts';
import { ChangeFeed } from './live/change_feed.ts';
import { CoverageFeed } from './live/coverage_feed.ts';
import { log } from './operations/log.ts';
import { measureRequest } from './operations/metrics/measure_request.ts';
import { Photos } from './photos/photo_route.ts';
import { Exports } from './privacy/exports/export_route.ts';
import { RedrawFiles } from './redraw/http/redraw_route.ts';
import { Redraws } from './redraw/redraws.ts';
import { ReviewReports } from './report/http/report_route.ts';
import { CaseReaders } from './resolvers/case_loaders.ts';
import { makeLoaders } from './resolvers/loaders.ts';
import { Stages } from './stage/stages.ts';
import { BaseMap } from './tiles/base_map.ts';
import { Hotline } from './ways_in/hotline/hotline_route.ts';
import { GeoReport } from './ways_in/open311/georeport.ts';
import { Inbox } from './ways_in/webhook/inbox.ts';

export interface AppOptions {
  readonly pool: Pool;
  /** Folder of the built client; one that is not there serves no pages. */
  readonly clientFolder: string;
  /** Opens GraphiQL. */
  readonly development: boolean;
  /** Whom other systems may ask, as the Open311 discovery document tells it; null or missing: it names the places. */
  readonly contact?: string | null;
  /** Origin under which browsers reach this program; null or missing: whatever they ask for. */
  readonly publicUrl?: string | null;
  /** OpenID Connect; null or missing: there is none. */
  readonly unifiedLogin?: UnifiedLoginSettings | null;
  /** What whoever reads /metrics from elsewhere must bring; null or missing: nobody may. */
  readonly metricsToken?: string | null;
  /** What seals secrets in the database; missing: a key that the database keeps. */
  readonly secretKeys?: SecretKeys;
  /** What one may take; missing: what the table says. For measurements, where one stands for many. */
  readonly rates?: Rates;
  /**
   * Whether this program runs for somebody's eyes alone: with its embedded database, listening on loopback, behind no proxy.
   * Then its demonstration city can be looked at without a password.
   */
  readonly isPrivate?: boolean;
  /** Says who asks, in place of the session's cookie. For tests: a program for people never passes it. */
  readonly identify?: (request: Request) => Promise<Actor>;
}

export interface App {
  /** Answers any request; needs no port. */
  handle(request: Request): Promise<Response>;
  readonly context: Services;
  /** Ends live streams and worker threads. The pool belongs to whoever made it. */
  close(): Promise<void>;
}

/** Everything a browser can ask this program for. */
export function makeApp({
  pool,
  clientFolder,
  development,
  contact = null,
  publicUrl = null,
  unifiedLogin = null,
  metricsToken = null,
  secretKeys,
  rates,
  isPrivate = false,
  identify,
}: AppOptions): App {
  const feed = new ChangeFeed(pool);
  const isTls = publicUrl?.startsWith('https:') ?? false;
  const access = new Access(pool, isTls, identify);
  const context: Services = {
    pool,
    access,
    audit: new AuditLog(pool),
    signInWays: new SignInWays({ pool, isPrivate, unifiedLogin: unifiedLogin?.name ?? null }),
    totpKeys: new TotpKeys(pool, secretKeys),
    loaders: makeLoaders(pool, new PeopleOfRegions(pool)),
    cases: new CaseReaders(pool),
    reach: new ReachJobs(pool),
    figures: new FigureKeeper(pool),
    rememberedHeat: new RememberedHeat(pool),
    feed,
    coverage: new CoverageFeed(feed),
    viewer: new Viewer(pool),
    hotspots: new HotspotRunner(pool, { onChange: () => feed.wake() }),
    redraws: new Redraws(pool, () => feed.wake()),
    stages: new Stages(pool),
    intake: new CaseIntake(pool, () => feed.wake()),
  };
  const limits = new RequestLimits(rates);
  const graphql = graphqlRoute(context, { development, limits });
  const ready = new ReadyRoute(pool, feed);
  const baseMap = new BaseMap(pool);
  const blobs = new Blobs(pool);
  const photos = new Photos(context);
  const open311 = new GeoReport({ ...context, photos, contact, publicUrl });
  const inbox = new Inbox(context);
  const hotline = new Hotline(context);
  const session = new SessionRoute({ ...context, isSecure: isTls });
  const unified = new UnifiedLoginRoute(context, unifiedLogin);
  const walls = new WallRoute({ ...context, isSecure: isTls });
  const exports = new Exports(context);
  const redrawFiles = new RedrawFiles(context);
  const reports = new ReviewReports(context);
  const client = ClientFiles.read(clientFolder);

  /** Seconds; 0: go on. Whoever signs in is not known yet. */
  const waitFor = async (request: Request, pathname: string): Promise<number> => {
    const what = limitedBy(request.method, pathname);
    if (what === null) return 0;
    const visitor = { id: null, address: addressOf(request) };
    return limits.take(what, what === 'signIn' ? visitor : await access.identify(request));
  };

  const route = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const seconds = await waitFor(request, pathname);
    if (seconds > 0) return tooManyRequests(seconds);
    if (pathname === '/graphql') return graphql(request);
    if (pathname === '/session' || pathname === '/session/demonstration') return session.respond(request, pathname);
    if (pathname.startsWith('/session/unified')) return unified.respond(request, pathname);
    if (pathname === '/session/wall') return walls.respond(request);
    if (pathname.startsWith('/photos/')) return photos.respond(request, pathname);
    if (pathname.startsWith('/open311/')) return open311.respond(request, pathname);
    // It asks for itself: a hotline comes with its key.
    if (pathname.startsWith('/hotline/')) return hotline.respond(request, pathname);
    if (pathname.startsWith('/inbox/')) return inbox.respond(request, pathname);
    if (pathname.startsWith('/redraws/')) return redrawFiles.respond(request, pathname);
    if (request.method !== 'GET' && request.method !== 'HEAD') return problemResponse(405, NO_UPLOAD);
    if (pathname === '/healthz') return healthResponse();
    if (pathname === '/readyz') return ready.respond();
    if (pathname === '/metrics') return metricsResponse(request, metricsToken);
    if (pathname.startsWith('/exports/')) return exports.respond(request);
    if (pathname.startsWith('/reports/')) return reports.respond(request, pathname);
    if (pathname.startsWith('/tiles/')) return tileResponse(request, pathname, baseMap, await access.identify(request));
    if (pathname.startsWith('/blobs/')) return blobs.respond(request, pathname, await access.identify(request));
    return client.respond(request, pathname);
  };

  return {
    async handle(request) {
      const response = await measureRequest(request, () => route(request).catch(problemOf));
      return withSecurityHeaders(response, { policy: !development, isTls });
    },
    context,
    async close() {
      await context.intake.close();
      await context.redraws.close();
      context.stages.close();
      context.coverage.close();
      context.feed.close();
      await context.hotspots.close();
      await context.reach.close();
      await context.audit.close();
    },
  };
}

const NO_UPLOAD = new Problem('NO_UPLOAD', {
  zh: '这个地址不接收数据。',
  en: 'Nothing can be sent to this address.',
});

function problemOf(error: unknown): Response {
  if (error instanceof BodyTooLarge) return problemResponse(413, error);
  if (error instanceof Problem) return problemResponse(statusOfRefusal(error) ?? 400, error);
  log.error({ zh: '处理请求时出错。', en: 'A request failed.' }, { error });
  return problemResponse(500, {
    ...NOT_FOUND,
    code: 'INTERNAL',
    zh: '服务器内部出错。',
    en: 'Something went wrong inside the server.',
  });
}
