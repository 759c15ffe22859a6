import { connect } from "node:net";

try {
  const client = connect(1, "127.0.0.1");
  client.write("tea\n");
  console.log("client sent tea");
} catch {
  console.log("main caught it");
}
