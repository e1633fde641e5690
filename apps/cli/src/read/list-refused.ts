/** A file that cannot be read as a list: the import's failure code with its parameters, and the file as the user named it. */
export class ListRefused extends Error {
  override readonly name = 'ListRefused';
  readonly file: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number | boolean | null>>;

  constructor(file: string, code: string, params: ListRefused['params']) {
    super(code);
    this.file = file;
    this.code = code;
    this.params = params;
  }
}
