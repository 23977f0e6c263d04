import { basename } from "node:path";
import type { Evidence, ReadReport, Record, RecordReport, Statement } from "../../src/rapporteur.js";
import type { Expected } from "./expected.js";

/** What a record of the samples lacks or has wrong, a line each, by what was asked of it. */
export type Misses = { [asked: string]: { asked: number; missed: string[] } };

export function checkSample(record: Record, read: ReadReport[], expected: Expected): Misses {
  const reportOf = (file: string) => record.reports.find((report) => basename(report.input) === file)!;
  const readOf = (file: string) => read.find(({ report }) => basename(report.input) === file)!;
  const check = <Item>(items: Item[] | undefined, miss: (item: Item) => string | undefined) => ({
    asked: items?.length ?? 0,
    missed: (items ?? []).flatMap((item) => miss(item) ?? []),
  });
  return {
    quotes: check(expected.quotes, (one) => missedQuote(record, readOf(one.file), one)),
    indirect: check(expected.indirect, ({ file, contains, speaker }) => {
      const found = record.statements.filter((statement) =>
        statement.carriages.some(
          ({ report, content }) =>
            report === reportOf(file).id && overlaps(content, reportOf(file), contains),
        ),
      );
      if (found.length === 0) return `${file}: not found: ${contains}`;
      return found.some((statement) => sameName(statement.speakerName, speaker))
        ? undefined
        : `${file}: ${found.map((one) => one.speakerName)} for ${speaker}: ${contains}`;
    }),
    denied: check(expected.denied, ({ file, contains }) =>
      record.statements.some((statement) =>
        statement.carriages.some(
          ({ report, content, attribution }) =>
            report === reportOf(file).id &&
            overlaps(content, reportOf(file), contains) &&
            !readOf(file).reading.attributions.find(({ id }) => id === attribution)!.negated,
        ),
      )
        ? `${file}: told as said: ${contains}`
        : undefined,
    ),
    sameStatement: check(expected.sameStatement, (group) => {
      const statements = group.map(({ file, exact }) =>
        statementsAt(record, reportOf(file), exact).map(({ id }) => id),
      );
      const connected = statements.every(
        (ids, index) => index === 0 || ids.some((id) => statements.slice(0, index).flat().includes(id)),
      );
      return connected
        ? undefined
        : `${JSON.stringify(statements)} for ${group.map(({ exact }) => exact).join(" | ")}`;
    }),
    likelySame: check(expected.likelySame, (group) => {
      const statements = group.map(({ file, contains }) => statementsAt(record, reportOf(file), contains));
      const linked = (one: Statement[], other: Statement[]) =>
        one.some((a) =>
          other.some((b) => a.id === b.id || a.likelySame.some(({ statement }) => statement === b.id)),
        );
      const joined = statements.every((one, index) =>
        statements.some((other, at) => at !== index && linked(one, other)),
      );
      return joined ? undefined : group.map(({ contains }) => contains).join(" | ");
    }),
    findings: check(expected.findings, ({ kind, weight, evidence, about }) =>
      record.findings.some(
        (finding) =>
          finding.kind === kind &&
          (weight === "any" || finding.weight === weight) &&
          evidence.filter(({ file, contains }) => touches(finding.evidence, reportOf(file), contains))
            .length >= 2,
      )
        ? undefined
        : `${kind} ${weight}: ${about.join(", ")}`,
    ),
    noFindings: check(expected.noFindings, ({ kind, evidence, why }) =>
      record.findings.some(
        (finding) =>
          finding.kind === kind &&
          // A third report that does differ makes it another finding.
          finding.evidence.every((one) =>
            evidence.some(({ file, contains }) => touches([one], reportOf(file), contains)),
          ),
      )
        ? `${kind} told although ${why}`
        : undefined,
    ),
    conditions: check(expected.conditions, ({ holder, orHolder = [], relation, contains, files }) =>
      record.positions.some(
        (position) =>
          [holder, ...orHolder].some((name) => sameName(position.holderName, name)) &&
          position.conditions.some(
            (condition) =>
              condition.relation === relation &&
              files.some((file) => overlaps(condition.evidence, reportOf(file), contains)),
          ),
      )
        ? undefined
        : `${holder} ${relation}: ${contains}`,
    ),
    notPositions: check(expected.notPositions, ({ file, contains }) =>
      record.positions.some(({ conditions }) =>
        conditions.some(({ evidence }) => overlaps(evidence, reportOf(file), contains)),
      )
        ? `${file}: told as a condition: ${contains}`
        : undefined,
    ),
    times: check(expected.times, ({ file, contains, expression, value, offsetDays, weekday }) => {
      const { report, reading } = readOf(file);
      const start = report.text.indexOf(expression, locate(report.text, contains) ?? 0);
      const time = reading.times.find((one) => one.start <= start && start < one.end);
      const right =
        time &&
        (value === undefined || time.value.startsWith(value)) &&
        (offsetDays === undefined || time.offsetDays === offsetDays) &&
        (weekday === undefined || time.weekday === weekday || /^\d/.test(time.value));
      return right
        ? undefined
        : `${file}: ${expression} ${JSON.stringify(time)} for ${value ?? offsetDays ?? weekday}`;
    }),
    furniture: check(expected.furniture, ({ file, line }) => {
      const { report } = readOf(file);
      const start = report.text.indexOf(line);
      return start >= 0 &&
        report.blocks.some((block) => block.start < start + line.length && start < block.end)
        ? `${file}: in the article: ${line}`
        : undefined;
    }),
    origins: check(expected.origins, (files) => {
      const origins = new Set(files.map((file) => reportOf(file).origin));
      const others = record.reports.filter((report) => !files.includes(basename(report.input)));
      return origins.size === 1 && !others.some((report) => origins.has(report.origin))
        ? undefined
        : files.join(", ");
    }),
    reports: check(expected.reports, ({ file, outlet, title, byline, published }) => {
      const report = reportOf(file);
      const wrong = [
        outlet !== null && report.outlet !== outlet && `outlet ${report.outlet}`,
        report.title !== title && `title ${report.title}`,
        byline !== null && report.byline !== byline && `byline ${report.byline}`,
        (published ?? undefined) !== report.published?.slice(0, 10) && `published ${report.published}`,
      ].filter(Boolean);
      return wrong.length > 0 ? `${file}: ${wrong.join("; ")}` : undefined;
    }),
  };
}

