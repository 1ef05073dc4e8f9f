import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, Suspense, useCallback } from 'react';
import { FilterForm, Page, Waiting } from '../parts/index.js';
import { Controls } from './controls.js';
import { LargeFirst } from './large-first.js';
import { NetworkView } from './network-view.js';
import { PictureLoading } from './picture-loading.js';
import { fileAddress, filterOf } from './question.js';
import type { Change, ControlParts } from './view-parts.js';

const route = getRouteApi('/network');

/** Who works with whom, as a picture and as a table. */
export function NetworkPage(): ReactNode {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change: Change = useCallback(
    (changed, isStep = true) =>
      void navigate({
        to: '.',
        search: (old) => ({ ...old, ...(typeof changed === 'function' ? changed(old) : changed) }),
        replace: !isStep,
        resetScroll: false,
      }),
    [navigate],
  );
  return (
    <Page kind="Network" title="Who works with whom">
      <Controls search={search} change={change} />
      <Filter search={search} change={change} />
      <Waiting key={fileAddress(search, 'svg')}>
        <LargeFirst search={search} change={change}>
          <Suspense fallback={<PictureLoading />}>
            <NetworkView search={search} change={change} />
          </Suspense>
        </LargeFirst>
      </Waiting>
    </Page>
  );
}

function Filter({ search, change }: ControlParts) {
  const filter = filterOf(search);
  return (
    <FilterForm
      filter={filter}
      unread={filter === null ? search.filter : undefined}
      onChange={(changed) =>
        change({ filter: changed === null ? undefined : JSON.stringify(changed) })
      }
    />
  );
}
