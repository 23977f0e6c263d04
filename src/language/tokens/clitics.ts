/** "shouldn't've" has two. */
const MOST_CLITICS = 3;
const NEGATION = /n['’]t$/i;
const SUFFIX = /['’](?:s|m|d|ll|ve|re)$/i;

/** Words written as one that the treebanks read as several: how many characters each part has. */
const FUSED = new Map<string, number[]>([
  ["cannot", [3, 3]],
  ["gonna", [3, 2]],
  ["gotta", [3, 2]],
  ["wanna", [3, 2]],
  ["lemme", [3, 2]],
  ["gimme", [3, 2]],
  ["dunno", [2, 1, 2]],
  ["dont", [2, 2]],
  ["didnt", [3, 2]],
  ["doesnt", [4, 2]],
  ["isnt", [2, 2]],
  ["wasnt", [3, 2]],
  ["couldnt", [5, 2]],
  ["wouldnt", [5, 2]],
  ["shouldnt", [6, 2]],
  ["havent", [4, 2]],
  ["hasnt", [3, 2]],
  ["arent", [3, 2]],
  ["werent", [4, 2]],
  ["cant", [2, 2]],
  ["thats", [4, 1]],
  ["alot", [1, 3]],
  ["outta", [3, 2]],
  ["lotta", [3, 2]],
  ["y'all", [2, 3]],
  ["y’all", [2, 3]],
]);

/** Cuts a word where Universal Dependencies does: "don't" do|n't, "Mayor's" Mayor|'s. Lengths of the parts, in order. */
export function cutClitics(word: string): number[] {
  const fused = FUSED.get(word.toLowerCase());
  if (fused) return fused;
  const parts: number[] = [];
  let stem = word;
  while (parts.length < MOST_CLITICS) {
    const length = cliticLength(stem);
    if (length === 0) break;
    parts.unshift(length);
    stem = stem.slice(0, -length);
  }
  return [stem.length, ...parts];
}

/** Length of the clitic the word ends with; 0 when it ends with none or is nothing else. */
function cliticLength(word: string): number {
  const ending = word.slice(-3);
  const clitic = NEGATION.exec(ending) ?? SUFFIX.exec(ending);
  return clitic && clitic[0].length < word.length ? clitic[0].length : 0;
}
