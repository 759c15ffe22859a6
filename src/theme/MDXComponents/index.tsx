import Differences from "../../components/Differences";
import Glossary from "../../components/Glossary";
import { SectionHeading, SubsectionHeading } from "../../components/Heading";
import Html from "../../components/Html";
import PageLink from "../../components/PageLink";

/** What may stand in the pages of `docs/` beside Markdown. */
export default {
  a: PageLink,
  h2: SectionHeading,
  h3: SubsectionHeading,
  Differences,
  Example: Html,
  Glossary,
  Pitfall: Html,
};
