import { labelled } from "./labelled";

export const sewerSignals = labelled(
  { name: "Sewer signals", style: "scientist's commentary in a journal", heldOut: false },
  `
C When poliovirus turned up in London's sewers in 2022, no child had yet been paralysed.
C The warning came from a handful of samples collected at a single treatment works.
C Wastewater surveillance can thus reveal an outbreak weeks before clinics do, and for a fraction of the cost of mass testing.
C Since then, however, the networks assembled during the COVID-19 pandemic have been quietly dismantled.
C Of the 58 national programmes that we were able to contact this spring, 23 had stopped sampling and a further 11 had funding for less than a year.
- Here, we consider what would be lost and what a durable system might look like.

C The scientific case is not in serious doubt.
C Concentrations of viral RNA in sewage track hospital admissions with a lead of 4–10 days in most settings (refs 3–5).
C Admittedly, the relationship is noisier where many households rely on pit latrines, and normalization methods still differ between laboratories.
C These are reasons for more work rather than for less.

C Some colleagues have called for a treaty that would oblige all states to sample.
C We are sceptical: treaties take a decade to negotiate, and the sampling crews will be gone long before then.
R A more modest arrangement, in which each country keeps five to ten sentinel sites running between emergencies, would be preferable.
R We therefore urge health ministries to move wastewater monitoring from emergency budgets to core ones.
R Funders should make the release of raw data within 14 days a condition of support.

R Ethical safeguards must not be an afterthought, either.
C Sampling at the level of a single prison or apartment block can stigmatize the people inside it.
R It is essential that communities be consulted before any such site is chosen.
C Without these steps, the next variant will probably be found where the last one was: in an intensive-care ward.
`,
);
