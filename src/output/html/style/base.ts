/** Colours, type and what every page needs; all colours keep a contrast of 4.5 to 1 on their ground, light and dark. */
export const BASE = `
:root {
  color-scheme: light dark;
  --paper: #faf7f0; --sheet: #fffdf8; --ink: #1f1c17; --soft: #5f584c; --rule: #d8d0c0; --hair: #e8e1d3;
  --accent: #7a3b12; --agreed: #1d5c46; --alone: #6a5415; --conflict: #9a2617;
  --said: #f4e8c3; --active: #ffd766; --active-ink: #1f1c17; --conflict-ground: #f9e3dc; --added: #1d5c46; --cut: #9a2617;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Charter, Georgia, "Noto Serif", serif;
  --sans: system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "DejaVu Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171512; --sheet: #1e1b17; --ink: #ece6d9; --soft: #b0a693; --rule: #4a4438; --hair: #332e26;
    --accent: #e2a06c; --agreed: #7cc9a8; --alone: #d9bd6a; --conflict: #f1907d;
    --said: #3d3518; --active: #8a6a12; --active-ink: #fffdf8; --conflict-ground: #3a1d17; --added: #7cc9a8; --cut: #f1907d;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 100%/1.5 var(--serif); -webkit-text-size-adjust: 100%; }
body { margin: 0; overflow-wrap: anywhere; }
h1, h2, h3, h4, p, ul, ol, dl, dd, figure, blockquote { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1, h2, h3, h4 { font-weight: 600; line-height: 1.2; text-wrap: balance; }
a { color: var(--accent); text-underline-offset: 0.15em; text-decoration-thickness: 1px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100vw; top: 0; background: var(--ink); color: var(--paper); padding: 0.5rem 1rem; z-index: 2; }
.skip:focus { left: 0; }
.meta, .where, .roles, .places, .card-note, .likely { font: 0.8125rem/1.45 var(--sans); color: var(--soft); }
.key {
  display: inline-block; min-width: 1.5em; padding: 0 0.3em; border: 1px solid currentColor; border-radius: 2px;
  font: 600 0.75rem/1.45 var(--sans); text-align: center; text-decoration: none; color: var(--ink);
}
.place { font: 0.75rem/1.4 var(--sans); font-variant-numeric: tabular-nums; white-space: nowrap; }
code.basis { display: inline-block; font: 0.75rem/1.4 ui-monospace, "DejaVu Sans Mono", monospace; color: var(--soft); }
`;
