import { type ReactNode, useMemo } from 'react';
import { counted, Waiting } from '../parts/index.js';
import { ChangedLinks } from './changed-links.js';
import { Drawable } from './drawable.js';
import { drawNetwork } from './drawn.js';
import { Embed } from './embed.js';
import { Files } from './files.js';
import { KINDS } from './kinds.js';
import { LinkPanel } from './link-panel.js';
import { NetworkTable } from './network-table.js';
import { NodePanel } from './node-panel.js';
import { OpenedClusters } from './opened-clusters.js';
import { PictureFrame } from './picture-frame.js';
import { kindOf } from './question.js';
import { useOpening, useShownNetwork } from './use-shown-network.js';
import type { ControlParts, ViewParts } from './view-parts.js';
import { YearSlider } from './year-slider.js';

/** A network: the picture, what was chosen in it, the years, and the table with the same. */
export function NetworkView({ search, change: changeAddress }: ControlParts): ReactNode {
  const network = useShownNetwork(search);
  const change = useOpening(changeAddress);
  const drawn = useMemo(() => drawNetwork(network, search), [network, search]);
  const parts = { network, search, change };
  return (
    <Drawable {...parts}>
      <OpenedClusters {...parts} />
      <div className="network-view">
        <PictureFrame
          search={search}
          change={change}
          drawn={drawn}
          label={`${counted(drawn.nodes.length, 'node')} and ${counted(drawn.links.length, 'link')}`}
        >
          <Files search={search} drawn={drawn} />
          <Embed search={search} />
        </PictureFrame>
        <aside className="network-aside" aria-label="What was chosen">
          <Waiting key={`${search.node} ${search.link}`}>
            <Chosen {...parts} />
          </Waiting>
        </aside>
      </div>
      <YearSlider search={search} change={change} />
      <ChangedLinks {...parts} />
      <NetworkTable {...parts} />
    </Drawable>
  );
}

function Chosen({ network, search, change }: ViewParts) {
  const node = network.nodes.find(({ id }) => id === search.node);
  if (node !== undefined) {
    return <NodePanel network={network} search={search} change={change} node={node} />;
  }
  const ends = (search.link ?? '').split('~');
  const [source, target] = ends.map((end) => network.nodes.find(({ id }) => id === end));
  if (source !== undefined && target !== undefined) {
    return (
      <LinkPanel
        network={network}
        search={search}
        change={change}
        source={source}
        target={target}
      />
    );
  }
  const { one } = KINDS[kindOf(search)];
  return (
    <p className="muted">
      Choose a circle to see the {one}, or a line to see the papers behind it; the table below does
      the same.
    </p>
  );
}
