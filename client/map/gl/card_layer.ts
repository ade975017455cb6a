import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import type { Watch } from './watchers.ts';

/** Something that stages draw, and that tells each what changed. */
interface Watchable<Stale> {
  watch(redraw: () => void): Watch<Stale>;
}

/** One store of numbers, drawn straight into MapLibre's picture: what it shares with every other such layer. */
export abstract class CardLayer<Store extends Watchable<Stale>, Stale, Look, Card> implements CustomLayerInterface {
  abstract readonly id: string;
  readonly type = 'custom';
  readonly renderingMode = '2d';
  readonly store: Store;
  #look: Look;
  #drawn: { readonly map: MapLibreMap; readonly card: Card; readonly watch: Watch<Stale> } | null = null;

  constructor(store: Store, look: Look) {
    this.store = store;
    this.#look = look;
  }

  /** Lays on the graphics card what the layer draws with. */
  protected abstract makeCard(gl: WebGL2RenderingContext): Card;
  protected abstract deleteCard(card: Card): void;
  /** Sends what is stale, takes its marks away, and draws. */
  protected abstract draw(map: MapLibreMap, card: Card, stale: Stale, look: Look): void;

  setLook(look: Look): void {
    this.#look = look;
    this.#drawn?.map.triggerRepaint();
  }

  onAdd(map: MapLibreMap, gl: WebGLRenderingContext | WebGL2RenderingContext): void {
    try {
      const card = this.makeCard(gl as WebGL2RenderingContext);
      this.#drawn = { map, card, watch: this.store.watch(() => map.triggerRepaint()) };
    } catch (error) {
      // Seen on no driver yet; MapLibre would swallow it, and the rest of the map with it.
      console.error(error);
    }
  }

  onRemove(): void {
    if (this.#drawn === null) return;
    this.#drawn.watch.stop();
    this.deleteCard(this.#drawn.card);
    this.#drawn = null;
  }

  render(): void {
    if (this.#drawn === null) return;
    const { map, card, watch } = this.#drawn;
    this.draw(map, card, watch.stale, this.#look);
  }
}
