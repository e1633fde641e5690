import { afterEach } from '@jest/globals';
import { cleanup, configure } from '@testing-library/react';

// Route and catalog chunks are transformed on first use, which can take seconds on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);
