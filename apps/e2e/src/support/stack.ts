import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startCluster } from '@bridge/dev/postgres';

const API_MAIN = fileURLToPath(new URL('../../../api/dist/main.js', import.meta.url));

interface SignIn {
  role: string;
  email: string;
  password: string;
}
export interface Stack {
  url: string;
  signIns: SignIn[];
  /** Folder of the API's files; mails are kept in `mail` below it. */
  files: string;
  stop(): Promise<void>;
}

interface ApiMessage {
  type: 'demo' | 'listening' | 'failed';
  url?: string;
  signIns?: SignIn[];
  code?: string;
  message?: string;
}

function whenListening(api: ChildProcess): Promise<{ url: string; signIns: SignIn[] }> {
  return new Promise((resolve, reject) => {
    let signIns: SignIn[] = [];
    api.on('message', (message: ApiMessage) => {
      if (message.type === 'demo') signIns = message.signIns ?? [];
      if (message.type === 'listening' && message.url) resolve({ url: message.url, signIns });
      if (message.type === 'failed') reject(new Error(`the API did not start: ${message.code} ${message.message}`));
    });
    api.once('exit', (code) => reject(new Error(`the API ended with ${code} before it listened`)));
  });
}

/** The real stack on free ports: PostgreSQL, the API with its demo world, and the built portal that it serves. */
export async function startStack(): Promise<Stack> {
  const cluster = await startCluster({ purpose: 'test' });
  const files = mkdtempSync(path.join(tmpdir(), 'bridge-e2e-'));
  const api = spawn(process.execPath, ['--enable-source-maps', API_MAIN], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      DATABASE_URL: cluster.url('postgres'),
      PORT: '0',
      HOST: '127.0.0.1',
      BRIDGE_FILES_DIR: files,
      BRIDGE_DEMO: '1',
      NODE_ENV: 'production',
    },
  });
  const ended = new Promise<void>((resolve) => api.once('exit', () => resolve()));
  const stop = async () => {
    api.kill('SIGTERM');
    await ended;
    await cluster.stop();
    rmSync(files, { recursive: true, force: true });
  };
  try {
    return { ...(await whenListening(api)), files, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
