// Unpacks the Chromium of npm, with the libraries that a bare machine lacks, into the temporary folder of this process.
import { createRequire } from 'node:module';
import path from 'node:path';
import chromium, { inflate } from '@sparticuz/chromium';

const packed = path.join(path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin');

// It takes the fonts of its own as well: ours replace them.
await chromium.executablePath(packed);
await inflate(path.join(packed, 'al2023.tar.br'));
