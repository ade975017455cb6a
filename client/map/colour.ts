/**
 * Colours are chosen in OKLCH (Ottosson 2020), whose lightness is what the eye sees, and handed to MapLibre and deck.gl
 * as sRGB.
 */
export interface Oklch {
  /** 0 is black, 1 is white. */
  readonly lightness: number;
  /** 0 is grey; sRGB ends between 0.13 and 0.32, by hue. */
  readonly chroma: number;
  /** Degrees: 30 red, 70 orange, 110 yellow, 145 green, 195 cyan, 255 blue, 330 magenta. */
  readonly hue: number;
}

/** Bytes of sRGB. */
export type Rgb = readonly [red: number, green: number, blue: number];

export function oklch(lightness: number, chroma: number, hue: number): Oklch {
  return { lightness, chroma, hue };
}

/** The nearest colour that a screen can show: where sRGB has no such chroma, lightness and hue are kept and chroma gives way. */
export function toRgb(colour: Oklch): Rgb {
  let inside = 0;
  let outside = colour.chroma;
  let linear = toLinear(colour);
  if (!isShowable(linear)) {
    for (let step = 0; step < 16; step++) {
      const chroma = (inside + outside) / 2;
      linear = toLinear({ ...colour, chroma });
      if (isShowable(linear)) inside = chroma;
      else outside = chroma;
    }
    linear = toLinear({ ...colour, chroma: inside });
  }
  return [toByte(linear[0]), toByte(linear[1]), toByte(linear[2])];
}

/** `#rrggbb`, or `rgba(…)` where it is not opaque. */
export function toCss(colour: Oklch, alpha = 1): string {
  const rgb = toRgb(colour);
  if (alpha < 1) return `rgba(${rgb.join(',')},${alpha})`;
  return `#${rgb.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** As deck.gl wants it: four bytes. */
export function toRgba(colour: Oklch, alpha = 1): [number, number, number, number] {
  return [...toRgb(colour), Math.round(alpha * 255)];
}

/** A point of the way from one colour to the other, straight through OKLab, so that no hue appears that neither has. */
export function mix(from: Oklch, to: Oklch, share: number): Oklch {
  const [fromA, fromB] = polarToLab(from);
  const [toA, toB] = polarToLab(to);
  const a = fromA + (toA - fromA) * share;
  const b = fromB + (toB - fromB) * share;
  return {
    lightness: from.lightness + (to.lightness - from.lightness) * share,
    chroma: Math.hypot(a, b),
    hue: (Math.atan2(b, a) * 180) / Math.PI,
  };
}

/** Relative luminance of WCAG 2.2, 0–1. */
export function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linearOf(red) + 0.7152 * linearOf(green) + 0.0722 * linearOf(blue);
}

/** Contrast ratio of WCAG 2.2, 1–21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function polarToLab({ chroma, hue }: Oklch): [number, number] {
  return [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
}

function toLinear(colour: Oklch): [number, number, number] {
  const [a, b] = polarToLab(colour);
  const long = (colour.lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (colour.lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (colour.lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

function isShowable(linear: readonly number[]): boolean {
  return linear.every((channel) => channel > -1e-4 && channel < 1 + 1e-4);
}

function toByte(linear: number): number {
  const held = Math.min(1, Math.max(0, linear));
  return Math.round(255 * (held <= 0.0031308 ? 12.92 * held : 1.055 * held ** (1 / 2.4) - 0.055));
}

function linearOf(byte: number): number {
  const share = byte / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
