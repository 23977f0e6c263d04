export { type HtmlOptions, renderHtml } from "./html/render.js";
export { renderJson } from "./json.js";
export { type MarkdownOptions, renderMarkdown } from "./markdown/page.js";
export { renderText, type TextOptions } from "./text/page.js";
export { renderReading } from "./text/reading.js";
