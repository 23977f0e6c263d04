import type { Matter } from "../../modality/index.js";
import type { Tree } from "../../syntax/tree.js";

/** A matter read otherwise where the words around it are certain; undefined where then nothing can be said of it. */
export type Turn = (tree: Tree, matter: Matter) => Matter | undefined;
