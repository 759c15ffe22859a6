import useBrokenLinks from "@docusaurus/useBrokenLinks";
import type { ComponentProps, ReactNode } from "react";
import styles from "./styles.module.css";

type Level = "h2" | "h3";

/** A heading in the text of a page, with a link to itself. */
function Heading({ as: Tag, id, children }: ComponentProps<Level> & { readonly as: Level }): ReactNode {
  const { collectAnchor } = useBrokenLinks();
  if (!id) return <Tag>{children}</Tag>;
  collectAnchor(id);
  return (
    <Tag id={id}>
      {children}{" "}
      <a href={`#${id}`} className={styles.link} aria-label="Link to this heading">
        #
      </a>
    </Tag>
  );
}

export const SectionHeading = (props: ComponentProps<"h2">): ReactNode => <Heading as="h2" {...props} />;
export const SubsectionHeading = (props: ComponentProps<"h3">): ReactNode => <Heading as="h3" {...props} />;
