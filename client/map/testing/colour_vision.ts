import type { Rgb } from '../colour.ts';

/**
 * How a colour looks to people without one kind of cone: matrices of severity 1 on linear RGB from Machado, Oliveira and
 * Fernandes 2009, A Physiologically-based Model for Simulation of Color Vision Deficiency, table 1.
 */
const MATRICES = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

export type ColourVision = keyof typeof MATRICES;
export const COLOUR_VISIONS = Object.keys(MATRICES) as readonly ColourVision[];

export function asSeenWith(vision: ColourVision, rgb: Rgb): Rgb {
  const matrix = MATRICES[vision];
  const linear = rgb.map((byte) =>
    byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
  );
  const seen = [0, 3, 6].map((row) => {
    const value = matrix[row]! * linear[0]! + matrix[row + 1]! * linear[1]! + matrix[row + 2]! * linear[2]!;
    const held = Math.min(1, Math.max(0, value));
    return Math.round(255 * (held <= 0.0031308 ? 12.92 * held : 1.055 * held ** (1 / 2.4) - 0.055));
  });
  return [seen[0]!, seen[1]!, seen[2]!];
}
