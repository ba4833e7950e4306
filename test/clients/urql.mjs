import { Client, fetchExchange } from "@urql/core";
/** urql reads the same six panels through its normalised cache: what it sent, what it warned of, what each panel got. */
import { cacheExchange } from "@urql/exchange-graphcache";
import { keys, panels } from "./panels.mjs";

const [, , url] = process.argv;
let requests = 0;
const warnings = [];
const client = new Client({
  url,
  preferGetMethod: false,
  fetch: (address, init) => {
    requests += 1;
    return fetch(address, init);
  },
  exchanges: [
    cacheExchange({ keys, logger: (severity, message) => severity !== "debug" && warnings.push(message) }),
    fetchExchange,
  ],
});
console.warn = (...message) => warnings.push(message.join(" "));
const answers = await Promise.all(panels.map((panel) => client.query(panel, {}).toPromise()));
const again = await Promise.all(panels.map((panel) => client.query(panel, {}).toPromise()));
console.log(
  JSON.stringify({ requests, warnings, panels: answers.map(({ data }) => data), again: again.map(({ data }) => data) }),
);
