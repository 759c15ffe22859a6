import Differences from "../../components/Differences";
import Example from "../../components/Example";
import Glossary from "../../components/Glossary";
import { SectionHeading, SubsectionHeading } from "../../components/Heading";
import PageLink from "../../components/PageLink";
import Pitfall from "../../components/Pitfall";

/** What may stand in the pages of `docs/` beside Markdown. */
export default {
  a: PageLink,
  h2: SectionHeading,
  h3: SubsectionHeading,
  Differences,
  Example,
  Glossary,
  Pitfall,
};
