/** Verbs with which somebody speaks, decides or demands: a capital that is their subject stands for its government. */
export const GOVERNMENT_VERBS = `
say add tell announce declare state warn insist claim deny reject accept agree refuse demand call urge ask propose offer
accuse blame condemn criticise criticize denounce welcome praise support oppose back endorse want seek hope expect fear believe
consider plan intend decide pledge promise vow threaten respond reply react retaliate impose lift ease sanction ban block veto
recall summon expel send deploy withdraw launch fire invade attack strike annex seize recognise recognize sign ratify negotiate
meet host invite press push pressure stop end halt suspend resume continue begin start open close order approve allow permit
signal indicate suggest acknowledge admit confirm report argue maintain contend stress reiterate repeat complain protest appeal
supply provide fund finance arm train aid help grant extradite release free arrest detain charge try attempt manage fail
make take give get put set keep let hold show use build buy sell cut raise increase reduce test pursue join leave quit break violate
dismiss back abandon describe regard view see think know favour favor resist defy ignore face feel need require mean prefer
`;

/** Verbs that report words, thoughts or feelings: their subject is a person or a body, and the next pronoun's likely referent. */
export const SPEECH_VERBS = `
say add tell announce declare state warn insist claim deny reject accept agree refuse demand call urge ask propose offer accuse
blame condemn criticize criticise denounce welcome praise want hope expect fear believe think know plan decide pledge promise vow
threaten respond reply acknowledge admit confirm report argue maintain contend stress reiterate repeat complain note explain write
tweet post recall remember describe suggest indicate testify joke quip concede assert predict estimate caution emphasize emphasise
continue conclude remark observe comment mention point quote boast muse wonder feel
`;
