import Differences from "../../components/Differences";
import Html from "../../components/Html";
import PageLink from "../../components/PageLink";

/** What may stand in the pages of `docs/` beside Markdown. */
export default {
  a: PageLink,
  Differences,
  Example: Html,
  Pitfall: Html,
};
