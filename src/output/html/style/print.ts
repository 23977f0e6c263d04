/** On paper: everything open, the record first, the sources after it on a page of their own. */
export const PRINT = `
@media print {
  :root {
    color-scheme: light; --paper: #fff; --sheet: #fff; --ink: #000; --soft: #444; --rule: #999; --hair: #ccc;
    --accent: #7a3b12; --agreed: #1d5c46; --alone: #6a5415; --conflict: #9a2617; --said: #f4e8c3; --conflict-ground: #f9e3dc; --added: #1d5c46; --cut: #9a2617; }
  @page { margin: 18mm 16mm; }
  html { font-size: 10pt; }
  .skip, .contents, .tabs, .line > summary::after { display: none; }
  .panes { display: block; }
  main { padding: 0; }
  main > *, .source { max-width: none; }
  .sources { position: static; height: auto; display: block; border: 0; break-before: page; }
  .sources-head, .source-pane { padding-inline: 0; overflow: visible; }
  .source[hidden] { display: block; }
  .card, .block, .line > summary { break-inside: avoid; }
  h2, h3, h4, .where, .roles, .line > summary { break-after: avoid; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  a { color: inherit; }
  mark.active { background: var(--said); }
}
`;
