import type { ReactNode } from 'react';
import { LabelledSelect } from '../parts/index.js';
import { Amount, read } from './fields.js';
import { KIND_NAMES, KINDS } from './kinds.js';
import { People } from './people.js';
import { authorsOf, colourOf, kindOf, USUAL_TOP } from './question.js';
import { SIZES } from './sizes.js';
import { useNarrow } from './use-narrow.js';
import type { ControlParts } from './view-parts.js';

/**
 * What network is shown, and how: every choice is in the address. In a narrow window all but the people of the
 * network is folded, so that the picture is in sight.
 */
export function Controls({ search, change }: ControlParts): ReactNode {
  const isNarrow = useNarrow();
  const isOfAll = search.author === undefined && authorsOf(search).length === 0;
  const choices = <Choices search={search} change={change} />;
  const people = kindOf(search) === 'authors' && <People search={search} change={change} />;
  return (
    <form className="network-controls" onSubmit={(event) => event.preventDefault()}>
      {!isNarrow && choices}
      {!(isNarrow && isOfAll) && people}
      <details>
        <summary>{isNarrow ? 'What is shown, and how' : 'More options'}</summary>
        <div className="network-options">
          {isNarrow && choices}
          {isNarrow && isOfAll && people}
          <Options search={search} change={change} />
        </div>
      </details>
    </form>
  );
}

const SHOWN = [
  ['nodes', 'each'],
  ['clusters', 'their clusters'],
] as const;

const COLOURS = [
  ['cluster', 'cluster'],
  ['year', 'average year'],
  ['institution', 'institution'],
] as const;

const TOPS = [50, 100, 300, 1_000, 3_000, 10_000].map(
  (top) => [String(top), top.toLocaleString('en')] as const,
);

function Choices({ search, change }: ControlParts) {
  const { top = USUAL_TOP, size = 'papers' } = search;
  return (
    <>
      <LabelledSelect
        label="Network of"
        value={kindOf(search)}
        choices={KIND_NAMES.map((kind) => [kind, KINDS[kind].many])}
        onChange={(kind) =>
          // What was chosen of another kind is not in this one.
          change({
            ...read({ kind }),
            author: undefined,
            authors: undefined,
            node: undefined,
            link: undefined,
            cap: undefined,
            open: undefined,
          })
        }
      />
      <LabelledSelect
        label="At most"
        value={String(top)}
        choices={withValue(TOPS, String(top))}
        onChange={(value) => change(read({ top: value }))}
      />
      <LabelledSelect
        label="Show"
        value={search.show ?? 'nodes'}
        choices={SHOWN}
        onChange={(show) => change({ ...read({ show }), open: undefined, node: undefined })}
      />
      <LabelledSelect
        label="Size by"
        value={size}
        choices={Object.entries(SIZES)}
        onChange={(value) => change(read({ size: value }))}
      />
      <LabelledSelect
        label="Colour by"
        value={colourOf(search)}
        choices={COLOURS.filter(
          ([colour]) => colour !== 'institution' || kindOf(search) === 'authors',
        )}
        onChange={(value) => change(read({ colour: value }))}
      />
    </>
  );
}

const WAYS_OF_COUNTING = [
  ['FRACTIONAL', 'fractional'],
  ['FULL', 'full'],
  ['HARMONIC', 'harmonic'],
  ['FIRST_LAST', 'first and last'],
] as const;

const SCHEMES = [
  ['', 'any list'],
  ['MESH', 'MeSH'],
  ['AUTHOR', 'the authors'],
  ['INDEX', 'another index'],
] as const;

const BACKBONES = [
  ['', 'any level'],
  ['0.05', '0.05'],
  ['0.1', '0.1'],
  ['0.2', '0.2'],
] as const;

const PARTS = [
  ['all', 'all'],
  ['largest', 'the largest connected one'],
] as const;

const NORMALISATIONS = [
  ['NONE', 'as they are'],
  ['ASSOCIATION_STRENGTH', 'association strength'],
  ['INCLUSION', 'inclusion'],
  ['JACCARD', 'Jaccard'],
  ['SALTON', 'Salton’s cosine'],
] as const;

function Options({ search, change }: ControlParts) {
  const { many, hasOrder } = KINDS[kindOf(search)];
  return (
    <>
      {kindOf(search) === 'keywords' && (
        <LabelledSelect
          label="Keywords from"
          value={search.scheme ?? ''}
          choices={SCHEMES}
          onChange={(scheme) => change(read({ scheme: scheme || undefined }))}
        />
      )}
      <LabelledSelect
        label="Counting"
        value={search.counting ?? 'FRACTIONAL'}
        choices={hasOrder ? WAYS_OF_COUNTING : WAYS_OF_COUNTING.slice(0, 2)}
        onChange={(counting) => change(read({ counting }))}
      />
      <Amount
        label="Papers of each, at least"
        value={search.minPapers}
        onChange={(minPapers) => change(read({ minPapers }))}
      />
      <Amount
        label="Strength of a link, at least"
        value={search.minStrength}
        step="any"
        onChange={(minStrength) => change(read({ minStrength }))}
      />
      <Amount
        label={`Leave out papers with more ${many} than`}
        value={search.cap}
        onChange={(cap) => change(read({ cap }))}
      />
      <LabelledSelect
        label="Backbone: links significant at"
        value={String(search.backbone ?? '')}
        choices={withValue(BACKBONES, String(search.backbone ?? ''))}
        onChange={(backbone) => change(read({ backbone: backbone || undefined }))}
      />
      <LabelledSelect
        label="Parts"
        value={search.part ?? 'all'}
        choices={PARTS}
        onChange={(part) => change(read({ part }))}
      />
      <LabelledSelect
        label="Strengths for clusters"
        value={search.normalisation ?? 'NONE'}
        choices={NORMALISATIONS}
        onChange={(normalisation) => change(read({ normalisation }))}
      />
      <Amount
        label="Resolution of clusters"
        value={search.resolution}
        step="any"
        onChange={(resolution) => change(read({ resolution }))}
      />
    </>
  );
}

/** An address may give a number that is no choice. */
function withValue(
  choices: readonly (readonly [string, string])[],
  value: string,
): readonly (readonly [string, string])[] {
  return choices.some(([each]) => each === value) ? choices : [[value, value], ...choices];
}
