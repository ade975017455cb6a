import { grantsIn } from '../../../access/me.ts';
import { useMyself } from '../../../access/use_session.ts';
import { DESK_PAGES, type DeskPage } from '../view/cases_view.ts';

/** Who works on orders or own reports alone sees no figures and no calls. */
const LIST_ONLY = ['resident', 'volunteer'];

/** The pages of the desk that whoever looks has a use for in a place. */
export function useDeskPages(place: string): readonly DeskPage[] {
  const { me, may } = useMyself();
  const isListOnly = grantsIn(me, place).every(({ role }) => LIST_ONLY.includes(role));
  return DESK_PAGES.filter((page) => (page === 'settings' ? may('saveCaseKind') : page === 'list' || !isListOnly));
}
