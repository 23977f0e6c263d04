import { percent, table } from "../table.js";
import { Tally } from "../tally.js";

/** What was asked and what was answered, a label each. */
export interface Answer {
  gold: string;
  found: string;
}

/** Mean of the labels' F1 in percent, each label of the gold counting the same. */
export function macroF1(answers: Answer[]): number {
  const labels = [...new Set(answers.map(({ gold }) => gold))];
  return labels.reduce((sum, label) => sum + Number(tally(answers, label).f1), 0) / labels.length;
}

export function accuracy(answers: Answer[]): string {
  return percent(answers.filter(({ gold, found }) => gold === found).length, answers.length);
}

/** A line for each label: precision, recall, F1, and what it was taken for most often. */
export function describeLabels(answers: Answer[]): string {
  const labels = [...new Set(answers.map(({ gold }) => gold))].sort();
  const rows = labels.map((label) => {
    const { gold, precision, recall, f1 } = tally(answers, label);
    return [label, String(gold), precision, recall, f1, confusions(answers, label)];
  });
  return table(["type", "rows", "precision", "recall", "F1", "taken for"], rows);
}

function confusions(answers: Answer[], label: string): string {
  const counts = new Map<string, number>();
  for (const { gold, found } of answers) {
    if (gold === label && found !== label) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 3);
  return most.map(([found, count]) => `${found} ${count}`).join(", ");
}

/** F1 and its parts for one label. */
export function tally(answers: Answer[], label: string): Tally {
  const sum = new Tally();
  const count = (test: (answer: Answer) => boolean): number => answers.filter(test).length;
  sum.add(
    count(({ gold }) => gold === label),
    count(({ found }) => found === label),
    count(({ gold, found }) => gold === label && found === label),
  );
  return sum;
}
