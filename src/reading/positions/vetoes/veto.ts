import type { Matter } from "../../modality/index.js";
import type { Tree } from "../../syntax/tree.js";

/** Whether the words around a matter make certain that nobody is told to hold a position on it now. */
export type Veto = (tree: Tree, matter: Matter) => boolean;
