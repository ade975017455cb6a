import { useState } from 'react';
import { createBrowserRouter, Navigate } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { Provider } from 'urql';
import type { Line } from './live/graphql_client.ts';
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
        { path: '/', element: <Navigate to={{ pathname: '/review', search: window.location.search }} replace /> },
        {
          path: '/review',
          lazy: async () => ({ Component: (await import('./screens/review/review_screen.tsx')).ReviewScreen }),
        },
        {
          path: '/plan',
          lazy: async () => ({ Component: (await import('./screens/plan/plan_screen.tsx')).PlanScreen }),
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
        { path: '*', element: <UnknownScreen /> },
      ],
    },
  ]);
}

export function App({ line }: { readonly line: Line }) {
  const [router] = useState(makeRouter);
  return (
    <LineContext value={line}>
      <Provider value={line.client}>
        <RouterProvider router={router} />
      </Provider>
    </LineContext>
  );
}
