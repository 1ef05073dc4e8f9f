import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { ApiFailure } from '../api/index.js';
import { router } from './router.js';

/** An answer is shown again for so long without asking; a change of ours asks at once. */
const FRESH_MS = 60_000;
const ATTEMPTS = 2;

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      refetchOnWindowFocus: false,
      // What the API refuses, it refuses again.
      retry: (failures, error) =>
        failures < ATTEMPTS && !(error instanceof ApiFailure && error.code !== null),
    },
  },
});

/** The whole page. */
export function Explorer() {
  return (
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
