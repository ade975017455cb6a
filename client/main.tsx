import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Session } from './access/session.ts';
import { App } from './app.tsx';
import { makeLine } from './live/graphql_client.ts';
import './parts/parts.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const session = new Session((onRefused) => makeLine('/graphql', onRefused), new BroadcastChannel('gezhong.session'));
createRoot(root).render(
  <StrictMode>
    <App session={session} />
  </StrictMode>,
);
