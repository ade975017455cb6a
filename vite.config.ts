import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = process.env.GEZHONG_SERVER ?? 'http://127.0.0.1:4000';

export default defineConfig({
  root: 'client',
  plugins: [react()],
  build: { outDir: '../dist/client', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1500 },
  worker: { format: 'es' },
  // `npm run dev` serves the client from its sources and hands everything else to the server.
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      [
        ...['/graphql', '/session', '/tiles', '/blobs', '/photos', '/hotline', '/exports', '/redraws', '/reports'],
        ...['/healthz', '/readyz', '/metrics'],
      ].map((path) => [path, server]),
    ),
  },
});
