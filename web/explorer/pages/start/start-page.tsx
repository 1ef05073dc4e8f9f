import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { GraphFiguresDocument, useAnswer } from '../../api/index.js';
import { count, Figures, Page, Section, years } from '../../parts/index.js';
import { EmptyGraph } from './empty-graph.js';
import { WaysIn } from './ways-in.js';

/** What the graph has, each with its list. */
const LISTS = [
  ['Papers', '/papers', 'papers'],
  ['Authors', '/authors', 'authors'],
  ['Journals', '/journals', 'journals'],
  ['Topics', '/topics', 'topics'],
] as const;

/** What is in the graph, and the ways into it. */
export function StartPage(): ReactNode {
  const { graphSummary: graph } = useAnswer(GraphFiguresDocument, {});
  if (graph === null || graph.papers === 0) return <EmptyGraph />;
  return (
    <Page
      title="Who works with whom, on which papers"
      lead="Search for a name above, or begin with one of these."
    >
      <Figures
        of={[
          ...LISTS.map(
            ([name, to, of]) =>
              [
                name,
                <Link key={to} to={to}>
                  {count(graph[of])}
                </Link>,
              ] as const,
          ),
          ['Years', years(graph.years?.from ?? null, graph.years?.to ?? null) || 'unknown'],
        ]}
      />
      <Tasks />
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

/** What people come for, by the words in which they think of it. */
function Tasks() {
  return (
    <nav aria-label="What you can do">
      <ul className="tasks">
        <li>
          <Link to="/network">See who works with whom</Link> as a picture, to keep as SVG or PNG
        </li>
        <li>
          <Link to="/review">Merge names that are one</Link>, people or papers
        </li>
        <li>
          <Link to="/path">Find how two people are connected</Link>
        </li>
        <li>
          <Link to="/import">Import files</Link>, after a trial where you want one
        </li>
      </ul>
    </nav>
  );
}
