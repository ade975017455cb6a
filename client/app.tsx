import { useState } from 'react';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { Provider } from 'urql';
import { Gate } from './access/gate.tsx';
import type { Session } from './access/session.ts';
import { SessionContext, useSession } from './access/use_session.ts';
import { SIGN_IN_PATH } from './access/way_back.ts';
import { LineContext } from './live/line_context.ts';
import { BrokenScreen } from './screens/broken_screen.tsx';
import { ScreenFrame } from './screens/screen_frame.tsx';
import { UnknownScreen } from './screens/unknown_screen.tsx';

/** Every screen has an address; each is fetched when somebody first goes there. */
function makeRouter() {
  return createBrowserRouter([
    {
      element: <ScreenFrame />,
      errorElement: <BrokenScreen />,
      hydrateFallbackElement: <span />,
      children: [
        {
          path: SIGN_IN_PATH,
          lazy: async () => ({ Component: (await import('./screens/sign_in/sign_in_screen.tsx')).SignInScreen }),
        },
        {
          element: <Gate />,
          children: [
            // The gate leads on to the screen that one has most use for.
            { path: '/', element: null },
            {
              path: '/review',
              lazy: async () => ({ Component: (await import('./screens/review/review_screen.tsx')).ReviewScreen }),
            },
            {
              path: '/plan',
              lazy: async () => ({ Component: (await import('./screens/plan/plan_screen.tsx')).PlanScreen }),
            },
            {
              path: '/redraw',
              lazy: async () => ({ Component: (await import('./screens/redraw/redraw_screen.tsx')).RedrawScreen }),
            },
            {
              path: '/cases',
              lazy: async () => ({ Component: (await import('./screens/cases/cases_screen.tsx')).CasesScreen }),
            },
            {
              path: '/m',
              lazy: async () => ({ Component: (await import('./screens/report/report_screen.tsx')).ReportScreen }),
            },
            {
              path: '/wall',
              lazy: async () => ({ Component: (await import('./screens/wall/wall_screen.tsx')).WallScreen }),
            },
            {
              path: '/people',
              lazy: async () => ({ Component: (await import('./screens/people/people_screen.tsx')).PeopleScreen }),
            },
            { path: '*', element: <UnknownScreen /> },
          ],
        },
      ],
    },
  ]);
}

export function App({ session }: { readonly session: Session }) {
  return (
    <SessionContext value={session}>
      <Screens />
    </SessionContext>
  );
}

function Screens() {
  const [router] = useState(makeRouter);
  const [{ line }] = useSession();
  return (
    <LineContext value={line}>
      <Provider value={line.client}>
        <RouterProvider router={router} />
      </Provider>
    </LineContext>
  );
}
