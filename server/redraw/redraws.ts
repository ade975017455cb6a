import type { Pool } from 'pg';
import { RedrawEffects } from './effect/redraw_effects.ts';
import { RedrawFeed } from './news/redraw_feed.ts';

/** What serves drafts of grid boundaries beside the database. */
export class Redraws {
  readonly feed: RedrawFeed;
  readonly effects: RedrawEffects;
  readonly #onChange: () => void;

  /** @param onChange called after the change log was written to */
  constructor(pool: Pool, onChange: () => void) {
    this.#onChange = onChange;
    this.feed = new RedrawFeed(pool);
    this.effects = new RedrawEffects(pool, { onOutcome: (jurisdiction, id) => this.tell(jurisdiction, id) });
  }

  /** A step was taken with a draft. */
  tell(jurisdiction: string, id: string): void {
    this.#onChange();
    this.feed.wake(jurisdiction, id);
  }

  async close(): Promise<void> {
    this.feed.close();
    await this.effects.close();
  }
}
