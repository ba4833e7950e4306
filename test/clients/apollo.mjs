/** Apollo Client reads six panels of one population with the policies of docs/dashboard.md: what it sent, and what each panel got. */
import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { panels, typePolicies } from "./panels.mjs";

const [, , url] = process.argv;
let requests = 0;
const counted = (address, init) => {
  requests += 1;
  return fetch(address, init);
};
const client = new ApolloClient({
  link: new HttpLink({ uri: url, fetch: counted }),
  cache: new InMemoryCache({ typePolicies }),
});
const watched = panels.map((panel) => client.watchQuery({ query: gql(panel) }));
const latest = watched.map(() => null);
watched.forEach((query, at) => query.subscribe(({ data, loading }) => (latest[at] = loading ? null : data)));
// Long enough for a cache that overwrites itself to ask again and again.
while (latest.includes(null)) await new Promise((resolve) => setTimeout(resolve, 50));
await new Promise((resolve) => setTimeout(resolve, 1000));
const again = await client.query({ query: gql(panels[0]), fetchPolicy: "cache-only" });
console.log(JSON.stringify({ requests, panels: latest, again: again.data }));
client.stop();
process.exit(0);
