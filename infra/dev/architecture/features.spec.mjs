import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { root } from '../setup/paths.mjs';
import { scratchFolder } from '../setup/testing/scratch.mjs';
import { featureLines, knownFeatures, unfoundedClaims } from './features.mjs';

const docs = (name) => fs.readFileSync(path.join(root, 'docs', name), 'utf8');
const header = '| number | feature | proof |\n| --- | --- | --- |\n';

describe('docs/features.md', () => {
  const known = knownFeatures(docs('features.tsv'));

  it('claims only features that we know, each with tests that exist', () => {
    const lines = featureLines(docs('features.md'));
    expect(lines.length).toBeGreaterThan(0);
    expect(unfoundedClaims(lines, { known, root })).toEqual([]);
  });

  describe('is refused when', () => {
    let scratch;

    beforeAll(() => {
      scratch = scratchFolder();
      fs.writeFileSync(
        path.join(scratch.dir, 'a.spec.ts'),
        `describe('imports', () => {\n  it('can be undone', () => {});\n  it.each([1])(\n    'doesn\\'t count %s twice',\n    () => {},\n  );\n});\n`,
      );
    });

    afterAll(() => scratch.remove());

    const faults = (rows) => unfoundedClaims(featureLines(header + rows), { known, root: scratch.dir });

    it.each([
      ['a feature is unknown', '| F999 | Flying | `a.spec.ts › can be undone` |', 'F999 is not in docs/features.tsv'],
      [
        'a feature is renamed',
        '| F100 | Undo | `a.spec.ts › can be undone` |',
        'F100 is called "Undo a whole import" in docs/features.tsv',
      ],
      ['a test is gone', '| F100 | Undo a whole import | a.spec.ts › can be redone |', 'F100: a.spec.ts has no test "can be redone"'],
      [
        'its suite is another',
        '| F100 | Undo a whole import | a.spec.ts › exports › can be undone |',
        'F100: a.spec.ts has no test "exports"',
      ],
      ['a spec is gone', '| F100 | Undo a whole import | b.spec.ts › can be undone |', 'F100: there is no b.spec.ts'],
      ['there is no proof', '| F100 | Undo a whole import | |', 'F100: "" is not of the form path/to/x.spec.ts › test name'],
      [
        'proof is no test',
        '| F100 | Undo a whole import | README.md › x |',
        'F100: "README.md › x" is not of the form path/to/x.spec.ts › test name',
      ],
    ])('%s', (_, row, fault) => {
      expect(faults(row)).toEqual([fault]);
    });

    it('a feature stands twice', () => {
      const row = '| F100 | Undo a whole import | a.spec.ts › imports › can be undone |';
      expect(faults(`${row}\n${row}`)).toEqual(['F100 stands twice']);
    });
  });

  it('may name several tests, also of a table and with a quote in the name', () => {
    const scratch = scratchFolder();
    fs.writeFileSync(path.join(scratch.dir, 'a.spec.ts'), `it('one', f);\nit.each([1])(\n  'isn\\'t %s',\n  f);\n`);
    const lines = featureLines(`${header}| F100 | Undo a whole import | \`a.spec.ts › one\`<br>\`a.spec.ts › isn't %s\` |`);
    expect(unfoundedClaims(lines, { known, root: scratch.dir })).toEqual([]);
    scratch.remove();
  });
});
