import { AuthorIdentityDocument, useAnswerIfAny } from '../../../api/index.js';
import { counted } from '../../../parts/index.js';

/** Says at the head of an author's page that the rules left a question open, and leads to it. */
export function MayBe({ id, who }: { readonly id: string; readonly who: string }) {
  const author = useAnswerIfAny(AuthorIdentityDocument, { id })?.author;
  const [first, ...others] = (author?.possibleSameAs ?? []).map((each) => each.author.name);
  const people = author?.mayBeSeveral.length ?? 0;
  return (
    <>
      {first !== undefined && (
        <p>
          <a href={`#${who}`}>
            Perhaps the same as {first}
            {others.length > 0 && ` or ${counted(others.length, 'other')}`}
          </a>
        </p>
      )}
      {people > 1 && (
        <p>
          <a href={`#${who}`}>Perhaps {people} people</a>
        </p>
      )}
    </>
  );
}
