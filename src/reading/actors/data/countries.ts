/**
 * One country a line: ISO 3166-1 alpha-3 | names, the first is the one we print | capitals, used for the government |
 * adjectives | nouns for the people where they are not the adjective with an s.
 */
export const COUNTRY_TABLE = `
AFG|Afghanistan|Kabul|Afghan
ALB|Albania|Tirana|Albanian
DZA|Algeria|Algiers|Algerian
AND|Andorra||Andorran
AGO|Angola|Luanda|Angolan
ARG|Argentina|Buenos Aires|Argentine,Argentinian|Argentines,Argentinians
ARM|Armenia|Yerevan|Armenian
AUS|Australia|Canberra|Australian
AUT|Austria|Vienna|Austrian
AZE|Azerbaijan|Baku|Azerbaijani,Azeri
BHS|Bahamas|Nassau|Bahamian
BHR|Bahrain|Manama|Bahraini
BGD|Bangladesh|Dhaka|Bangladeshi
BRB|Barbados|Bridgetown|Barbadian
BLR|Belarus|Minsk|Belarusian,Belarussian
BEL|Belgium||Belgian
BLZ|Belize|Belmopan|Belizean
BEN|Benin|Porto-Novo|Beninese|Beninese
BTN|Bhutan|Thimphu|Bhutanese|Bhutanese
BOL|Bolivia|La Paz|Bolivian
BIH|Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia|Sarajevo|Bosnian
BWA|Botswana|Gaborone|Botswanan
BRA|Brazil|Brasilia,Brasília|Brazilian
BRN|Brunei|Bandar Seri Begawan|Bruneian
BGR|Bulgaria|Sofia|Bulgarian
BFA|Burkina Faso|Ouagadougou|Burkinabe,Burkinabé|Burkinabe
BDI|Burundi|Gitega|Burundian
KHM|Cambodia|Phnom Penh|Cambodian
CMR|Cameroon|Yaounde,Yaoundé|Cameroonian
CAN|Canada|Ottawa|Canadian
CPV|Cape Verde,Cabo Verde|Praia|Cape Verdean
CAF|Central African Republic|Bangui|Central African
TCD|Chad|N'Djamena|Chadian
CHL|Chile|Santiago|Chilean
CHN|China,People's Republic of China|Beijing|Chinese|Chinese
COL|Colombia|Bogota,Bogotá|Colombian
COM|Comoros|Moroni|Comorian
COG|Republic of the Congo,Congo Republic,Congo-Brazzaville|Brazzaville|
COD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,Congo|Kinshasa|Congolese|Congolese
CRI|Costa Rica||Costa Rican
CIV|Ivory Coast,Cote d'Ivoire,Côte d'Ivoire|Yamoussoukro|Ivorian
HRV|Croatia|Zagreb|Croatian|Croats,Croatians
CUB|Cuba|Havana|Cuban
CYP|Cyprus|Nicosia|Cypriot
CZE|Czech Republic,Czechia|Prague|Czech
DNK|Denmark|Copenhagen|Danish|Danes
DJI|Djibouti||Djiboutian
DMA|Dominica|Roseau|
DOM|Dominican Republic|Santo Domingo|Dominican
TLS|East Timor,Timor-Leste|Dili|Timorese|Timorese
ECU|Ecuador|Quito|Ecuadorian,Ecuadorean
EGY|Egypt|Cairo|Egyptian
SLV|El Salvador|San Salvador|Salvadoran,Salvadorean
GNQ|Equatorial Guinea|Malabo|Equatorial Guinean
ERI|Eritrea|Asmara|Eritrean
EST|Estonia|Tallinn|Estonian
SWZ|Eswatini,Swaziland|Mbabane|Swazi
ETH|Ethiopia|Addis Ababa|Ethiopian
FJI|Fiji|Suva|Fijian
FIN|Finland|Helsinki|Finnish|Finns
FRA|France|Paris|French|French
GAB|Gabon|Libreville|Gabonese|Gabonese
GMB|Gambia,The Gambia|Banjul|Gambian
GEO|Georgia|Tbilisi|Georgian
DEU|Germany|Berlin|German
GHA|Ghana|Accra|Ghanaian
GRC|Greece|Athens|Greek
GRL|Greenland|Nuuk|Greenlandic|Greenlanders
GRD|Grenada||Grenadian
GTM|Guatemala|Guatemala City|Guatemalan
GIN|Guinea|Conakry|Guinean
GNB|Guinea-Bissau|Bissau|
GUY|Guyana||Guyanese|Guyanese
HTI|Haiti|Port-au-Prince|Haitian
HND|Honduras|Tegucigalpa|Honduran
HKG|Hong Kong||
HUN|Hungary|Budapest|Hungarian
ISL|Iceland|Reykjavik|Icelandic|Icelanders
IND|India|New Delhi,Delhi|Indian
IDN|Indonesia|Jakarta|Indonesian
IRN|Iran,Islamic Republic of Iran|Tehran,Teheran|Iranian
IRQ|Iraq|Baghdad|Iraqi
IRL|Ireland,Republic of Ireland|Dublin|Irish|Irish
ISR|Israel|Jerusalem,Tel Aviv|Israeli
ITA|Italy|Rome|Italian
JAM|Jamaica|Kingston|Jamaican
JPN|Japan|Tokyo|Japanese|Japanese
JOR|Jordan|Amman|Jordanian
KAZ|Kazakhstan|Astana|Kazakh,Kazakhstani
KEN|Kenya|Nairobi|Kenyan
KIR|Kiribati|Tarawa|
PRK|North Korea,DPRK,Democratic People's Republic of Korea|Pyongyang|North Korean
KOR|South Korea,Republic of Korea|Seoul|South Korean
XKX|Kosovo|Pristina|Kosovan,Kosovar
KWT|Kuwait|Kuwait City|Kuwaiti
KGZ|Kyrgyzstan|Bishkek|Kyrgyz|Kyrgyz
LAO|Laos|Vientiane|Laotian,Lao
LVA|Latvia|Riga|Latvian
LBN|Lebanon|Beirut|Lebanese|Lebanese
LSO|Lesotho|Maseru|
LBR|Liberia|Monrovia|Liberian
LBY|Libya|Tripoli|Libyan
LIE|Liechtenstein|Vaduz|
LTU|Lithuania|Vilnius|Lithuanian
LUX|Luxembourg||Luxembourgish|Luxembourgers
MDG|Madagascar|Antananarivo|Malagasy|Malagasy
MWI|Malawi|Lilongwe|Malawian
MYS|Malaysia|Kuala Lumpur|Malaysian
MDV|Maldives||Maldivian
MLI|Mali|Bamako|Malian
MLT|Malta|Valletta|Maltese|Maltese
MHL|Marshall Islands|Majuro|Marshallese|Marshallese
MRT|Mauritania|Nouakchott|Mauritanian
MUS|Mauritius|Port Louis|Mauritian
MEX|Mexico|Mexico City|Mexican
FSM|Micronesia|Palikir|Micronesian
MDA|Moldova|Chisinau,Chișinău|Moldovan
MCO|Monaco||Monegasque
MNG|Mongolia|Ulaanbaatar,Ulan Bator|Mongolian
MNE|Montenegro|Podgorica|Montenegrin
MAR|Morocco|Rabat|Moroccan
MOZ|Mozambique|Maputo|Mozambican
MMR|Myanmar,Burma|Naypyidaw,Naypyitaw|Burmese,Myanmarese|Burmese
NAM|Namibia|Windhoek|Namibian
NRU|Nauru||Nauruan
NPL|Nepal|Kathmandu|Nepalese,Nepali|Nepalese,Nepalis
NLD|Netherlands,Holland|The Hague,Amsterdam|Dutch|Dutch
NZL|New Zealand|Wellington|New Zealand|New Zealanders
NIC|Nicaragua|Managua|Nicaraguan
NER|Niger|Niamey|Nigerien
NGA|Nigeria|Abuja|Nigerian
MKD|North Macedonia,Macedonia|Skopje|Macedonian
NOR|Norway|Oslo|Norwegian
OMN|Oman|Muscat|Omani
PAK|Pakistan|Islamabad|Pakistani
PLW|Palau|Ngerulmud|Palauan
PSE|Palestine,Palestinian territories|Ramallah|Palestinian
PAN|Panama|Panama City|Panamanian
PNG|Papua New Guinea|Port Moresby|Papua New Guinean
PRY|Paraguay|Asuncion,Asunción|Paraguayan
PER|Peru|Lima|Peruvian
PHL|Philippines|Manila|Philippine,Filipino|Filipinos
POL|Poland|Warsaw|Polish|Poles
PRT|Portugal|Lisbon|Portuguese|Portuguese
QAT|Qatar|Doha|Qatari
ROU|Romania|Bucharest|Romanian
RUS|Russia,Russian Federation|Moscow|Russian
RWA|Rwanda|Kigali|Rwandan
KNA|Saint Kitts and Nevis|Basseterre|
LCA|Saint Lucia,St Lucia|Castries|
WSM|Samoa|Apia|Samoan
SMR|San Marino||
SAU|Saudi Arabia|Riyadh|Saudi,Saudi Arabian|Saudis
SEN|Senegal|Dakar|Senegalese|Senegalese
SRB|Serbia|Belgrade|Serbian|Serbs,Serbians
SYC|Seychelles||Seychellois|Seychellois
SLE|Sierra Leone|Freetown|Sierra Leonean
SGP|Singapore||Singaporean
SVK|Slovakia|Bratislava|Slovak,Slovakian|Slovaks
SVN|Slovenia|Ljubljana|Slovenian,Slovene
SLB|Solomon Islands|Honiara|
SOM|Somalia|Mogadishu|Somali
ZAF|South Africa|Pretoria|South African
SSD|South Sudan|Juba|South Sudanese|South Sudanese
ESP|Spain|Madrid|Spanish|Spaniards,Spanish
LKA|Sri Lanka|Colombo|Sri Lankan
SDN|Sudan|Khartoum|Sudanese|Sudanese
SUR|Suriname|Paramaribo|Surinamese|Surinamese
SWE|Sweden|Stockholm|Swedish|Swedes
CHE|Switzerland|Bern,Berne|Swiss|Swiss
SYR|Syria|Damascus|Syrian
TWN|Taiwan|Taipei|Taiwanese|Taiwanese
TJK|Tajikistan|Dushanbe|Tajik
TZA|Tanzania|Dodoma,Dar es Salaam|Tanzanian
THA|Thailand|Bangkok|Thai
TGO|Togo|Lome,Lomé|Togolese|Togolese
TON|Tonga||Tongan
TTO|Trinidad and Tobago|Port of Spain|Trinidadian
TUN|Tunisia|Tunis|Tunisian
TUR|Turkey,Türkiye,Turkiye|Ankara|Turkish|Turks
TKM|Turkmenistan|Ashgabat|Turkmen|Turkmens
TUV|Tuvalu|Funafuti|Tuvaluan
UGA|Uganda|Kampala|Ugandan
UKR|Ukraine|Kyiv,Kiev|Ukrainian
ARE|United Arab Emirates,UAE,U.A.E.,Emirates|Abu Dhabi|Emirati
GBR|United Kingdom,UK,U.K.,Britain,Great Britain|London|British|Britons,British,Brits
USA|United States,U.S.,US,USA,U.S.A.,United States of America,America|Washington|American|Americans
URY|Uruguay|Montevideo|Uruguayan
UZB|Uzbekistan|Tashkent|Uzbek
VUT|Vanuatu|Port Vila|
VAT|Vatican,Holy See,Vatican City||
VEN|Venezuela|Caracas|Venezuelan
VNM|Vietnam,Viet Nam|Hanoi|Vietnamese|Vietnamese
YEM|Yemen|Sanaa,Sana'a|Yemeni
ZMB|Zambia|Lusaka|Zambian
ZWE|Zimbabwe|Harare|Zimbabwean
`;

/** Houses and offices that stand for a government when they act or speak, by country. */
export const SEATS: { [code: string]: string[] } = {
  RUS: ["Kremlin"],
  USA: ["White House", "Oval Office"],
  GBR: ["Downing Street", "10 Downing Street", "No. 10", "Number 10", "Whitehall"],
  FRA: ["Elysee", "Élysée", "Elysee Palace", "Élysée Palace", "Quai d'Orsay"],
  KOR: ["Blue House"],
  DEU: ["Federal Chancellery"],
  ARG: ["Casa Rosada"],
  CHN: ["Zhongnanhai"],
};

/** Several countries that act as one; no ISO code. */
export const BLOCS: { [name: string]: string[] } = {
  "European Union": ["European Union", "EU", "E.U."],
  NATO: ["NATO", "Nato", "North Atlantic Treaty Organization", "North Atlantic Treaty Organisation"],
  "United Nations": ["United Nations", "UN", "U.N."],
  "African Union": ["African Union"],
  "Arab League": ["Arab League"],
  ASEAN: ["ASEAN", "Asean", "Association of Southeast Asian Nations"],
  OPEC: ["OPEC", "Opec"],
};
