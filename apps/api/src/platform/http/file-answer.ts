import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';

const CONTENT_TYPES = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
} as const;

type Kind = keyof typeof CONTENT_TYPES;

/** Named `name`, which may hold any script (RFC 6266 with RFC 5987 encoding). */
function disposition(name: string): string {
  const ascii = name.replaceAll(/[^\w.-]+/g, '_');
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}

/** A file to save. */
export function fileAnswer(bytes: Uint8Array, name: string, kind: Kind): StreamableFile {
  return new StreamableFile(bytes, { type: CONTENT_TYPES[kind], disposition: disposition(name), length: bytes.byteLength });
}

/** A file to save that is made while it is sent, because it may be larger than what fits in memory. */
export function fileStream(parts: AsyncIterable<string>, name: string, kind: Kind): StreamableFile {
  return new StreamableFile(Readable.from(parts, { objectMode: false }), { type: CONTENT_TYPES[kind], disposition: disposition(name) });
}
