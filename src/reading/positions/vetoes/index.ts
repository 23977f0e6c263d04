import type { Matter } from "../../modality/index.js";
import type { Tree } from "../../syntax/tree.js";
import { asked } from "./asked.js";
import { expected } from "./expected.js";
import { longPast } from "./long-past.js";
import { maybe } from "./maybe.js";
import { noMatter } from "./no-matter.js";
import type { Veto } from "./veto.js";

const VETOES: Veto[] = [asked, expected, longPast, maybe, noMatter];

/** Whether nothing speaks against the position that the network reads on a matter. */
export const isHeld = (tree: Tree, matter: Matter): boolean => !VETOES.some((veto) => veto(tree, matter));
