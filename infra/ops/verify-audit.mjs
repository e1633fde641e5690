#!/usr/bin/env node
// Checks an export of the audit log without the system that wrote it: node verify-audit.mjs EXPORT [--since EARLIER_EXPORT]
//
// An export is JSON Lines: one entry per line in the order of their numbers, and the head as the last line. Each entry holds the SHA-256
// of its own canonical JSON (RFC 8785, without `hash`), in which stands the hash of the entry before it. So no entry can be changed, left
// out, put in or moved without breaking the chain; and a chain that was written anew differs from an earlier export of the same log.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const GENESIS_HASH = '0'.repeat(64);

function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const keys = Object.keys(value).sort((left, right) => (left < right ? -1 : 1));
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}

const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

async function* linesOf(file) {
  let number = 0;
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (text === '') continue;
    try {
      yield { number, text, value: JSON.parse(text) };
    } catch {
      yield { number, text, value: null };
    }
  }
}

/** The faults of one entry, given the one before it. */
function faultsOf({ text, value }, last) {
  const { hash, ...content } = value;
  const faults = [];
  if (sha256(canonical(content)) !== hash) faults.push('was altered: its hash does not fit what it says');
  else if (canonical(value) !== text) faults.push('is not written in canonical form');
  if (value.seq !== last.seq + 1) faults.push(`stands where entry ${last.seq + 1} should: one was taken out, put in or moved`);
  else if (value.prevHash !== last.hash) faults.push('does not continue the entry before it');
  return faults;
}

/** @returns every hash by its number and what is wrong with the chain */
async function read(file) {
  const hashes = [GENESIS_HASH];
  const problems = [];
  let last = { seq: 0, hash: GENESIS_HASH };
  let head = null;
  for await (const line of linesOf(file)) {
    if (head) problems.push(`line ${line.number} stands behind the head`);
    if (line.value === null || typeof line.value !== 'object') problems.push(`line ${line.number} is no JSON object`);
    else if (line.value.head) head = line.value.head;
    else {
      for (const fault of faultsOf(line, last)) problems.push(`entry ${line.value.seq} (line ${line.number}) ${fault}`);
      last = { seq: line.value.seq, hash: line.value.hash };
      hashes[last.seq] = last.hash;
    }
  }
  if (!head) problems.push('the head is missing: the export is not whole');
  else if (head.seq !== last.seq || head.hash !== last.hash)
    problems.push(`the head names entry ${head.seq}, the last entry is ${last.seq}`);
  return { hashes, problems, head: head ?? last };
}

/** What an earlier export said must still be said. */
function differencesFrom(earlier, now) {
  const first = earlier.hashes.findIndex((hash, seq) => hash !== undefined && hash !== now.hashes[seq]);
  return first === -1 ? [] : [`entry ${first} is not the one of the earlier export: the chain was written anew from there, or cut off`];
}

function asked([file, option, earlier]) {
  if (file && (option === undefined || (option === '--since' && earlier))) return { file, earlier };
  console.error('usage: node verify-audit.mjs EXPORT [--since EARLIER_EXPORT]');
  process.exit(2);
}

const { file, earlier } = asked(process.argv.slice(2));
const now = await read(file);
const before = earlier && (await read(earlier));
const problems = [...now.problems, ...(before ? before.problems.map((text) => `earlier export: ${text}`) : [])];
if (before) problems.push(...differencesFrom(before, now));
for (const text of problems) console.log(text);
if (problems.length > 0) {
  console.log(`NOT INTACT: ${problems.length} faults`);
  process.exit(1);
}
console.log(
  `intact: ${now.head.seq} entries, head ${now.head.hash}${before ? `, continues the earlier export of ${before.head.seq}` : ''}`,
);
