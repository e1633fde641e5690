import {
  type BodyOf,
  commitImport,
  correctImport,
  discardImport,
  downloadRejected,
  GivenDelegationSchema,
  ImportKindSchema,
  listImportRows,
  listImports,
  type ParamsOf,
  type QueryOf,
  type ResponseOf,
  readImport,
  undoImport,
  uploadImport,
} from '@bridge/common';
import { Controller, Req, type StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { AppError } from '../../platform/app-error.js';
import { Body, Caller, Params, Query } from '../../platform/http/request-parts.js';
import { Serves } from '../../platform/http/serves.js';
import { unsoundPart } from '../../platform/http/sound-input.js';
import type { Viewer } from '../../platform/viewer.js';
import { ImportsQuery } from './queries/imports.query.js';
import { RejectedRowsQuery } from './queries/rejected-rows.query.js';
import { uploadedFile } from './reading/uploaded-file.js';
import { CommitImport } from './use-cases/commit-import.js';
import { CorrectImport } from './use-cases/correct-import.js';
import { DiscardImport } from './use-cases/discard-import.js';
import { UndoImport } from './use-cases/undo-import.js';
import { UploadImport } from './use-cases/upload-import.js';

@Controller()
export class ImportsController {
  constructor(
    private readonly uploading: UploadImport,
    private readonly correcting: CorrectImport,
    private readonly committing: CommitImport,
    private readonly undoing: UndoImport,
    private readonly discarding: DiscardImport,
    private readonly imports: ImportsQuery,
    private readonly rejected: RejectedRowsQuery,
  ) {}

  @Serves(uploadImport)
  async upload(@Caller() viewer: Viewer, @Req() request: FastifyRequest): Promise<ResponseOf<typeof uploadImport>> {
    const { fileName, bytes, parts } = await uploadedFile(request);
    const kind = ImportKindSchema.safeParse(parts.kind);
    if (!kind.success) throw new AppError('request.invalid', {}, { fields: [{ path: 'kind', code: 'not-allowed', params: {} }] });
    const delegation = parts.delegation === undefined ? null : GivenDelegationSchema.safeParse(parsedJson(parts.delegation));
    if (delegation?.success === false)
      throw new AppError('request.invalid', {}, { fields: [{ path: 'delegation', code: 'wrong-format', params: {} }] });
    return this.uploading.execute(viewer, { fileName, bytes, kind: kind.data, delegation: delegation?.data ?? null });
  }

  @Serves(listImports)
  async list(@Caller() viewer: Viewer): Promise<ResponseOf<typeof listImports>> {
    return { rows: await this.imports.list(viewer) };
  }

  @Serves(readImport)
  read(@Caller() viewer: Viewer, @Params() { id }: ParamsOf<typeof readImport>): Promise<ResponseOf<typeof readImport>> {
    return this.imports.read(viewer, id);
  }

  @Serves(listImportRows)
  rows(
    @Caller() viewer: Viewer,
    @Params() { id }: ParamsOf<typeof listImportRows>,
    @Query() filter: QueryOf<typeof listImportRows>,
  ): Promise<ResponseOf<typeof listImportRows>> {
    return this.imports.rows(viewer, id, filter);
  }

  @Serves(correctImport)
  correct(
    @Caller() viewer: Viewer,
    @Params() { id }: ParamsOf<typeof correctImport>,
    @Body() body: BodyOf<typeof correctImport>,
  ): Promise<ResponseOf<typeof correctImport>> {
    return this.correcting.execute(viewer, id, body);
  }

  @Serves(commitImport)
  commit(@Caller() viewer: Viewer, @Params() { id }: ParamsOf<typeof commitImport>): Promise<ResponseOf<typeof commitImport>> {
    return this.committing.execute(viewer, id);
  }

  @Serves(undoImport)
  undo(@Caller() viewer: Viewer, @Params() { id }: ParamsOf<typeof undoImport>): Promise<ResponseOf<typeof undoImport>> {
    return this.undoing.execute(viewer, id);
  }

  @Serves(discardImport)
  async discard(@Caller() viewer: Viewer, @Params() { id }: ParamsOf<typeof discardImport>): Promise<undefined> {
    await this.discarding.execute(viewer, id);
    return undefined;
  }

  @Serves(downloadRejected)
  download(
    @Caller() viewer: Viewer,
    @Params() { id }: ParamsOf<typeof downloadRejected>,
    @Query() { lang }: QueryOf<typeof downloadRejected>,
  ): Promise<StreamableFile> {
    return this.rejected.file(viewer, id, lang);
  }
}

function parsedJson(text: string): unknown {
  try {
    const given: unknown = JSON.parse(text);
    return unsoundPart(given) === null ? given : undefined;
  } catch {
    return undefined;
  }
}
