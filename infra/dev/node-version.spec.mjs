import { describe, expect, it } from '@jest/globals';
import { nodeProblem } from './node-version.mjs';

describe('the Node that starts the product', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.9.0', '26.1.0'])('%s will do', (version) => {
    expect(nodeProblem(version)).toBeNull();
  });

  it.each(['12.22.0', '18.20.4', '20.9.0', '20.18.3'])('%s is refused with what to do, in three languages', (version) => {
    const lines = nodeProblem(version).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe(`Node ${version} is too old: install Node 20.19 or newer (nodejs.org) and run the command again.`);
  });
});
