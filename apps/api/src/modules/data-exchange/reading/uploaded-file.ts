import type { MultipartFile, MultipartValue } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { AppError } from '../../../platform/app-error.js';

const LONGEST_NAME = 200;

/** The one file of an upload with the text parts beside it. @throws AppError `request.invalid`, `request.too-large`, `request.unsupported-type` */
export async function uploadedFile(request: FastifyRequest): Promise<{ fileName: string; bytes: Buffer; parts: Record<string, string> }> {
  if (!request.isMultipart()) throw new AppError('request.unsupported-type');
  const parts: Record<string, string> = {};
  let file: { fileName: string; bytes: Buffer } | undefined;
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file') file = await fileOf(part);
      else parts[part.fieldname] = textOf(part);
    }
  } catch (error) {
    // Limits and forbidden names come with a status of their own; what is left is a body that breaks off or is no multipart at all.
    throw error instanceof AppError || 'statusCode' in (error as object) ? error : new AppError('request.invalid');
  }
  if (!file) throw new AppError('request.invalid', {}, { fields: [{ path: 'file', code: 'required', params: {} }] });
  return { ...file, parts };
}

async function fileOf(part: MultipartFile): Promise<{ fileName: string; bytes: Buffer }> {
  const bytes = await part.toBuffer();
  if (part.file.truncated) throw new AppError('request.too-large');
  // A part may come without a name, whatever its type says. The name is shown and never used as a path; control characters would disturb the screen.
  const fileName = ((part.filename as string | undefined) ?? '').replaceAll(/[\p{Cc}/\\]/gu, '').slice(-LONGEST_NAME);
  return { fileName: fileName === '' ? 'file' : fileName, bytes };
}

const textOf = (part: MultipartValue): string => (typeof part.value === 'string' ? part.value : '');
