import { useCallback, useMemo } from 'react';
import { type AccountFieldsFragment, AccountPageDocument } from '../../../generated/operations.ts';
import { Icon } from '../../../parts/icon.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { usePages } from '../../data/use_pages.ts';
import { usePeople } from '../data/people_context.ts';
import { ListStates } from '../frame/list_states.tsx';
import { MoreLine } from '../frame/more_line.tsx';
import { SearchField } from '../frame/search_field.tsx';
import { TwoSides } from '../frame/two_sides.tsx';
import { NEW } from '../view/people_view.ts';
import { AccountLine } from './account_line.tsx';
import { AccountPane } from './account_pane.tsx';
import { NewAccount } from './new_account.tsx';

export type AccountRow = AccountFieldsFragment;

const idOf = ({ id }: AccountRow) => id;

/** Who can sign in: found by name, added, and opened to see what each may do. */
export function AccountsPage() {
  const { words, format } = useSpeech();
  const { accounts: texts, pages: names } = words.people;
  const { view, change } = usePeople();
  const text = view.text.trim();
  const pages = usePages(
    {
      document: AccountPageDocument,
      asked: useMemo(() => ({ place: null, text: text === '' ? null : text }), [text]),
      pageOf: ({ accounts }) => accounts,
    },
    idOf,
  );
  const { items, total, error, readAnew, put } = pages;
  const onNew = useCallback(
    (account: AccountRow) => {
      put(account);
      change({ open: account.id }, 'replace');
    },
    [put, change],
  );
  const { open } = view;
  return (
    <TwoSides
      label={names.accounts}
      paneLabel={texts.facts}
      hint={texts.choose}
      list={
        <>
          <div className="people-list__head">
            <SearchField label={texts.search} text={view.text} onText={(q) => change({ text: q }, 'replace')} />
            <span className="people-list__count">{total !== null && texts.count(format.count(total))}</span>
            <button type="button" className="button button--main" onClick={() => change({ open: NEW })}>
              <Icon name="plus" />
              {texts.add}
            </button>
          </div>
          <ListStates
            items={items}
            error={error}
            onRetry={readAnew}
            none={text === '' ? texts.none : texts.noneFound(text)}
            noneHow={
              text === '' ? (
                texts.noneHow
              ) : (
                <>
                  {texts.noneFoundHow}{' '}
                  <button type="button" className="text-button" onClick={() => change({ text: '' })}>
                    {texts.clear}
                  </button>
                </>
              )
            }
          >
            {(accounts) => (
              <ul className="people-rows">
                {accounts.map((account) => (
                  <AccountLine key={account.id} account={account} isOpen={open === account.id} />
                ))}
              </ul>
            )}
          </ListStates>
          <MoreLine pages={pages} end={null} />
        </>
      }
      pane={
        open === null ? null : open === NEW ? (
          <NewAccount onNew={onNew} />
        ) : (
          <AccountPane key={open} id={open} listed={items?.find(({ id }) => id === open) ?? null} onChanged={put} />
        )
      }
    />
  );
}
