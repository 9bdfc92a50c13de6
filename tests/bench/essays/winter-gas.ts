import { labelled } from "./labelled";

export const winterGas = labelled(
  { name: "Winter gas", style: "energy analyst's note", heldOut: false },
  `
- European gas: the injection season so far

C European storage stood at 41% on 1 June, twelve points below the five-year average.
C The market has taken this in its stride: the summer–winter spread has been negative for most of the quarter, which leaves traders without any reason to inject.
C In our view, that complacency is misplaced.

- Three things stand out.
C First, Norwegian maintenance will remove some 3.5 bcm between now and mid-September, more than last year.
C Second, LNG cargoes are again sailing for Asia, where spot prices carry a premium of about $1.20/MMBtu.
C Third, the much-advertised wave of new liquefaction capacity has slipped by two to three quarters.
C Our base case has storage peaking at 76% in late October; in the cold-winter scenario, stocks fall below 15% by March.
C To be clear, we do not expect physical shortages in either case.
C The bill is another matter, since every ten points of missing storage adds roughly €6/MWh to the winter price.

C Brussels has proposed loosening the filling target to 75%, and industry associations want it scrapped altogether.
C A rigid target does push up summer prices, as 2022 showed.
C Scrapping it, though, would merely shift the cost to January.
R A better option is a strategic tender, in which regulators pay for the injections that the market won't make.
R Germany and Italy, which together hold close to half of the capacity, would do well to launch theirs before August.

R For industrial buyers, we see a strong case for hedging at least 60% of first-quarter demand at current levels.
R Utilities should avoid leaving the decision until the September auctions.
C Risks to our view include a ceasefire that reopens pipeline flows and a mild autumn.
- Our next update follows on 3 July.
`,
);
