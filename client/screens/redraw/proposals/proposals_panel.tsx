import { useCallback, useEffect, useState } from 'react';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useWorkVersion } from '../panel/use_work_version.ts';
import type { RedrawWork } from '../redraw_work.ts';
import { boundsOfFaces } from './bounds_of_faces.ts';
import { groundOfDraft } from './ground_of_draft.ts';
import { LineFinder } from './line_finder.ts';
import { PreviewBar } from './preview_bar.tsx';
import { ProposalForm } from './proposal_form.tsx';
import { ProposalTable } from './proposal_table.tsx';
import { ReasonList } from './reason_list.tsx';
import { ownersInScope, type Scope } from './scope.ts';
import { SearchProgress } from './search_progress.tsx';
import { kneeOf } from './trade_off.ts';
import { TradeOffChart } from './trade_off_chart.tsx';
import { useProposalSearch } from './use_proposal_search.ts';
import { type GroundOfVersion, useTaking } from './use_taking.ts';
import { searchOptions, USUAL_WISH, type Wanted } from './wishes.ts';
import '../panel/panels.css';

export interface ProposalsPanelProps {
  readonly work: RedrawWork;
}

const FIRST_SEED = 1;

/** Proposals for the draft or a part of it: what is wanted, a search that can be stopped, and what it found to choose from. */
export function ProposalsPanel({ work }: ProposalsPanelProps) {
  const version = useWorkVersion(work);
  const { words } = useSpeech();
  const texts = words.redrawPanel.proposals;
  const [search, state] = useProposalSearch();
  const [scope, setScope] = useState<Scope>({ kind: 'all' });
  const [wanted, setWanted] = useState(() => firstWanted(work));
  const [from, setFrom] = useState<GroundOfVersion | null>(null);
  const [shownReason, setShownReason] = useState(-1);
  const { proposals, reasons, isRunning } = state;
  const taking = useTaking(work, proposals, from);
  const { replica, figures, base, today, regions, selection, show, flyTo } = work;
  useEffect(() => () => show(null), [show]);

  const start = () => {
    const { coverage } = replica;
    const wider: Scope = scope.kind === 'grids' ? { kind: 'grids', grids: selection.grids } : scope;
    const side = { coverage, figures };
    const ground = groundOfDraft(
      side,
      today().coverage,
      new LineFinder(base, coverage),
      ownersInScope(coverage, wider, regions),
      wanted.limits.target,
    );
    taking.end();
    setShownReason(-1);
    setFrom({ ground, version });
    search.start({ ground: ground.ground, limits: wanted.limits, options: searchOptions(wanted) });
  };
  const showReason = useCallback(
    (place: number) => {
      const reason = reasons[place];
      if (reason === undefined || from === null) return;
      const { coverage } = replica;
      const faces = reason.units
        .flatMap((unit) => from.ground.faces[unit]!)
        .filter((face) => face < coverage.faceCount);
      setShownReason(place);
      show({ kind: 'places', faces: faces.map((face) => coverage.faceKey(face)), points: [] });
      const bounds = boundsOfFaces(coverage, faces);
      if (bounds !== null) flyTo(bounds);
    },
    [reasons, from, replica, show, flyTo],
  );

  if (!work.canDraw) return <p className="redraw-panel__waiting">{texts.look}</p>;
  const suggested = isRunning ? -1 : kneeOf(proposals.map(({ measures }) => measures));
  const isStale = from !== null && from.version !== version;
  return (
    <div className="redraw-proposals">
      <ProposalForm
        work={work}
        scope={scope}
        onScope={setScope}
        wanted={wanted}
        onWanted={setWanted}
        isRunning={isRunning}
        hasRun={from !== null}
        onStart={start}
      />
      <SearchProgress state={state} onStop={() => search.stop()} />
      {taking.isTaken ? (
        <p className="redraw-proposals__note" role="status">
          {texts.taken}
        </p>
      ) : (
        isStale && <p className="redraw-proposals__note">{texts.stale}</p>
      )}
      {proposals.length > 0 && !isStale && (
        <>
          <TradeOffChart
            proposals={proposals}
            chosen={taking.previewed}
            suggested={suggested}
            onChoose={taking.preview}
          />
          <ProposalTable
            proposals={proposals}
            chosen={taking.previewed}
            suggested={suggested}
            onChoose={taking.preview}
          />
          <PreviewBar taking={taking} proposals={proposals} isRunning={isRunning} />
        </>
      )}
      {!isRunning && proposals.length > 0 && !isStale && reasons.length === 0 && (
        <p className="redraw-proposals__note">{texts.allMet}</p>
      )}
      {reasons.length > 0 && !isStale && <ReasonList reasons={reasons} shown={shownReason} onShow={showReason} />}
    </div>
  );
}

function firstWanted({ base }: RedrawWork): Wanted {
  const { min, max } = base.facts.limits;
  return {
    limits: { min, max, target: Math.round((min + max) / 2) },
    wishes: { elderly: USUAL_WISH, workload: USUAL_WISH, shape: USUAL_WISH, lines: USUAL_WISH },
    seed: FIRST_SEED,
    isFewestChanges: false,
    effort: 'usual',
  };
}
