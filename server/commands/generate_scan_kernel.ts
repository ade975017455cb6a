import { writeFile } from 'node:fs/promises';
import { assembleScanKernel } from '../../geodata/hotspots/kernel/testing/assemble_scan_kernel.ts';

/** `npm run generate:kernel`: makes the bytes of the scan's kernels from their text. */

const FILE = new URL('../../geodata/hotspots/kernel/scan_kernel_bytes.ts', import.meta.url);

const kernels = { 16: await assembleScanKernel(16), 32: await assembleScanKernel(32) };
await writeFile(
  FILE,
  `// Made by \`npm run generate:kernel\` from scan_kernel_text.ts.

/** WebAssembly of the kernel for each width, in base64. */
export const SCAN_KERNEL_BYTES = {
  16: '${kernels[16]}',
  32: '${kernels[32]}',
} as const;
`,
);
