/** Nouns for an office or standing that one person holds; they stand before a name and are later used in its stead. */
export const OFFICE_NOUNS = `
president minister premier pm chancellor secretary senator representative congressman congresswoman governor mayor king queen
prince princess emperor pope sultan emir sheikh ayatollah pontiff monarch taoiseach speaker chairman chairwoman chair chairperson chief
commissioner director leader head ambassador envoy diplomat judge justice attorney prosecutor general admiral colonel
captain major lieutenant sergeant brigadier marshal commander commandant premier-designate president-elect chancellor-elect
mayor-elect governor-elect premier-elect prime-minister-designate treasurer undersecretary under-secretary vice-president counselor counsellor adviser
advisor aide spokesman spokeswoman spokesperson bishop archbishop cardinal rabbi imam reverend patriarch coach manager
ceo founder co-founder cofounder editor superintendent sheriff councillor councilman councilwoman
councilmember alderman lawmaker legislator parliamentarian mp mep peer baroness baron earl duke duchess viscount lord lady
candidate nominee frontrunner challenger incumbent contender rival hopeful strategist politician statesman dictator strongman tycoon billionaire
boss deputy successor predecessor vice-chancellor rector provost dean professor lecturer teacher principal scientist economist analyst
historian researcher scholar academic physicist biologist psychologist sociologist epidemiologist virologist expert author writer novelist poet
journalist reporter correspondent columnist commentator presenter anchor host blogger activist campaigner organizer organiser
lawyer barrister solicitor magistrate ombudsman inspector detective constable officer trooper soldier pilot astronaut cosmonaut veteran
farmer fisherman businessman businesswoman executive entrepreneur investor banker trader broker engineer architect designer
doctor surgeon nurse physician paramedic medic pathologist coroner
actor actress singer musician rapper artist painter sculptor director film-maker filmmaker comedian star
player striker midfielder defender goalkeeper captain footballer cricketer golfer boxer swimmer sprinter cyclist
negotiator mediator delegate delegation-head rapporteur co-chair whip whistleblower dissident
student pupil resident neighbour neighbor survivor victim witness suspect defendant plaintiff 
`;

/** Words that may stand between country and office noun: "Deputy Prime Minister", "national security adviser". */
export const OFFICE_MODIFIERS = `
prime vice deputy assistant associate acting interim caretaker chief first second senior junior top lead co executive general under
foreign defense defence finance interior home health education energy environment trade transport transportation justice labour labor
agriculture economy economic economics culture tourism treasury security national homeland press communications intelligence police army navy
military air force state district attorney federal county city town regional provincial territorial oblast opposition minority majority party
house senate parliamentary parliament congressional cabinet government council union commission european nato un u.n. united nations
high supreme court human rights climate special presidential vice-presidential political policy campaign election research news gop
managing founding human-rights civil-rights labor-union trade-union democratic republican conservative liberal labour socialist green
communist nationalist centre-right center-right centre-left center-left far-right far-left right-wing left-wing veteran longtime
long-time long-serving outgoing incoming newly elected new late then former ex- ex one-time onetime erstwhile retired designate
self-declared exiled ousted jailed embattled crown grand major lieutenant rear staff sgt fellow current incumbent
immigration migration integration digital technology science industry commerce business investment development planning
housing infrastructure water fisheries sports women family youth veterans affairs relations external internal budget tax
rights emergency disaster relief fire port harbor harbour coast guard border customs prison aviation railway ferry maritime shipping
hospital university school church bank oil gas company factory strike tribal rebel separatist militia guerrilla insurgent
`;

/** Words that say the office is no longer held, or no longer by a living person. */
export const FORMER_WORDS = `former ex ex- one-time onetime erstwhile late retired then then- ousted outgoing-former past previous`;

/** Forms of address, with the gender they give away. Written with and without a stop. */
export const MALE_HONORIFICS = `mr sir lord fr father brother baron duke king prince emperor pope señor senor monsieur herr`;
export const FEMALE_HONORIFICS = `mrs ms miss dame lady madam madame mme baroness duchess queen princess empress sister señora senora frau`;
export const OPEN_HONORIFICS = `
dr prof rev hon sen rep gov gen lt col maj capt cpl sgt adm brig cmdr pvt sec amb st msgr supt det insp pres rt mx
`;

