import { SCAN_KERNEL_BYTES } from './scan_kernel_bytes.ts';
import type { LaneBits } from './scan_kernel_text.ts';

export interface KernelSizes {
  readonly bits: LaneBits;
  readonly regions: number;
  readonly steps: number;
  /** Length of the longest period in steps. */
  readonly longest: number;
  /** Over all lengths. */
  readonly periods: number;
  /** Entries of the table of limits. */
  readonly limits: number;
}

/** The kernel with its tables: see scan_kernel_text.ts for what its functions do. */
export interface ScanKernel {
  readonly lanes: number;
  /** Running sums over the steps, 0 first: `(region * (steps + 1) + step) * lanes + replica`. */
  readonly regionSums: Int16Array | Int32Array;
  /** The same of the zone. */
  readonly zoneSums: Int16Array | Int32Array;
  readonly limits: Int16Array | Int32Array;
  /** Of each period, by length and then start: the byte in `limits` that it reads, before the shift is added. */
  readonly periodPlaces: Int32Array;
  /** Where the periods of each length begin in `periodPlaces`. */
  readonly periodsOf: Int32Array;
  /** First step of the first period of each length. */
  readonly firstSteps: Int32Array;
  /** Length, first step and replicas (a bit each) of every period that `test` noted. */
  readonly found: Int32Array;
  add(region: number): void;
  test(shortest: number, longest: number, shift: number): number;
}

const PAGE = 65_536;

/** A new kernel, all tables zero. */
export function makeScanKernel({ bits, regions, steps, longest, periods, limits }: KernelSizes): ScanKernel {
  const lanes = 128 / bits;
  let end = 0;
  const place = (bytes: number): number => {
    const at = end;
    end += Math.ceil(bytes / 16) * 16;
    return at;
  };
  const rowBytes = (steps + 1) * 16;
  const layout = {
    regionSums: place(regions * rowBytes),
    rowBytes,
    zoneSums: place(rowBytes),
    limits: place((limits * bits) / 8),
    periodPlaces: place(periods * 4),
    periodsOf: place((longest + 2) * 4),
    firstSteps: place((longest + 1) * 4),
    found: place(periods * 12),
  };
  const memory = new WebAssembly.Memory({ initial: Math.ceil(end / PAGE) });
  const instance = new WebAssembly.Instance(kernelModule(bits), { layout: { memory, ...layout } });
  const { add, test } = instance.exports as unknown as Pick<ScanKernel, 'add' | 'test'>;
  const Lane = bits === 16 ? Int16Array : Int32Array;
  const { buffer } = memory;
  return {
    lanes,
    regionSums: new Lane(buffer, layout.regionSums, regions * (steps + 1) * lanes),
    zoneSums: new Lane(buffer, layout.zoneSums, (steps + 1) * lanes),
    limits: new Lane(buffer, layout.limits, limits),
    periodPlaces: new Int32Array(buffer, layout.periodPlaces, periods),
    periodsOf: new Int32Array(buffer, layout.periodsOf, longest + 2),
    firstSteps: new Int32Array(buffer, layout.firstSteps, longest + 1),
    found: new Int32Array(buffer, layout.found, periods * 3),
    add,
    test,
  };
}

const modules = new Map<LaneBits, WebAssembly.Module>();

function kernelModule(bits: LaneBits): WebAssembly.Module {
  const known = modules.get(bits);
  if (known) return known;
  const made = new WebAssembly.Module(Uint8Array.from(atob(SCAN_KERNEL_BYTES[bits]), (byte) => byte.charCodeAt(0)));
  modules.set(bits, made);
  return made;
}
