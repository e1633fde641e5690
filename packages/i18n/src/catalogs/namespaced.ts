type Namespaces = Record<string, Record<string, string>>;
type Keys<N extends Namespaces> = { [Name in keyof N & string]: `${Name}.${keyof N[Name] & string}` }[keyof N & string];

/** Joins the files of a catalog into one flat record: `agreements` + `title` → `agreements.title`. */
export function namespaced<N extends Namespaces>(namespaces: N): Record<Keys<N>, string> {
  return Object.fromEntries(
    Object.entries(namespaces).flatMap(([name, messages]) => Object.entries(messages).map(([key, text]) => [`${name}.${key}`, text])),
  ) as Record<Keys<N>, string>;
}
