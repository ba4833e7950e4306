/** Groups of an answer as rows of a chart: each by the first of its codes, with what the chart shows of its measures. */
export type Group<Measures> = {
  readonly keys: readonly { readonly code: string; readonly label: string }[];
  readonly measures: Measures;
};

export const rowsOf = <Measures, Told extends object>(
  groups: readonly Group<Measures>[],
  told: (measures: Measures, code: string) => Told,
) =>
  groups.map(({ keys: [key], measures }) => {
    const { code, label } = key!;
    return { code, label, ...told(measures, code) };
  });
