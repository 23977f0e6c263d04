import type { Evidence, Statement } from "../../contracts/index.js";

/** One piece of a statement as it is shown; `quoted` when the whole piece stands between quotation marks in print. */
export interface WordingPiece {
  text: string;
  quoted: boolean;
  evidence: Evidence;
}

/** The fullest wording, piece by piece; the marks around a quoted piece are left to whoever prints it. */
export function wordingPieces(statement: Statement): WordingPiece[] {
  return statement.wording.map((evidence) => {
    const bare = withoutMarks(evidence);
    const quoted = statement.kind === "direct" || isQuoted(statement, bare);
    return { text: quoted ? bare.exact : evidence.exact, quoted, evidence };
  });
}

/** The fullest wording in one line, quoted pieces between curly marks. */
export function wordingLine(statement: Statement): string {
  return wordingPieces(statement)
    .map(({ text, quoted }) => (quoted ? `“${text}”` : text))
    .join(" ");
}

function isQuoted(statement: Statement, { report, start, end }: Evidence): boolean {
  return statement.carriages
    .flatMap((carriage) => carriage.quoted)
    .some((quote) => quote.report === report && quote.start <= start && end <= quote.end);
}

function withoutMarks(evidence: Evidence): Evidence {
  const before = /^[\s“”„«»"‘]*/.exec(evidence.exact)![0].length;
  const rest = evidence.exact.slice(before);
  const exact = rest.replace(/[\s“”«»"]+$/, "");
  const start = evidence.start + before;
  return { ...evidence, start, end: start + exact.length, exact };
}
