import type { Child } from "hono/jsx";
import type { Evidence } from "../../../contracts/index.js";
import type { WordDiff } from "../../view/word-diff.js";
import type { PageContext } from "../page-context.js";
import { type PassagePiece, passagePieces } from "./passage-pieces.js";

interface PassageCardProps {
  page: PageContext;
  /** Pieces of one report, in order. */
  evidence: Evidence[];
  diff?: WordDiff;
  /** What the card says of the passage beside the report's name. */
  note?: Child;
  children?: Child;
}

/** One report's passage with the words around it and the way to its place in the source. */
export function PassageCard({ page, evidence, diff, note, children }: PassageCardProps) {
  const report = page.sources.report(evidence[0]!.report);
  if (!report) return null;
  return (
    <figure class="card">
      <figcaption>
        <span class="key">{page.sources.key(report.id)}</span> <bdi class="label">{report.label}</bdi> {note}
      </figcaption>
      <blockquote dir="auto">
        {passagePieces(report, evidence, diff).map((piece) => (
          <Piece piece={piece} />
        ))}
      </blockquote>
      <p class="places">
        {evidence.map((passage) => (
          <PlaceLink page={page} passage={passage} />
        ))}
      </p>
      {children}
    </figure>
  );
}

/** The source mark of a passage as a link to the passage. */
export function PlaceLink({ page, passage }: { page: PageContext; passage: Evidence }) {
  const key = page.sources.key(passage.report);
  return (
    <a class="place" href={page.passageLink(passage)} data-place={key}>
      {key} {passage.start}–{passage.end}
    </a>
  );
}

function Piece({ piece }: { piece: PassagePiece }) {
  switch (piece.kind) {
    case "cited":
      return <b>{piece.text}</b>;
    case "added":
      return <ins>{piece.text}</ins>;
    case "cut":
      return (
        <span>
          {" "}
          <del>{piece.text}</del>{" "}
        </span>
      );
    default:
      return <span class="context">{piece.text}</span>;
  }
}
