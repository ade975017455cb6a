import wabt from 'wabt';
import { type LaneBits, scanKernelText } from '../scan_kernel_text.ts';

/** The kernel's WebAssembly in base64. Needs wabt, which is there for development only. */
export async function assembleScanKernel(bits: LaneBits): Promise<string> {
  const { parseWat } = await wabt();
  const module = parseWat(`scan_kernel_${bits}.wat`, scanKernelText(bits), { simd: true });
  try {
    module.validate();
    return btoa(String.fromCharCode(...module.toBinary({}).buffer));
  } finally {
    module.destroy();
  }
}
