import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import NotFoundText from "../../components/NotFoundText";

export default function NotFound(): ReactNode {
  return (
    <Layout title="Page not found">
      <NotFoundText />
    </Layout>
  );
}
