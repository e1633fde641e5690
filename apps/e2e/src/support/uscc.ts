/** Characters of a Unified Social Credit Code in the order of their value (GB 32100-2015); I, O, S, V, Z are left out. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Appends the check character of GB 32100-2015 to seventeen characters: made-up companies need codes that pass the check. */
export function withCheckCharacter(seventeen: string): string {
  let weight = 1;
  let sum = 0;
  for (const character of seventeen) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return seventeen + ALPHABET[(31 - (sum % 31)) % 31];
}
