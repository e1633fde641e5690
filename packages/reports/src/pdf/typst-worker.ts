import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFiles } from './fonts.js';
import { drawableDeep } from './glyph-coverage.js';
import type { TypesetAnswer, TypesetOrder } from './typeset-message.js';

/** The package's own folder: the compiler can read nothing outside it, and texts are data, never markup. */
const templates = join(import.meta.dirname, '../../templates');
const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: fontFiles() }] });

function typeset(order: TypesetOrder): Uint8Array {
  const compiled = compiler.compile({
    mainFilePath: join(templates, 'report.typ'),
    inputs: { data: JSON.stringify(drawableDeep(order.report)) },
  });
  const document = compiled.result;
  if (compiled.hasError() || !document)
    throw new Error(
      compiled
        .takeDiagnostics()
        ?.shortDiagnostics.map(({ message }) => message)
        .join('; '),
    );
  const pdf = compiler.pdf(document, { pdfStandard: 'ua-1' });
  compiler.evictCache(0);
  return new Uint8Array(pdf);
}

parentPort?.on('message', (order: TypesetOrder) => {
  try {
    const pdf = typeset(order);
    parentPort?.postMessage({ id: order.id, pdf } satisfies TypesetAnswer, [pdf.buffer as ArrayBuffer]);
  } catch (error) {
    parentPort?.postMessage({ id: order.id, problem: error instanceof Error ? error.message : String(error) } satisfies TypesetAnswer);
  }
});
