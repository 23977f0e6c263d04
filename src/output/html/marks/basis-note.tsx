import type { Basis } from "../../../contracts/index.js";
import { basisWords } from "../../view/terms.js";
import type { PageContext } from "../page-context.js";

export function BasisNote({ page, basis }: { page: PageContext; basis: Basis }) {
  return page.explain ? <code class="basis">{basisWords(basis)}</code> : null;
}
