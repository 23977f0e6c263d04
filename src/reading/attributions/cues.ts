import type { Token } from "../../contracts/index.js";

/**
 * What a cue verb does with what is said:
 * "utter"  reports words ("said", "told", "wrote"): takes a quotation or a clause;
 * "direct" moves somebody to something ("urged", "invited", "called on"): takes an object and an infinitive;
 * "commit" binds the speaker ("vowed", "refused", "offered"): takes an infinitive;
 * "judge"  gives a verdict on a thing ("accused", "praised", "rejected"): takes an object;
 * "think"  states an inner attitude the report ascribes ("believes", "expects", "fears").
 */
export type CueClass = "utter" | "direct" | "commit" | "judge" | "think";

const LEXICON: Record<CueClass, string> = {
  utter: `say tell write add state announce report claim argue note explain insist declare respond reply answer comment
    remark observe post tweet repost read confirm reveal disclose disagree acknowledge admit concede maintain contend
    assert allege affirm reaffirm reiterate repeat stress emphasize emphasise underline underscore highlight suggest
    indicate signal warn caution predict forecast estimate conclude testify quip joke continue recall mention point
    complain lament boast brag shout yell scream whisper mutter exclaim cry ask wonder question inquire deny clarify
    stipulate specify remind inform notify advise assure reassure advise swear proclaim pronounce opine caution
    retort counter snap fire interject interrupt cite quote refer describe recount relate detail summarise summarize
    elaborate remark reason tout vent fume gush muse posit surmise theorise theorize attest certify message text email
    show find talk discuss imply hint allude chant recite speculate reference echo utter broadcast retweet apologise
    apologize remember recollect list outline articulate document project rule identify interpret`,
  direct: `urge ask order instruct tell call invite encourage press push implore beg beseech exhort demand request require
    challenge command direct advise warn remind appeal dare counsel forbid persuade pressure`,
  commit: `vow pledge promise threaten offer agree refuse decline propose plan intend swear undertake volunteer commit
    seek aim hope want decide opt`,
  judge: `accuse blame criticise criticize condemn denounce blast slam decry deplore praise laud hail welcome applaud
    commend dismiss reject rebuff rebuke chide chastise scold mock ridicule deride endorse back oppose support demand
    propose recommend request call deny dispute dub label brand characterise characterize describe liken compare express
    voice defend portray advocate favor favour prefer deem champion rail plead vouch dislike disavow repudiate rebut insult
    boo contradict protest lash rip nominate promote justify resist paint lambast lambaste castigate attack assail bemoan question reprimand thank congratulate`,
  think: `believe think expect fear hope want wish know feel doubt suspect assume understand consider worry see agree
    regard view anticipate imagine hear learn realise realize reckon guess suppose recognise recognize
    envision envisage contemplate`,
};

const CLASSES = new Map<string, Set<CueClass>>();
for (const [name, words] of Object.entries(LEXICON) as [CueClass, string][]) {
  for (const lemma of words.split(/\s+/)) {
    CLASSES.set(lemma, (CLASSES.get(lemma) ?? new Set()).add(name));
  }
}

/** Verbs that stand beside a quotation and name its speaker even with nothing else to go by ("…," she said). */
const PLAIN_SAY = new Set(
  `say tell write add reply respond answer ask post tweet continue declare explain note insist state announce comment
  remark observe recall joke quip warn argue conclude exclaim shout testify stress repeat reiterate`.split(
    /\s+/,
  ),
);

/** Nouns that carry a clause or stand for what was said ("his claim that", "a statement"). */
const CUE_NOUNS = new Set(
  `statement claim announcement remark comment report assertion argument allegation accusation warning suggestion demand
  call promise pledge vow threat proposal offer request appeal denial belief view opinion hope fear concern expectation
  prediction conclusion estimate assessment insistence admission acknowledgement acknowledgment assurance declaration
  contention accusation complaint criticism advice message testimony`.split(/\s+/),
);

type Word = Pick<Token, "lemma" | "upos">;

export const isCueVerb = (token: Word): boolean =>
  token.upos === "VERB" && CLASSES.has(token.lemma.toLowerCase());

/** True of verbs that report words, as against attitudes and deeds. */
export const isSayVerb = (token: Word): boolean => isCueVerb(token) && hasClass(token, "utter");

export const isPlainSayVerb = (token: Word): boolean =>
  token.upos === "VERB" && PLAIN_SAY.has(token.lemma.toLowerCase());

export const isCueNoun = (token: Word): boolean =>
  token.upos === "NOUN" && CUE_NOUNS.has(token.lemma.toLowerCase());

export const hasClass = (token: Word, name: CueClass): boolean =>
  CLASSES.get(token.lemma.toLowerCase())?.has(name) ?? false;
