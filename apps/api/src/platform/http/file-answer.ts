import { StreamableFile } from '@nestjs/common';

export const CONTENT_TYPES = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

/** A file to save under `name`, which may hold any script (RFC 6266 with RFC 5987 encoding). */
export function fileAnswer(bytes: Uint8Array, name: string, kind: keyof typeof CONTENT_TYPES): StreamableFile {
  const ascii = name.replaceAll(/[^\w.-]+/g, '_');
  return new StreamableFile(bytes, {
    type: CONTENT_TYPES[kind],
    disposition: `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    length: bytes.byteLength,
  });
}
