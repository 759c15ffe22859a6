import Differences from "../../components/Differences";
import Example from "../../components/Example";
import { FoldLine } from "../../components/Fold";
import Glossary from "../../components/Glossary";
import { SectionHeading, SubsectionHeading } from "../../components/Heading";
import PageLink from "../../components/PageLink";
import Pitfall from "../../components/Pitfall";
import PitfallTitles from "../../components/PitfallTitles";

/** What may stand in the pages of `docs/` beside Markdown. */
export default {
  a: PageLink,
  h2: SectionHeading,
  h3: SubsectionHeading,
  Differences,
  Example,
  FoldLine,
  Glossary,
  Pitfall,
  PitfallTitles,
};
