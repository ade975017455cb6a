import { useCallback, useEffect, useState } from 'react';
import type { Proposal } from '../../../../geodata/proposal/propose.ts';
import { compareDrafts, type DraftComparison } from '../../../../geodata/redraw/compare/compare_drafts.ts';
import { newEditId } from '../../../../geodata/redraw/log/new_edit_id.ts';
import type { RedrawWork } from '../redraw_work.ts';
import { actsOfProposal, type ProposalActs } from './acts_of_proposal.ts';
import { boundsOfFaces } from './bounds_of_faces.ts';
import type { DraftGround } from './ground_of_draft.ts';
import { previewSide } from './preview_side.ts';

/** The ground that proposals were drawn on, and the version of the draft that it was made from. */
export interface GroundOfVersion {
  readonly ground: DraftGround;
  readonly version: number;
}

export interface Taking {
  /** Place of the proposal that the map shows; −1: none. */
  readonly previewed: number;
  /** What taking it comes to. */
  readonly acts: ProposalActs | null;
  /** Today against the draft with it, as the comparison and the publication count. */
  readonly comparison: DraftComparison | null;
  readonly preview: (place: number) => void;
  readonly end: () => void;
  /** Takes the one that is shown: one edit. */
  readonly take: () => void;
  readonly isTaken: boolean;
}

interface Shown {
  readonly proposal: Proposal;
  readonly editId: string;
  readonly acts: ProposalActs;
  readonly comparison: DraftComparison;
}

/** Looks at a proposal on the map, and takes it. */
export function useTaking(work: RedrawWork, proposals: readonly Proposal[], from: GroundOfVersion | null): Taking {
  const { replica, figures, today, show, flyTo, edit } = work;
  const [shown, setShown] = useState<Shown | null>(null);
  const [isTaken, setTaken] = useState(false);
  const previewed = shown === null ? -1 : proposals.findIndex((other) => isSame(other, shown.proposal));
  const end = useCallback(() => {
    setShown(null);
    setTaken(false);
    show(null);
  }, [show]);
  // The list at the end of a search may have a better one in its place.
  const isGone = shown !== null && previewed < 0;
  useEffect(() => {
    if (isGone) end();
  }, [isGone, end]);
  const preview = useCallback(
    (place: number) => {
      const proposal = proposals[place];
      if (from === null || proposal === undefined) return;
      const editId = newEditId();
      const { coverage } = replica;
      const acts = actsOfProposal(coverage, from.ground, proposal, editId);
      const side = previewSide({ coverage, figures }, acts.acts, editId);
      setTaken(false);
      setShown({ proposal, editId, acts, comparison: compareDrafts(today().figures, side.figures) });
      const faces = [...acts.moved].map((face) => coverage.faceKey(face));
      show({ kind: 'state', side, faces, isSameGround: true });
      const bounds = boundsOfFaces(coverage, acts.moved);
      if (bounds !== null) flyTo(bounds);
    },
    [proposals, from, replica, figures, today, show, flyTo],
  );
  const take = useCallback(() => {
    if (shown === null || shown.acts.acts.length === 0) return;
    show(null);
    setShown(null);
    setTaken(edit(shown.acts.acts, { id: shown.editId, title: 'proposal' }) === null);
  }, [shown, edit, show]);
  return {
    previewed,
    acts: shown?.acts ?? null,
    comparison: shown?.comparison ?? null,
    preview,
    end,
    take,
    isTaken,
  };
}

function isSame(a: Proposal, b: Proposal): boolean {
  return a.kind === b.kind && a.owner.every((grid, unit) => grid === b.owner[unit]);
}