/** Role nouns that tell the gender of the one they are used for. */
export const MALE_NOUNS = `
spokesman chairman congressman councilman businessman policeman fisherman statesman king prince emperor sultan emir sheikh pope
man boy father son brother husband grandfather uncle nephew widower actor lord duke baron gentleman salesman fireman strongman guy
cameraman clergyman gunman lawman nobleman ombudsman priest monk
`;
export const FEMALE_NOUNS = `
spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman queen princess empress woman girl mother daughter
sister wife grandmother aunt niece widow actress lady duchess baroness nun saleswoman waitress hostess
`;

/** Further nouns for one person, never a title. */
export const PERSON_NOUNS = `
husband wife father mother son daughter brother sister grandfather grandmother uncle aunt cousin nephew niece widow widower
man woman boy girl person official source insider worker employee driver passenger guard prisoner hostage detainee refugee migrant
immigrant voter citizen civilian child baby teenager adult gunman attacker shooter assailant bomber hacker thief robber killer murderer
policeman policewoman firefighter fireman rescuer volunteer protester protestor demonstrator striker supporter critic opponent ally
friend colleague relative parent spouse partner girlfriend boyfriend lover guest visitor tourist customer client patient
member chief minister participant speaker author critic observer monitor inspector landlord tenant
writer editor reader viewer user consumer priest monk nun clergyman politician gentleman lady guy kid youth individual
representative applicant investigator interpreter translator musician athlete fan fighter militant rebel
commander sailor captain crewman crewmember mechanic accountant clerk secretary receptionist carer assistant intern
`;

/** Nouns for a body that acts and speaks as one. */
export const BODY_NOUNS = `
government administration cabinet ministry department office agency bureau commission committee council parliament congress senate
assembly legislature court tribunal police army military navy force authority party coalition alliance bloc union federation association
organisation organization institute institution foundation company firm corporation bank airline manufacturer operator regulator
watchdog university hospital church newspaper magazine broadcaster channel network outlet station publisher campaign team delegation mission
embassy consulate secretariat junta regime opposition chancellery palace command militia movement gang cartel
brigade battalion unit squad task-force taskforce consortium syndicate cooperative club league think-tank thinktank charity ngo
service board panel jury inquiry startup retailer supplier maker giant lender insurer carrier utility bureau directorate
`;

/** Plural nouns for people or bodies that act together. */
export const GROUP_NOUNS = `
officials authorities leaders ministers lawmakers legislators senators representatives diplomats negotiators envoys aides advisers advisors
troops soldiers forces fighters rebels militants separatists insurgents protesters protestors demonstrators activists campaigners police
residents locals people voters critics opponents supporters allies rivals neighbours neighbors countries nations states governments
parties sides groups companies firms members mps meps parliamentarians politicians experts analysts economists scientists researchers
scholars academics historians observers monitors investigators prosecutors lawyers judges doctors nurses medics rescuers workers
employees staff farmers miners teachers students parents families relatives survivors victims witnesses prisoners hostages detainees refugees
migrants immigrants civilians citizens men women children teenagers tourists passengers journalists reporters media sources unions
republicans democrats conservatives liberals europeans americans westerners powers mediators delegations delegates teams
commanders generals officers guards gunmen attackers suspects defendants plaintiffs organisers organizers volunteers colleagues friends
fans players coaches owners investors traders bankers executives shareholders regulators agencies broadcasters newspapers outlets
group coalition couple duo trio pair twins brothers sisters crowd public audience crew family community population
`;

/** Abbreviated offices and ranks before a name, written out. */
export const SHORT_TITLES: { [abbreviation: string]: string } = {
  sen: "Senator",
  rep: "Representative",
  gov: "Governor",
  gen: "General",
  prof: "Professor",
  col: "Colonel",
  lt: "Lieutenant",
  capt: "Captain",
  maj: "Major",
  sgt: "Sergeant",
  adm: "Admiral",
  rev: "Reverend",
  pres: "President",
  sec: "Secretary",
  amb: "Ambassador",
  supt: "Superintendent",
};
