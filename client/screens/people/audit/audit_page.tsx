import { useMemo } from 'react';
import { AuditPageDocument } from '../../../generated/operations.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { usePages } from '../../data/use_pages.ts';
import { usePeople } from '../data/people_context.ts';
import { ListStates } from '../frame/list_states.tsx';
import { MoreLine } from '../frame/more_line.tsx';
import { TwoSides } from '../frame/two_sides.tsx';
import { auditFilterOf } from './audit_filter.ts';
import { AuditFilters } from './audit_filters.tsx';
import type { EntryRow } from './audit_words.ts';
import { EntryElsewhere } from './entry_elsewhere.tsx';
import { EntryLine } from './entry_line.tsx';
import { EntryPane } from './entry_pane.tsx';

const positionOf = ({ position }: EntryRow) => position;

/** The position that an address speaks of; null for anything that can be none. */
function positionIn(open: string | null): number | null {
  return open !== null && /^[1-9]\d{0,8}$/.test(open) ? Number(open) : null;
}

/** What was done, by whom and when: searched, and opened to see what it changed. */
export function AuditPage() {
  const { audit: texts, pages: names } = useSpeech().words.people;
  const { view } = usePeople();
  const { window, actor, actions, subject, outcome, text } = view;
  const asked = useMemo(
    () => ({ window, actor, actions, subject, outcome, text }),
    [window, actor, actions, subject, outcome, text],
  );
  const key = JSON.stringify(asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the last so many days count from when they are asked for.
  const question = useMemo(() => ({ place: null, filter: auditFilterOf(asked, Date.now()) }), [key]);
  const pages = usePages(
    { document: AuditPageDocument, asked: question, pageOf: ({ auditEntries }) => auditEntries },
    positionOf,
  );
  const open = positionIn(view.open);
  const opened = pages.items?.find(({ position }) => position === open) ?? null;
  return (
    <TwoSides
      label={names.audit}
      paneLabel={open === null ? names.audit : texts.entry(String(open))}
      hint={texts.choose}
      list={
        <>
          <AuditFilters onAnew={pages.readAnew} />
          <ListStates
            items={pages.items}
            error={pages.error}
            onRetry={pages.readAnew}
            none={texts.none}
            noneHow={texts.noneHow}
          >
            {(entries) => (
              <ul className="people-rows">
                {entries.map((entry) => (
                  <EntryLine key={entry.position} entry={entry} isOpen={entry === opened} />
                ))}
              </ul>
            )}
          </ListStates>
          <MoreLine pages={pages} end={pages.items && pages.items.length > 0 ? texts.end : null} />
        </>
      }
      pane={
        open === null ? null : opened ? (
          <EntryPane key={open} entry={opened} />
        ) : pages.items === null ? (
          <div className="people-pane__waiting skeleton" aria-busy="true" />
        ) : (
          <EntryElsewhere key={open} position={open} />
        )
      }
    />
  );
}
