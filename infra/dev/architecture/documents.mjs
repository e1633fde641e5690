import fs from 'node:fs';
import path from 'node:path';

/**
 * What the documents promise and the checkout has not, as sentences: scripts of npm, and files that a link leads to.
 * @param {string} root the checkout
 */
export function emptyPromises(root) {
  const { scripts } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  return documents(root).flatMap((file) => {
    const text = fs.readFileSync(path.join(root, file), 'utf8');
    const commands = [...text.matchAll(/\bnpm run (?:-s )?([\w:-]+)/g)].map(([, script]) => script);
    const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, link]) => link);
    return [
      ...commands.filter((script) => scripts[script] === undefined).map((script) => `${file}: there is no npm run ${script}`),
      ...links.filter((link) => !fs.existsSync(path.join(root, path.dirname(file), link))).map((link) => `${file}: there is no ${link}`),
    ];
  });
}

function documents(root) {
  const inDocs = fs.existsSync(path.join(root, 'docs')) ? fs.readdirSync(path.join(root, 'docs'), { recursive: true }) : [];
  return [...fs.readdirSync(root), ...inDocs.map((file) => `docs/${file}`)].filter((file) => file.endsWith('.md')).sort();
}
