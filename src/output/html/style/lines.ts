/** The lines of the record and the panels they open to. */
export const LINES = `
.speaker { margin-top: 1.75rem; }
.speaker > h3, .speaker > h4 { font-size: 1.25rem; }
.roles { display: flex; flex-wrap: wrap; gap: 0 1rem; }
.utterance { margin-top: 0.5rem; }
.where { padding-left: 2.25rem; }
.line-item { position: relative; padding-left: 2.25rem; border-top: 1px solid var(--hair); }
.line-item:first-child { border-top-color: transparent; }
.number {
  position: absolute; left: 0; top: 0.55rem; min-width: 1.75rem; text-align: right; color: var(--soft);
  font: 0.75rem/1.6 var(--sans); font-variant-numeric: tabular-nums; text-decoration: none; padding: 0 0.125rem;
}
.number:hover { text-decoration: underline; }
.line > summary { padding: 0.5rem 1.5rem 0.5rem 0.625rem; cursor: pointer; list-style: none; position: relative; border-left: 3px solid transparent; }
.line > summary::-webkit-details-marker { display: none; }
.line > summary::after {
  content: ""; position: absolute; right: 0.5rem; top: 1rem; width: 0.45rem; height: 0.45rem;
  border: solid var(--soft); border-width: 0 1.5px 1.5px 0; transform: rotate(45deg);
}
.line[open] > summary::after { transform: rotate(225deg); top: 1.2rem; }
.line > summary:hover { background: var(--sheet); }
.line.conflicting > summary, .line.conflict > summary { border-left-color: var(--conflict); }
.line.corroborated > summary { border-left-color: var(--agreed); }
.summary, .wording, .sentence, .condition, .versions { display: block; }
.statement .wording { font-size: 1.125rem; line-height: 1.45; }
.reported { font-style: italic; }
.summary .meta { display: flex; flex-wrap: wrap; gap: 0.125rem 1rem; align-items: center; margin-top: 0.25rem; }
.verdict { font-weight: 600; white-space: nowrap; }
.support { vertical-align: -0.2em; }
.corroborated.verdict, .support.corroborated { color: var(--agreed); }
.sole.verdict, .support.sole { color: var(--alone); }
.conflicting.verdict, .support.conflicting, .weight.conflict { color: var(--conflict); }
.weight { font-weight: 600; text-transform: uppercase; letter-spacing: 0.06em; font-size: 0.75rem; }
.carriers { display: flex; flex-wrap: wrap; gap: 0 0.75rem; }
.carrier { display: inline-flex; align-items: center; gap: 0.3rem; white-space: nowrap; }
.form-note { display: inline-flex; align-items: center; gap: 0.3rem; }
.form-note .letter { display: none; }
.form { vertical-align: middle; }
.form { display: inline-flex; align-items: center; gap: 0.2rem; color: var(--ink); }
.form svg { flex: none; }
.form .letter { font: 600 0.75rem/1 var(--sans); }
.form.whole svg { color: var(--agreed); } .form.cut svg { color: var(--alone); }
.form.altered svg { color: var(--conflict); } .form.paraphrase svg { color: var(--soft); }
.form.absent { color: var(--soft); }
.condition { padding-left: 1.25rem; font-size: 0.9375rem; }
.relation { font-variant-caps: small-caps; letter-spacing: 0.03em; font-weight: 600; color: var(--accent); }
.version { display: inline-block; margin: 0.25rem 1rem 0 0; font-size: 0.9375rem; }
.sentence { font-size: 0.9375rem; color: var(--soft); }
.inferred { font: 0.8125rem var(--sans); color: var(--soft); }
.passages { padding: 0.25rem 0 1.25rem 0.625rem; }
.cards { display: grid; gap: 0.625rem; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); }
.card { background: var(--sheet); border: 1px solid var(--rule); padding: 0.625rem 0.75rem; display: flex; flex-direction: column; gap: 0.375rem; }
.card figcaption { font: 0.8125rem/1.4 var(--sans); display: flex; flex-wrap: wrap; gap: 0.125rem 0.5rem; align-items: baseline; }
.card .label { font-weight: 600; }
.form-note { white-space: nowrap; color: var(--soft); }
.card blockquote { font-size: 0.9375rem; line-height: 1.45; white-space: pre-line; flex: 1; }
.card blockquote b { font-weight: 400; background: var(--said); box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.context { color: var(--soft); }
ins { color: var(--added); text-decoration: underline 2px; text-underline-offset: 0.15em; font-weight: 600; }
del { color: var(--cut); text-decoration: line-through 1.5px; }
.likely, .passages > .basis { margin-top: 0.625rem; }
.places, .titles dd { display: flex; flex-wrap: wrap; gap: 0 0.75rem; }
.titles { font: 0.875rem/1.5 var(--sans); }
.titles div { display: grid; grid-template-columns: minmax(0, 12rem) minmax(0, 1fr); gap: 0.75rem; }
.said-then { margin-top: 0.5rem; font-size: 0.875rem; }
.entry-number { display: inline-block; min-width: 1.5rem; border: 1px solid var(--soft); border-radius: 1rem; text-align: center; font: 600 0.75rem/1.4rem var(--sans); }
:target { scroll-margin-top: 1rem; }
.line:target > summary { background: var(--sheet); }
`;
