import account from "./de/account.json";
import claim from "./de/claim.json";
import debate from "./de/debate.json";
import essay from "./de/essay.json";
import failures from "./de/failures.json";
import formats from "./de/formats.json";
import groups from "./de/groups.json";
import manage from "./de/manage.json";
import search from "./de/search.json";
import site from "./de/site.json";
import talk from "./de/talk.json";
import ui from "./de/ui.json";
import vote from "./de/vote.json";

/** German. tests/locales holds it against English, key by key. */
export const german = {
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
