// Words that end with a full stop and not a sentence, in lower case and without their last stop. English first; the
// others are those that are most frequent in German, French and Spanish.

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Something follows that belongs to them. */
export const alwaysGoOn = words(
  "mr mrs ms dr prof gen sen rep gov lt col sgt capt cpl maj adm cmdr hon rev pres supt messrs mme mlle st ste mt ft " +
    "e.g i.e eg ie cf viz vs approx ca esp incl excl resp bzw z.b d.h u.a vgl ggf hr fr sr sra",
);

/** A number follows that belongs to them; anything else starts a sentence. */
export const beforeNumbers = words(
  "no nos nr art arts sec secs sect fig figs vol vols ch chs p pp para paras par pt eq ex app tab cl abs bd s " +
    "jan feb mar apr jun jul aug sep sept oct nov dec",
);

/** They may end a sentence; then a word follows that often starts one. */
export const mayGoOn = words(
  "etc inc ltd co corp bros jr sr llc plc est dept univ assn ave blvd rd al a.m p.m am pm ph.d m.d b.a m.a usw u.s u.k",
);

export const months = words("Januar Februar März April Mai Juni Juli August September Oktober November Dezember");

export const starters = words(
  "The This That These Those It Its He She They We I You In On At But And Yet So For If When While As A An There Here " +
    "His Her Their Our My Your Not No What Why How Who Which However Although Though After Before Since Because Instead " +
    "Even Many Most Some By To From With Under Or Nor Then Thus Therefore Moreover Still Only All Both Each Every Such " +
    "Today Now Die Der Das Es Er Sie Wir Ein Eine Aber Und",
);

/** A single letter behind them is a name of its own and no initial: "Option B." ends a sentence. */
export const labels = words(
  "option plan part section annex appendix schedule figure table tab group type class grade title chapter article point " +
    "step question model vitamin hepatitis phase exhibit tier category",
);
