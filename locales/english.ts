import account from "./en/account.json";
import claim from "./en/claim.json";
import debate from "./en/debate.json";
import essay from "./en/essay.json";
import failures from "./en/failures.json";
import formats from "./en/formats.json";
import groups from "./en/groups.json";
import manage from "./en/manage.json";
import search from "./en/search.json";
import site from "./en/site.json";
import talk from "./en/talk.json";
import ui from "./en/ui.json";
import vote from "./en/vote.json";

/** All interface text, one namespace a file of `en/`. English is the reference that other languages are checked against. */
export const english = {
  account,
  claim,
  debate,
  essay,
  failures,
  formats,
  groups,
  manage,
  search,
  site,
  talk,
  ui,
  vote,
};
