// Cruises every fixture as if it were the checkout and says, as JSON, which rules each one breaks: { fixture: [rule] }.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { cruise } from 'dependency-cruiser';

const rules = createRequire(import.meta.url)('../../../../dependency-rules.cjs');
const fixtures = path.join(import.meta.dirname, '..', 'fixtures', 'imports');
const broken = {};
for (const name of fs.readdirSync(fixtures)) {
  const baseDir = path.join(fixtures, name);
  const ruleSet = { forbidden: rules.forbidden };
  const { output } = await cruise(fs.readdirSync(baseDir), { ...rules.options, baseDir, validate: true, ruleSet });
  broken[name] = output.summary.violations.map(({ rule }) => rule.name);
}
console.log(JSON.stringify(broken));
