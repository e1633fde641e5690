import type { Endpoint } from '@bridge/common';
import type { CallArgs } from './call-args.js';
import { send } from './http.js';

export interface ReceivedFile {
  blob: Blob;
  fileName: string;
}

/** Name in a Content-Disposition header; the UTF-8 form (RFC 6266 `filename*`) wins, as names here are Korean and Chinese. */
export function fileNameOf(contentDisposition: string | null, fallback: string): string {
  const encoded = /filename\*\s*=\s*UTF-8''([^;]+)/i.exec(contentDisposition ?? '')?.[1];
  if (encoded) {
    try {
      return decodeURIComponent(encoded.trim());
    } catch {
      return fallback;
    }
  }
  return /filename\s*=\s*"([^"]+)"/i.exec(contentDisposition ?? '')?.[1] ?? fallback;
}

/** Calls an endpoint whose answer is a file. Errors are the same codes as everywhere, which a plain link could not show. */
export async function callFile<E extends Endpoint>(endpoint: E, args: CallArgs<E>, fallbackName: string): Promise<ReceivedFile> {
  const response = await send(endpoint, args);
  return { blob: await response.blob(), fileName: fileNameOf(response.headers.get('content-disposition'), fallbackName) };
}

/** Hands a received file to the browser's downloads. */
export function saveFile({ blob, fileName }: ReceivedFile): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // Safari reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Form parts for an upload: files and strings as they are, anything else as JSON; absent parts are left out. */
export function formOf(parts: Readonly<Record<string, unknown>>): FormData {
  const form = new FormData();
  for (const [name, part] of Object.entries(parts)) {
    if (part === undefined || part === null) continue;
    if (part instanceof File) form.append(name, part, part.name);
    else form.append(name, typeof part === 'string' ? part : JSON.stringify(part));
  }
  return form;
}
