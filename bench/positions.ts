/**
 * What parties propose, demand, offer, accept, reject, threaten, support and oppose, against two sets of single sentences
 * written for this project (bench/data/positions-{dev,test}.jsonl; 30 % hold no position though they look like it), and
 * against sentences of news reports, where few do (news-positions-dev.jsonl):
 *
 *     npm run bench -- positions [--data bench/data] [--texts /data] [--errors]
 *
 * `--texts` is the folder with the public sets that the news come from; without it they are left out.
 * A position is found when its holder, stance and issue agree. The holder agrees when it is the same mention, or an actor
 * that the gold mention names; an issue not in the sets' list counts as "other". A condition agrees when its relation does
 * and at least half of its words do; a deadline when the spans touch. `--errors` prints what dev misses, never test.
 */
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { isSamePosition, readGold, readSentence, sharesWords, touches } from "./positions/sentence.js";
import { findSplits } from "./splits.js";
import { table } from "./table.js";
import { Tally } from "./tally.js";

const { values } = parseArgs({
  options: {
    data: { type: "string", default: "bench/data" },
    texts: { type: "string", default: "/data" },
    errors: { type: "boolean", default: false },
  },
});

const SETS = [
  { label: "positions", path: "positions-{split}.jsonl" },
  ...(existsSync(values.texts) ? [{ label: "positions in news", path: "news-positions-{split}.jsonl" }] : []),
];
const { splits, missing } = findSplits(values.data, SETS);
for (const set of missing) console.log(`missing:  ${set} below ${values.data}`);
for (const { label, path } of splits) {
  const score = scoreFile(path, values.errors && label.endsWith("dev"));
  console.log(`\n${label}: ${score.sentences} sentences`);
  console.log(
    table(
      ["", "gold", "found", "precision", "recall", "F1"],
      Object.entries(score.tallies).map(([name, { gold, found, precision, recall, f1 }]) => [
        name,
        String(gold),
        String(found),
        precision,
        recall,
        f1,
      ]),
    ),
  );
}

function scoreFile(path: string, errors: boolean) {
  const tallies = {
    "holder, stance, issue": new Tally(),
    "holder, stance": new Tally(),
    conditions: new Tally(),
    deadlines: new Tally(),
  };
  const lines = readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => readGold(line, values.texts));
  for (const { text, positions } of lines) {
    const { found, isHeldBy } = readSentence(text);
    const match = (same: (gold: (typeof positions)[number], one: (typeof found)[number]) => boolean) =>
      pairs(positions, found, (gold, one) => isHeldBy(gold, one) && same(gold, one));
    const whole = match(isSamePosition);
    tallies["holder, stance, issue"].add(positions.length, found.length, whole);
    tallies["holder, stance"].add(
      positions.length,
      found.length,
      match((gold, one) => gold.stance === one.stance),
    );
    const stated = positions.flatMap(({ conditions }) => conditions);
    const given = found.flatMap(({ conditions }) => conditions);
    tallies.conditions.add(stated.length, given.length, pairs(stated, given, sharesWords));
    const [due, dated] = [
      positions.flatMap(({ deadline }) => deadline ?? []),
      found.flatMap(({ deadline }) => deadline ?? []),
    ];
    tallies.deadlines.add(due.length, dated.length, pairs(due, dated, touches));
    if (errors && (whole < positions.length || whole < found.length)) {
      console.log(`\n${text}`);
      for (const gold of positions) console.log("   gold ", describe(gold));
      for (const one of found) console.log("   found", describe(one), one.rule);
    }
  }
  return { sentences: lines.length, tallies };
}

/** How many of `a` have a partner in `b`, each used once. */
function pairs<A, B>(a: A[], b: B[], same: (one: A, other: B) => boolean): number {
  const free = [...b];
  return a.filter((one) => {
    const at = free.findIndex((other) => same(one, other));
    if (at >= 0) free.splice(at, 1);
    return at >= 0;
  }).length;
}

function describe({
  holder,
  stance,
  issue,
  what,
  conditions,
  deadline,
  toward,
}: ReturnType<typeof readGold>["positions"][number]): string {
  const under = conditions.map(({ relation, text }) => `{${relation}: ${text}}`).join(" ");
  return [
    `${holder} | ${stance} | ${issue} | ${what}`,
    under,
    deadline && `by ${deadline}`,
    toward && `to ${toward}`,
  ]
    .filter(Boolean)
    .join(" ");
}
