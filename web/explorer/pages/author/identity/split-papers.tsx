import { SplitPapersDocument, type SplitPapersQuery, useList } from '../../../api/index.js';
import { CheckList, counted, More, Waiting } from '../../../parts/index.js';
import type { Identified } from './identified.js';
import type { Part } from './part.js';

interface SplitPapersProps {
  readonly author: Identified;
  readonly split: (part: Part) => void;
  readonly isBusy: boolean;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (papers: ReadonlySet<string>) => void;
}

/** Gives some papers to another author of the same name. */
export function SplitPapers({ author, split, isBusy, chosen, onChoose }: SplitPapersProps) {
  const going = counted(chosen.size, 'paper');
  const own = chosen.size === 1 ? 'its own' : 'their own';
  const staying = author.paperCount - chosen.size;
  return (
    <fieldset className="split-part">
      <legend>By papers: which did another person write?</legend>
      <Waiting>
        <Papers author={author} chosen={chosen} onChoose={onChoose} />
      </Waiting>
      <p role="status">
        {chosen.size > 0 &&
          (staying < 1
            ? 'Leave at least one paper here.'
            : `${going} would get an author of ${own}; ${counted(staying, 'paper')} would stay with ${author.name}.`)}
      </p>
      <button
        type="button"
        className="main"
        disabled={isBusy || chosen.size === 0 || staying < 1}
        onClick={() =>
          split({
            papers: [...chosen],
            said: `${going} of ${author.name} ${chosen.size === 1 ? 'has' : 'have'} an author of ${own} now.`,
          })
        }
      >
        Split by papers
      </button>
    </fieldset>
  );
}

function Papers({
  author,
  chosen,
  onChoose,
}: Pick<SplitPapersProps, 'author' | 'chosen' | 'onChoose'>) {
  const list = useList(SplitPapersDocument, { id: author.id }, (answer) => answer.author?.papers);
  const papers = list.pages.flatMap(({ nodes }) => nodes);
  return (
    <>
      <CheckList
        rows={papers.map((paper) => ({ key: paper.id, name: <PaperInShort paper={paper} /> }))}
        chosen={chosen}
        onChoose={onChoose}
      />
      <More list={list} shown={papers.length} of={list.pages[0]?.totalCount} unit="papers" />
    </>
  );
}

type PaperOfList = NonNullable<SplitPapersQuery['author']>['papers']['nodes'][number];

/** More names tell no more. */
const MOST_NAMES = 8;

/** What tells a paper of one person from that of another: with whom, where, when. */
function PaperInShort({
  paper: { title, year, journal, authorships },
}: {
  readonly paper: PaperOfList;
}) {
  const names = authorships.map(({ rawName }) => rawName).slice(0, MOST_NAMES);
  const more = authorships.length - names.length;
  const notes = [names.join('; '), more > 0 && `${more} more`, journal?.title, year]
    .filter(Boolean)
    .join(' · ');
  return (
    <>
      {title ?? 'Without a title'} <span className="muted">{notes}</span>
    </>
  );
}
