// Kept free of everything a very old Node would stumble over: it is the first thing that runs on a fresh machine.

/** Oldest Node that can install and start the product; the product itself then runs under the Node pinned in package.json. */
const oldestNode = [20, 19];

/**
 * The sentence to show when this Node is too old, or null when it will do.
 * @param {string} version as in process.versions.node, for example '18.20.4'
 */
export function nodeProblem(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return null;
  const needed = oldestNode.join('.');
  return [
    `Node ${version} is too old: install Node ${needed} or newer (nodejs.org) and run the command again.`,
    `Node ${version}은(는) 너무 오래된 버전입니다. Node ${needed} 이상을 설치한 뒤 다시 실행하십시오.`,
    `Node ${version} 版本过旧：请安装 Node ${needed} 或更新版本后重新运行。`,
  ].join('\n');
}

/** Runs the command's real entry, or says why this Node cannot. */
export function startUnderGoodNode(load) {
  const problem = nodeProblem(process.versions.node);
  if (problem === null) return load();
  console.error(problem);
  process.exitCode = 1;
  return undefined;
}
