import type { Carriage, Evidence, Statement } from "../../../contracts/index.js";
import { differencesLine } from "../../view/differences.js";
import { passedOn } from "../../view/passed-on.js";
import { FORM_WORDS } from "../../view/terms.js";
import { diffWords } from "../../view/word-diff.js";
import { wordingLine } from "../../view/wording.js";
import { BasisNote } from "../marks/basis-note.js";
import { FormMark } from "../marks/form-mark.js";
import type { PageContext } from "../page-context.js";
import { PassageCard } from "../passages/passage-card.js";
import { joinedPieces } from "../passages/passage-pieces.js";

/** Every report's version of a statement side by side, differences from the fullest wording marked. */
export function CarriageCards({ page, statement }: { page: PageContext; statement: Statement }) {
  return (
    <>
      <div class="cards">
        {statement.carriages.map((carriage) => (
          <CarriageCard page={page} statement={statement} carriage={carriage} />
        ))}
      </div>
      {statement.likelySame.map(({ statement: id, basis }) => {
        const other = page.record.statements.find((one) => one.id === id);
        return (
          other && (
            <p class="likely">
              Likely also said as{" "}
              <a href={`#${page.lines.id(other)}`}>
                <bdi>{wordingLine(other)}</bdi>
              </a>{" "}
              <BasisNote page={page} basis={basis} />
            </p>
          )
        );
      })}
    </>
  );
}

interface CarriageCardProps {
  page: PageContext;
  statement: Statement;
  carriage: Carriage;
}

function CarriageCard({ page, statement, carriage }: CarriageCardProps) {
  // Other words all through would be marked all through, which shows nothing.
  const comparable = carriage.form === "cut" || carriage.form === "altered";
  const evidence = comparable ? comparedPieces(statement, carriage) : carriage.content;
  const fullest = statement.wording.map(({ exact }) => exact).join(" ");
  const diff = comparable ? diffWords(fullest, joinedPieces(evidence)) : undefined;
  const note = (
    <span class="form-note">
      <FormMark form={carriage.form} /> <span aria-hidden="true">{FORM_WORDS[carriage.form]}</span>
    </span>
  );
  return (
    <PassageCard page={page} evidence={evidence} diff={diff} note={note}>
      {carriage.form === "paraphrase" && <p class="card-note">Likely the same; compare the words.</p>}
      {comparable && carriage.differences.length > 0 && (
        <p class="card-note" dir="auto">
          {differencesLine(carriage)}
        </p>
      )}
      {passedOn(carriage).map((note) => (
        <p class="card-note" dir="auto">
          {note}
        </p>
      ))}
      <BasisNote page={page} basis={carriage.basis} />
    </PassageCard>
  );
}

/** A wording that is all quotation is compared with what stands between quotation marks, not with the reporter's words. */
function comparedPieces(statement: Statement, { content, quoted }: Carriage): Evidence[] {
  return statement.kind === "direct" && quoted.length > 0 ? quoted : content;
}
