import { type ResponseOf, readOpenApi } from '@bridge/common';
import { Controller } from '@nestjs/common';
import { openApiDocument } from './open-api.js';
import { Serves } from './serves.js';

@Controller()
export class OpenApiController {
  #document: Record<string, unknown> | undefined;

  @Serves(readOpenApi)
  async read(): Promise<ResponseOf<typeof readOpenApi>> {
    this.#document ??= openApiDocument();
    return this.#document;
  }
}
