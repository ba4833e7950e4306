/** Who is asking: the public, or the staff of one borough, who see their own borough exactly and everything else as the public does. */
export type Audience = { readonly kind: "PUBLIC" } | { readonly kind: "BOROUGH"; readonly borough: string };
