import { useCallback, useEffect, useMemo } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { FailedNotice } from '../parts/failed_notice.tsx';
import { useTheme } from '../parts/use_theme.ts';
import { NoPlaces } from '../screens/no_places.tsx';
import { THEMES } from '../screens/view/view_state.ts';
import { homeOf, placesOf } from './me.ts';
import { NotForYou, Nowhere } from './not_for_you.tsx';
import { SCREEN_PATHS, screenAt } from './screen_paths.ts';
import { isSeenBy } from './sees.ts';
import { type Myself, MyselfContext, useSession } from './use_session.ts';
import { DarkWall, WallEntry, wallKeyIn } from './wall_entry.tsx';
import { signInAddress, signInAnew } from './way_back.ts';

/** Nobody stands at a wall to press a button: it is asked again by itself. */
const ASK_AGAIN_MS = 5000;

/** Lets nobody through to a screen but whom the server knows and the screen is for; leads the others to where they sign in. */
export function Gate() {
  const [{ standing, places }, session] = useSession();
  const location = useLocation();
  const query = new URLSearchParams(location.search);
  const asked = query.get('place');
  useEffect(() => {
    if (standing.state === 'reading') void session.read();
    if (standing.state !== 'unreachable') return;
    const timer = setTimeout(() => void session.read(), ASK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [standing, session]);

  const lookAgain = useCallback(() => void session.read(), [session]);
  const me = standing.state === 'signed_in' && !standing.me.mustChangePassword ? standing.me : null;
  const own = me ? placesOf(me, places) : [];
  const place = own.find(({ code }) => code === asked)?.code ?? own[0]?.code ?? null;
  const rights = standing.state === 'signed_in' && place !== null ? standing.rights.get(place) : undefined;
  useEffect(() => {
    if (place !== null && !rights) void session.readRights(place);
  }, [session, place, rights]);
  const myself: Myself | null = useMemo(() => {
    if (!me || !rights || place === null) return null;
    const mutations = new Set(rights.mutations);
    return {
      me,
      rights,
      may: (mutation) => mutations.has(mutation),
      sees: (what) => isSeenBy(me, place, what),
    };
  }, [me, rights, place]);

  const wallKey = wallKeyIn(location);
  if (wallKey !== null) return <WallEntry wallKey={wallKey} />;
  if (standing.state === 'unreachable') {
    return (
      <Quiet>
        <FailedNotice error={standing.error} onRetry={() => void session.read()} />
      </Quiet>
    );
  }
  if (standing.state === 'visitor') {
    if (standing.since === 'wall_ended') return <DarkWall />;
    // Whoever signed out may be followed by somebody else, who did not ask for this page.
    const isAnew = standing.since === 'signed_out' || location.pathname === '/';
    return <Navigate to={isAnew ? signInAnew(location.search) : signInAddress(location)} replace />;
  }
  if (standing.state === 'signed_in' && !me) return <Navigate to={signInAddress(location)} replace />;
  if (me && own.length === 0) {
    // Whoever may see every place, and there is none, is told how to load one.
    if (me.grants.some(({ jurisdiction }) => jurisdiction === null)) return <NoPlaces onLookAgain={lookAgain} />;
    return (
      <Quiet>
        <Nowhere />
      </Quiet>
    );
  }
  if (!me || !myself || place === null) return <Quiet isBusy />;
  const screen = screenAt(location.pathname);
  const home = homeOf(me, place, myself.rights.screens);
  const isOpen = location.pathname !== '/' && (screen === null || myself.rights.screens.includes(screen));
  const isLedOn = location.pathname === '/' || location.state?.justSignedIn === true;
  if (!isOpen && isLedOn && home !== null) {
    return <Navigate to={{ pathname: SCREEN_PATHS[home], search: location.search }} replace />;
  }
  return (
    <MyselfContext value={myself}>
      {isOpen ? (
        <Outlet />
      ) : (
        <Quiet>
          <NotForYou screen={screen} />
        </Quiet>
      )}
    </MyselfContext>
  );
}

/** A page that is no screen, in the colours that the address asks for. */
function Quiet({ isBusy = false, children }: { readonly isBusy?: boolean; readonly children?: React.ReactNode }) {
  const { search } = useLocation();
  const asked = new URLSearchParams(search).get('theme');
  useTheme(THEMES.find((theme) => theme === asked) ?? 'auto');
  return (
    <main className="notice--page" aria-busy={isBusy}>
      {children}
    </main>
  );
}