function missedQuote(
  record: Record,
  { report, reading }: ReadReport,
  one: Expected["quotes"][number],
): string | undefined {
  const start = locate(report.text, one.exact);
  const quote =
    start === undefined
      ? undefined
      : reading.quotes.find((quote) => quote.start <= start && start < quote.end);
  if (!quote) return one.optional ? undefined : `${basename(report.input)}: no quotation: ${one.exact}`;
  if (one.use === "term")
    return quote.use === "statement" ? `${basename(report.input)}: a statement: ${one.exact}` : undefined;
  const found = statementsAt(record, record.reports.find(({ id }) => id === report.id)!, one.exact);
  const names = found.map(({ carriages, speakerName }) => {
    const carriage = carriages.find(
      (one) =>
        one.report === report.id && one.quoted.some(({ start }) => start >= quote.start && start < quote.end),
    );
    const attribution = reading.attributions.find(({ id }) => id === carriage?.attribution);
    const local = reading.actors.find(({ id }) => id === attribution?.source?.actor)?.name;
    const merged = record.actors.find(
      (actor) => local !== undefined && [actor.name, ...actor.aliases].includes(local),
    );
    return merged?.name ?? local ?? speakerName;
  });
  if (one.optional && names.every((name) => name === undefined)) return undefined;
  return names.some((name) => sameName(name, one.speaker ?? undefined))
    ? undefined
    : `${basename(report.input)}: ${names.join("; ") || "nobody"} for ${one.speaker}: ${one.exact}`;
}

function statementsAt(record: Record, report: RecordReport, words: string): Statement[] {
  return record.statements.filter(({ carriages }) =>
    carriages.some((carriage) => carriage.report === report.id && overlaps(carriage.content, report, words)),
  );
}

/** Whether one of the passages shares characters with `words` in the report. */
function overlaps(evidence: Evidence[], report: RecordReport, words: string): boolean {
  const start = locate(report.text, words);
  if (start === undefined) return false;
  return evidence.some(
    (one) => one.report === report.id && one.start < start + words.length && start < one.end,
  );
}

function touches(evidence: Evidence[], report: RecordReport, words: string): boolean {
  return overlaps(evidence, report, words);
}

function locate(text: string, words: string): number | undefined {
  const at = text.indexOf(words);
  return at < 0 ? undefined : at;
}

function sameName(found: string | undefined, wanted: string | undefined): boolean {
  if (found === undefined || wanted === undefined) return found === wanted;
  const plain = (name: string) =>
    name
      .replace(/^(?:the|a|an) /i, "")
      .replaceAll("’", "'")
      .toLowerCase();
  // "A draft of the decision" may be printed with more behind it.
  return `${plain(found)} `.startsWith(`${plain(wanted)} `);
}
