import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { listHashes } from "./policy";

test("what a page says itself has a hash, what it fetches and what is data have none", () => {
  const html =
    '<script>let a="<b>"</script><script src=/a.js defer></script><script defer src="/b.js"></script><script data-rh="x">b</script><script data-rh="x" type="application/ld+json">{}</script><script type=application/ld+json>{}</script>';
  const toHash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  expect(listHashes(html)).toEqual([toHash('let a="<b>"'), toHash("b")]);
});
