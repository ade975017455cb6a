import { useSpeech } from '../../../wording/use_wording.ts';
import { useDesk } from '../data/desk_context.ts';
import { askedOfQueue, type CaseCounts, QUEUE_NAMES, type Queue } from '../data/use_case_counts.ts';
import { ASKED_AT_FIRST, askedOf } from '../view/cases_view.ts';
import { countText } from './count_text.ts';

/** What waits for somebody, each with how many: one press shows them. */
export function QueueStrip({ counts }: { readonly counts: CaseCounts | null }) {
  const { words, format } = useSpeech();
  const { queues } = words.desk;
  const { view, change } = useDesk();
  const now = JSON.stringify(askedOf(view));
  const isOn = (queue: Queue) => JSON.stringify(askedOfQueue(view, queue)) === now;
  const press = (queue: Queue) => {
    const { kinds, sources, region, unit, text, reported } = view;
    const before = { ...ASKED_AT_FIRST, kinds, sources, region, unit, text, reported };
    change(isOn(queue) ? before : askedOfQueue(view, queue));
  };
  return (
    <nav className="queues" aria-label={queues.label}>
      {QUEUE_NAMES.map((queue) => {
        const count = counts?.[queue] ?? null;
        return (
          <button
            key={queue}
            type="button"
            className="queue"
            data-queue={queue}
            data-empty={count?.count === 0 || undefined}
            aria-pressed={isOn(queue)}
            aria-label={queues.count(queues[queue], countText(count, format))}
            onClick={() => press(queue)}
          >
            <span className="queue__count">{countText(count, format)}</span>
            <span className="queue__name">{queues[queue]}</span>
          </button>
        );
      })}
    </nav>
  );
}
