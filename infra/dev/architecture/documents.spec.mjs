import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { root } from '../setup/paths.mjs';
import { scratchFolder } from '../setup/testing/scratch.mjs';
import { emptyPromises } from './documents.mjs';

describe('the documents', () => {
  let scratch;

  beforeEach(() => {
    scratch = scratchFolder();
    fs.writeFileSync(path.join(scratch.dir, 'package.json'), '{ "scripts": { "bench:start": "" } }');
    fs.mkdirSync(path.join(scratch.dir, 'docs', 'guides'), { recursive: true });
  });

  afterEach(() => scratch.remove());

  it('name only commands and files that exist', () => {
    expect(emptyPromises(root)).toEqual([]);
  });

  it('are refused when a command or the target of a link is gone', () => {
    fs.writeFileSync(path.join(scratch.dir, 'README.md'), 'Run `npm run bench:start` or `npm run -s bridge -- x`. See [this](GONE.md).');
    fs.writeFileSync(
      path.join(scratch.dir, 'docs', 'guides', 'a.md'),
      'Back to [it](../../README.md#top), [there](https://example.org/x), [no](b.md).',
    );
    expect(emptyPromises(scratch.dir)).toEqual([
      'README.md: there is no npm run bridge',
      'README.md: there is no GONE.md',
      'docs/guides/a.md: there is no b.md',
    ]);
  });
});
