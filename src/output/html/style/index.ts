import { BASE } from "./base.js";
import { BOARD } from "./board.js";
import { EVENTS } from "./events.js";
import { FIGURES } from "./figures.js";
import { LAYOUT } from "./layout.js";
import { LINES } from "./lines.js";
import { PRINT } from "./print.js";
import { SOURCES } from "./sources.js";

/** The page's whole style; print comes last, for it takes back what the others lay down. */
export const STYLE = [BASE, LAYOUT, LINES, FIGURES, BOARD, EVENTS, SOURCES, PRINT].join("");
