import type { ReactNode } from 'react';
import { GraphFiguresDocument, useAnswer } from '../../api/index.js';
import { count, Figures, Page, Section, years } from '../../parts/index.js';
import { EmptyGraph } from './empty-graph.js';
import { WaysIn } from './ways-in.js';

/** What is in the graph, and the ways into it. */
export function StartPage(): ReactNode {
  const { graphSummary: graph } = useAnswer(GraphFiguresDocument, {});
  if (graph === null || graph.papers === 0) return <EmptyGraph />;
  return (
    <Page
      title="Who works with whom, on which papers"
      lead="Search for a name above, or begin with one of these. Every number leads to what it counts."
    >
      <Figures
        of={[
          ['Papers', count(graph.papers)],
          ['Authors', count(graph.authors)],
          ['Journals', count(graph.journals)],
          ['Topics', count(graph.topics)],
          ['Years', years(graph.years?.from ?? null, graph.years?.to ?? null) || 'unknown'],
        ]}
      />
      <WaysIn />
      <Section title="Where it comes from">
        <p className="muted">
          {count(graph.records)} records of {count(graph.imports)} imports
          {graph.lastImport && `, the latest from ${graph.lastImport.source}`}.
        </p>
      </Section>
    </Page>
  );
}
