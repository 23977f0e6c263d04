// Words that stand before a person's name and are no part of it.

const HONORIFICS =
  "mr mr. mrs mrs. ms ms. dr dr. prof prof. sir dame lady rev rev. fr. sen. rep. gov. gen. lt. col. maj. capt. sgt. " +
  "cpl. adm. cmdr. brig. insp. supt. messrs messrs. mme mlle herr monsignor ayatollah rabbi sheikh";
const OFFICES =
  "president chancellor premier minister secretary senator congressman congresswoman governor mayor ambassador envoy " +
  "commissioner speaker justice judge general colonel major captain lieutenant sergeant admiral commander marshal " +
  "archbishop bishop cardinal pope king queen prince princess professor chairman chairwoman spokesman spokeswoman " +
  "representative councillor taoiseach coach inspector superintendent detective";
const QUALIFIERS =
  "prime foreign vice deputy chief interior finance defence defense justice health home state general acting former " +
  "attorney high crown lord right honourable lieutenant assistant";
const honorifics = new Set(HONORIFICS.split(" "));
const offices = new Set(OFFICES.split(" "));
const qualifiers = new Set(QUALIFIERS.split(" "));

/** "Mr.", "Gen.": nothing but a person follows. */
export function isHonorific(form: string): boolean {
  return honorifics.has(form.toLowerCase()) && /^\p{Lu}/u.test(form);
}

/** "President", "Foreign Minister": a person follows, or a body or place that is named after one ("General Motors"). */
export function isOffice(form: string): boolean {
  return offices.has(form.toLowerCase());
}

/** Begins a title of several words: "Prime", "Deputy". */
export function isQualifier(form: string): boolean {
  return qualifiers.has(form.toLowerCase());
}
