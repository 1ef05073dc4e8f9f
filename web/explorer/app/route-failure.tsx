import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Failure, Page } from '../parts/index.js';

/** What stands in the place of a page that could not be had; the question is asked again at a click. */
export function RouteFailure({
  error,
  reset,
}: {
  readonly error: unknown;
  readonly reset: () => void;
}) {
  const questions = useQueryErrorResetBoundary();
  const again = () => {
    questions.reset();
    reset();
  };
  return (
    <Page title="This page did not come">
      <Failure error={error} again={again} />
    </Page>
  );
}
