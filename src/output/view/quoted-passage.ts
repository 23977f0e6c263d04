/** A passage between marks of ours, unless it brings marks of its own: a second pair would read as a quotation in it. */
export function quotedPassage(exact: string): string {
  return /["“”„«»]/.test(exact) ? exact : `“${exact}”`;
}
