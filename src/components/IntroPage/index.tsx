import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import type { Intro } from "../../model/intro";

interface Props {
  readonly intro: Intro;
  /** A class of the page's own. */
  readonly className?: string;
  readonly children: ReactNode;
}

/** A page that is no page of `docs/`: what it says of itself, and the rest. */
export default function IntroPage({ intro, className, children }: Props): ReactNode {
  const { title, description, heading, says } = intro;
  return (
    <Layout title={title} description={description}>
      <main id="main" className={className ? `wrap ${className}` : "wrap"}>
        <div className="page-head">
          <h1>{heading}</h1>
          <p>{says}</p>
        </div>
        {children}
      </main>
    </Layout>
  );
}
