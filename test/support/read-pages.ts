/** Reading a list to its end, page by page. */
export type Page<T> = {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
};

/** Every page, until one says that there is no other; it stops after `most`, so that a list that never ends is seen. */
export const readPages = async <T>(
  pageAfter: (after: string | null) => Page<T> | Promise<Page<T>>,
  most = 200,
): Promise<readonly Page<T>[]> => {
  const pages = [await pageAfter(null)];
  for (let last = pages[0]!; last.pageInfo.hasNextPage && pages.length < most; last = pages.at(-1)!)
    pages.push(await pageAfter(last.pageInfo.endCursor));
  return pages;
};
