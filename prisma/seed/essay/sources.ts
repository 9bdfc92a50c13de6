import type { SeedSource } from "../outline";

const document = (citation: string, url: string | null = null): SeedSource => ({ citation, url, locator: null });

/** The same document, at one place in it. */
export const at = (source: SeedSource, locator: string): SeedSource => ({ ...source, locator });

export const partnershipTreaty = document(
  "Treaty on Comprehensive Strategic Partnership between the Russian Federation and the Democratic People's Republic of Korea, signed at Pyongyang, 19 June 2024",
);
export const northAtlanticTreaty = document(
  "North Atlantic Treaty, Washington, 4 April 1949",
  "https://www.nato.int/cps/en/natohq/official_texts_17120.htm",
);
export const koreaDefenceTreaty = document(
  "Mutual Defense Treaty between the United States and the Republic of Korea, signed 1 October 1953",
);
export const budapestMemorandum = document(
  "Memorandum on Security Assurances in connection with Ukraine's Accession to the Treaty on the Non-Proliferation of Nuclear Weapons, Budapest, 5 December 1994",
);

export const resolution1874 = document(
  "UN Security Council Resolution 1874 (2009)",
  "https://undocs.org/S/RES/1874(2009)",
);
export const resolution2270 = document(
  "UN Security Council Resolution 2270 (2016)",
  "https://undocs.org/S/RES/2270(2016)",
);
export const resolution2397 = document(
  "UN Security Council Resolution 2397 (2017)",
  "https://undocs.org/S/RES/2397(2017)",
);
export const vetoOf2022 = document(
  "UN Security Council, vote of 26 May 2022 on a draft resolution tightening sanctions on North Korea (vetoed by China and Russia)",
);
export const vetoOf2024 = document(
  "UN Security Council, vote of 28 March 2024 on extending the mandate of the Panel of Experts under Resolution 1874 (vetoed by Russia, China abstaining)",
);
export const nuclearForcesLaw = document(
  "Democratic People's Republic of Korea, Law on the State Policy on Nuclear Forces, 8 September 2022",
);
export const cultureLaw = document(
  "Democratic People's Republic of Korea, Law on Rejecting Reactionary Ideology and Culture, December 2020",
);
export const kimSpeech = document("Kim Jong Un, speech to the Supreme People's Assembly, Pyongyang, 15 January 2024");

export const achesonSpeech = document("Dean Acheson, speech to the National Press Club, Washington, 12 January 1950");
export const bankSanctionsOrder = document(
  "Executive Order 14114 of the President of the United States, 22 December 2023",
);
export const oilBriefing = document("White House press briefing by John Kirby, 2 May 2024");
export const washingtonDeclaration = document(
  "Washington Declaration of the United States and South Korea, 26 April 2023",
);
export const nuclearGuidelines = document(
  "United States and South Korea, Guidelines for Nuclear Deterrence and Nuclear Operations on the Korean Peninsula, 11 July 2024",
);
export const nuclearPoll = document(
  "Toby Dalton, Karl Friedhoff and Lami Kim, Thinking Nuclear: South Korean Attitudes on Nuclear Weapons, Chicago Council on Global Affairs, February 2022",
);
export const campDavid = document(
  "The Spirit of Camp David: Joint Statement of Japan, the Republic of Korea, and the United States, 18 August 2023",
);

export const aukusStatement = document("Joint Leaders' Statement on AUKUS, San Diego, 13 March 2023");
export const aukusMinisters = document("AUKUS Defence Ministers' Joint Statement, April 2024");
export const wangYi = document("Wang Yi, press conference at the National People's Congress, Beijing, 7 March 2022");
export const noLimits = document(
  "Joint Statement of the Russian Federation and the People's Republic of China on International Relations Entering a New Era, Beijing, 4 February 2022",
);

export const natoSummit = document("NATO, Washington Summit Declaration, 10 July 2024");
export const natoKorea = document(
  "NATO and the Republic of Korea, Individually Tailored Partnership Programme for 2023–2026, July 2023",
);
export const kishidaSpeech = document(
  "Kishida Fumio, keynote address at the Shangri-La Dialogue, Singapore, 10 June 2022",
);

export const putinOnSeoul = document(
  "Vladimir Putin, meeting with heads of international news agencies, St Petersburg, 5 June 2024",
);
export const putinTerms = document("Vladimir Putin, speech at the Russian Foreign Ministry, Moscow, 14 June 2024");
