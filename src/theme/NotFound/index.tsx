import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import NotFoundText from "../../components/NotFoundText";

export default function NotFound(): ReactNode {
  return (
    <Layout>
      <NotFoundText />
    </Layout>
  );
}
