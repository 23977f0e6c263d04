/** Shortened words written with a full stop that a name or a figure nearly always follows: no sentence ends on them. */
export const LEADING_ABBREVIATIONS = wordSet(`
  mr mrs ms messrs mme mlle dr prof rev hon fr st ft mt sen sens rep reps gov govs pres amb sec
  gen lt col maj capt cpt cmdr cdr adm sgt cpl pvt brig insp supt det pfc spc
  vs v cf eg viz approx ca no nos fig figs vol vols pp dept esp incl
  op ed eds trans supp c b assoc
`);

/** Shortened words written with a full stop that may also close a sentence. */
export const TRAILING_ABBREVIATIONS = wordSet(`
  inc corp co ltd llc plc bros jr sr esq etc al est assn dept univ intl natl govt
  ave blvd rd bldg hwy pkwy sq tel ext attn
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa
  penn tenn tex va vt wash wis wyo que ont
  hr hrs min mins yr yrs lb lbs oz mph cal
`);

/** Of the above, those that are also ordinary words or names: an abbreviation only before a figure. */
export const NEEDS_FIGURE = wordSet(
  "no nos sat sun mar fig figs vol vols min mins ext ca ed op est mon sec c b eds supp trans",
);

/** Of the above, those that are ordinary words unless a capital begins them. */
export const NEEDS_CAPITAL = wordSet(`
  gen col fr st mt ft maj rep reps sen pres hon amb wed fri dec mass miss ill ind ore wash del mo pa la ga md va
  mont tex ms mme mr mrs co jan feb apr jun jul aug sep oct nov thu tue ave penn conn fla kan ky ala ark que ont
  assoc det insp supt spc ariz calif colo mich minn neb nev okla tenn vt wis wyo cal inc capt
`);

/** Parts of words that stay joined to what follows their hyphen (English Web Treebank): "non-nuclear", "mid-May". */
export const JOINED_PREFIXES = wordSet(`
  e agro ante anti arch be bi bio co counter cross cyber de eco ex extra inter intra kilo macro mega meta micro mid
  mini mono multi neo non over pan para peri poly post pre pro proto pseudo quasi re semi socio sub super tri ultra un
  uni uh
`);

/** Parts of words that stay joined to what precedes their hyphen. */
export const JOINED_SUFFIXES = wordSet("esque ette fest fold gate itis less ish wise rama");

/** Units written hard on a figure: "5km", "10pm", "3bn". */
export const UNITS = wordSet(`
  am pm a.m p.m k m b t bn mn mln tn trn km kms m cm mm nm mi mile miles ft in yd kg kgs g mg lb lbs oz kw mw gw kwh
  mwh gwh twh kv mph kph kmh hz khz mhz ghz kb mb gb tb l ml hp hr hrs min mins sec secs p c f x percent pc pct
  days hours minutes years usd eur gbp hh sq
`);

/** Words that open a sentence when they carry a capital and seldom begin a name. */
export const SENTENCE_OPENERS = wordSet(`
  a an the this that these those it its he she they we i you his her their our my your there here
  and but or nor so yet if when while where why how what who which whose because since although though after before
  as at in on by for from to with without within under over during until unless once despite amid among about
  according no not none both all some any many most much more each every few several other others another
  also then now still however meanwhile instead moreover nevertheless earlier later last next today yesterday
  officials only even just asked speaking it's that's he's she's they're we're i'm there's
`);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}
