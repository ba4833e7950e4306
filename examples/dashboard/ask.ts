/** Asks London a typed document: variables and answer have the document's own types. */
import type { TypedDocumentString } from "./generated/graphql.ts";

const URL = process.env["PLACEMENTS_URL"] ?? "http://127.0.0.1:4000/graphql";

type Reply<T> = { readonly data?: T; readonly errors?: readonly { readonly message: string }[] };

/** Errors: an Error with London's own sentences where there is no answer. */
export const ask = async <T, V>(document: TypedDocumentString<T, V>, variables: V): Promise<T> => {
  const response = await fetch(URL, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as Reply<T>;
  if (data === undefined) throw new Error(errors?.map(({ message }) => message).join(" "));
  return data;
};
