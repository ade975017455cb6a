import { Problem } from '../../problem.ts';

/** The layer asked for, or the first. @throws Problem `boundary_layer_unknown` naming those there are */
export function layerNamed(layers: readonly string[], wanted: string | undefined): string {
  const found = wanted === undefined ? layers[0] : layers.find((layer) => layer === wanted);
  if (found !== undefined) return found;
  throw new Problem('boundary_layer_unknown', {
    zh: `文件里没有图层 ${wanted ?? ''}；有 ${layers.join('、') || '（没有图层）'}。`,
    en: `The file has no layer ${wanted ?? ''}; it has ${layers.join(', ') || 'none'}.`,
  });
}
