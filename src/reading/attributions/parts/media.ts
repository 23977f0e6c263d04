/** Last words of the names of agencies, papers and broadcasters, and of the phrases that stand for them. */
const MEDIA_WORD =
  /^(?:agency|agencies|media|outlets?|newspapers?|broadcasters?|magazine|tabloid|daily|weekly|news|press|times|post|journal|tribune|herald|guardian|telegraph|gazette|chronicle|globe|observer|independent|mirror|standard|radio|television|tv|channel|website|reporters?|journalists?|reports?)$/i;

const MEDIA_NAME = new Set(
  `AP AFP Reuters Bloomberg BBC CNN NBC CBS ABC PBS NPR MSNBC CNBC FOX C-SPAN Axios Politico Tass TASS RIA Interfax
  Xinhua Kyodo Yonhap KCNA IRNA WAFA SANA Anadolu Ukrinform DPA dpa ANSA EFE PTI ANI Haaretz Jazeera Arabiya Monde Figaro
  Spiegel Bild Zeit País Repubblica Corriere BuzzFeed Breitbart Newsweek Economist HuffPost Guardian Sky ITV NHK CCTV
  Kommersant Izvestia Pravda Meduza Novosti Euronews Semafor Vox Atlantic Yorker`.split(/\s+/),
);

/** True of words that name a news organisation or stand for the press: "state media", "the Associated Press", "Tass". */
export function isMedia(words: string[]): boolean {
  const named = words.filter((word) => /[\p{L}]/u.test(word) && !/^['’]s$/.test(word));
  const last = named.at(-1);
  return last !== undefined && (MEDIA_WORD.test(last) || MEDIA_NAME.has(last) || named.includes("news"));
}
