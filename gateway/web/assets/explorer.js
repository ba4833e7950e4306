// The explorer: a text field that knows the graph, a button that asks it, and the answer. Bundled once, at the first start.
import { autocompletion } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching, defaultHighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap, lineNumbers } from "@codemirror/view";
import { graphql, updateSchema } from "cm6-graphql";
import { buildClientSchema, getIntrospectionQuery } from "graphql";

const form = document.querySelector("form[data-explorer]");
const { query, variables, token } = form.elements;
const answer = document.querySelector("#answer code");
const state = document.querySelector("#state");

const ask = async (body) => {
  const bearer = token.value.trim();
  const headers = { "content-type": "application/json", accept: "application/graphql-response+json, application/json" };
  if (bearer !== "") headers.authorization = `Bearer ${bearer}`;
  const reply = await fetch("/graphql", { method: "POST", headers, body: JSON.stringify(body), credentials: "omit" });
  return reply.json();
};

const editor = new EditorView({
  parent: document.querySelector("#editor"),
  state: EditorState.create({
    doc: query.value,
    extensions: [
      EditorView.cspNonce.of(document.querySelector("#editor").dataset.nonce),
      EditorView.contentAttributes.of({ "aria-label": "Query" }),
      EditorView.lineWrapping,
      lineNumbers(),
      history(),
      bracketMatching(),
      autocompletion(),
      syntaxHighlighting(defaultHighlightStyle),
      // Tab leads on, as everywhere; Ctrl-Enter asks.
      keymap.of([{ key: "Mod-Enter", run: () => (run(), true) }, ...defaultKeymap, ...historyKeymap]),
      graphql(),
    ],
  }),
});

const text = () => editor.state.doc.toString();
const show = (doc) => editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: doc } });

const run = async () => {
  state.textContent = "Asking…";
  let given = {};
  try {
    given = variables.value.trim() === "" ? {} : JSON.parse(variables.value);
  } catch {
    state.textContent = "The variables are not JSON.";
    return;
  }
  const began = performance.now();
  try {
    answer.textContent = JSON.stringify(await ask({ query: text(), variables: given }), null, 2);
    state.textContent = `Answered in ${Math.round(performance.now() - began)} ms.`;
    keepInAddress(text(), variables.value);
  } catch {
    state.textContent = "The gateway can't be reached.";
  }
};

/** The question is in the address, after the #, so that no server reads it. */
const keepInAddress = (asked, given) => {
  const address = new URLSearchParams({ query: asked, ...(given.trim() === "" ? {} : { variables: given }) });
  window.history.replaceState(null, "", `#${address}`);
};

const fromAddress = () => {
  const given = new URLSearchParams(location.hash.slice(1));
  const asked = given.get("query");
  if (asked === null) return;
  show(asked);
  const values = given.get("variables");
  variables.value = values === null ? "" : JSON.stringify(JSON.parse(values), null, 2);
};

form.addEventListener("submit", (event) => {
  event.preventDefault();
  void run();
});
addEventListener("hashchange", fromAddress);
document.querySelector("#plain").hidden = true;
fromAddress();
void ask({ query: getIntrospectionQuery() }).then(({ data }) => updateSchema(editor, buildClientSchema(data)));
