import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { makeQueryClient } from '../src/app/query-client.js';
import { makeRouter } from '../src/app/router.js';

/** The whole portal at an address, as a browser opens it: `renderPortal('/zh/projects?page=2')`. */
export function renderPortal(address: string) {
  const queryClient = makeQueryClient();
  const router = makeRouter(queryClient, createMemoryHistory({ initialEntries: [address] }));
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { user: userEvent.setup(), address: () => router.history.location.href };
}
