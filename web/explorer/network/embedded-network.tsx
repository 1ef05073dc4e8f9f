import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { BASE } from '../api/index.js';
import { counted, Waiting } from '../parts/index.js';
import { Drawable } from './drawable.js';
import { drawNetwork } from './drawn.js';
import { viewAddress } from './embed-code.js';
import { KINDS } from './kinds.js';
import { PictureFrame } from './picture-frame.js';
import { PictureLoading } from './picture-loading.js';
import { fileAddress, kindOf } from './question.js';
import type { NetworkSearch } from './search.js';
import { useOpening, useShownNetwork } from './use-shown-network.js';
import type { Change } from './view-parts.js';

const route = getRouteApi('/embed/network');

/**
 * The picture alone, for a frame on another site's page: what it links to opens in a window of its own. What
 * is chosen in it is told below it, and is not in the address.
 */
export function EmbeddedNetwork(): ReactNode {
  const asked = route.useSearch();
  const [chosen, setChosen] = useState<Partial<NetworkSearch>>({});
  const search = useMemo(() => ({ ...asked, ...chosen }), [asked, chosen]);
  const choose: Change = useCallback(
    (changed) =>
      setChosen((old) => ({
        ...old,
        ...(typeof changed === 'function' ? changed({ ...asked, ...old }) : changed),
      })),
    [asked],
  );
  const change = useOpening(choose);
  useEffect(() => {
    document.title = 'Network · Papergraph';
  }, []);
  return (
    <Waiting key={fileAddress(asked, 'svg')}>
      <h1 className="unseen">Network of {KINDS[kindOf(asked)].many}</h1>
      <Suspense fallback={<PictureLoading />}>
        <Picture search={search} change={change} />
      </Suspense>
    </Waiting>
  );
}

function Picture({ search, change }: { readonly search: NetworkSearch; readonly change: Change }) {
  const network = useShownNetwork(search);
  const drawn = useMemo(() => drawNetwork(network, search), [network, search]);
  const { many } = KINDS[kindOf(search)];
  const what = `${counted(drawn.nodes.length, 'node')} and ${counted(drawn.links.length, 'link')}`;
  const labelOf = (id: string | undefined) => network.nodes.find((node) => node.id === id)?.label;
  const [source, target] = search.link?.split('~') ?? [];
  const chosen =
    search.link === undefined ? [labelOf(search.node)] : [labelOf(source), labelOf(target)];
  const names = chosen.filter((label) => label !== undefined);
  return (
    <Drawable network={network} search={search} change={change}>
      <PictureFrame search={search} change={change} drawn={drawn} label={what}>
        <p>
          {names.length > 0 && <strong>{names.join(' and ')}. </strong>}
          <a href={viewAddress(BASE, '/network', search).href} target="_blank" rel="noopener">
            {names.length > 0 ? 'See the papers' : `See the ${many} and their papers`}
          </a>{' '}
          in Papergraph
        </p>
      </PictureFrame>
    </Drawable>
  );
}
