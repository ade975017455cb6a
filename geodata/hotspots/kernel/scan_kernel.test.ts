import { expect, test } from 'vitest';
import { SCAN_KERNEL_BYTES } from './scan_kernel_bytes.ts';
import { assembleScanKernel } from './testing/assemble_scan_kernel.ts';

test.each([16, 32] as const)('The kept bytes of the kernel of %i bits are those of its text', async (bits) => {
  expect(SCAN_KERNEL_BYTES[bits]).toBe(await assembleScanKernel(bits));
});
