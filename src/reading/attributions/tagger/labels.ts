/** What the tagger says of a token. Order is the order of the rows in models/attribution.bin. */
export const LABELS = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"] as const;
export type Label = (typeof LABELS)[number];

export type Role = "source" | "cue" | "content";
export const ROLES: Role[] = ["source", "cue", "content"];

/** An inside label may only follow a label of its own role. */
export const mayFollow = (before: Label | undefined, label: Label) =>
  !label.startsWith("I") || before?.slice(1) === label.slice(1);
