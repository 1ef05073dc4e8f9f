import { useNavigate } from '@tanstack/react-router';
import { Finder, idOf, type Suggestion } from '../parts/index.js';

/** The search that every page has at its head: a name leads to its page, other words to the results. */
export function HeaderSearch() {
  const navigate = useNavigate();
  const go = (suggestion: Suggestion) => {
    const params = { id: idOf(suggestion) };
    const to = PAGES[suggestion.type];
    void navigate({ to, params });
  };
  return (
    <Finder
      label="Search the graph"
      placeholder="An author, paper, journal or topic"
      onChoose={go}
      onText={(q) => void navigate({ to: '/search', search: { q } })}
    />
  );
}

/** The page of each kind of node. */
const PAGES = {
  AUTHOR: '/authors/$id',
  JOURNAL: '/journals/$id',
  PAPER: '/papers/$id',
  TOPIC: '/topics/$id',
} as const;
