/** Recognises one sort of line that is not the article, by the line alone. Why it is left out is told to the reader. */
export interface FurnitureRule {
  why: string;
  detect(line: string): boolean;
}
