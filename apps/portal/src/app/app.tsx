import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { makeQueryClient } from './query-client.js';
import { makeRouter } from './router.js';

const queryClient = makeQueryClient();
const router = makeRouter(queryClient);

/** Settles when the first page can be shown, or its failure; until then the names in index.html stand. */
export const firstPage: Promise<void> = router.load().catch(() => undefined);

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
