/** Colours by what they mean; every one of them is a repetition of something the words say. */
export interface Paint {
  heading(text: string): string;
  faint(text: string): string;
  agreed(text: string): string;
  alone(text: string): string;
  conflict(text: string): string;
}

const plain = (text: string) => text;

export const PLAIN: Paint = { heading: plain, faint: plain, agreed: plain, alone: plain, conflict: plain };

export const COLOURED: Paint = {
  heading: sgr(1, 22),
  faint: sgr(2, 22),
  agreed: sgr(32, 39),
  alone: sgr(33, 39),
  conflict: sgr(31, 39),
};

/** Select Graphic Rendition (ECMA-48), on word by word so that a wrapped line can break anywhere. */
function sgr(on: number, off: number): (text: string) => string {
  return (text) => text.replace(/\S+/g, (word) => `\u001b[${on}m${word}\u001b[${off}m`);
}
