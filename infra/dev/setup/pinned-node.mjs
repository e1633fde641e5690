import fs from 'node:fs';
import path from 'node:path';
import { DevError } from '../console/dev-error.mjs';
import { root } from './paths.mjs';

/** Oldest Node that the product and its tests run under. */
const productNode = [24, 9];

/** The Node that npm installed for the product; where there is none for this platform, our own when it is new enough. */
export function pinnedNode() {
  const pinned = path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (fs.existsSync(pinned)) return fs.realpathSync(pinned);
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > productNode[0] || (major === productNode[0] && minor >= productNode[1])) return process.execPath;
  throw new DevError('node_not_available', { needed: productNode.join('.'), platform: `${process.platform}-${process.arch}` });
}

/** The environment in which `node` and the installed tools are the product's own. */
export function productEnvironment(extra = {}) {
  const bin = path.join(root, 'node_modules', '.bin');
  return { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`, ...extra };
}
