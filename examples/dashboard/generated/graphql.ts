/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Why a figure has the value it has, or none. */
export type FigureStatus =
  /** A part of the place did not answer, or has no return for the date or period. Whatever rests on it is INCOMPLETE too. Coverage says what is missing. */
  | 'INCOMPLETE'
  /** The question has no answer for this group: a mean of nobody, or a percentage of what the group is selected by. */
  | 'NOT_APPLICABLE'
  /** The number exists but is not held: a rate without an estimate of its year's residents, or of a group by age. */
  | 'NOT_AVAILABLE'
  /** The exact number: of a borough for its own staff, of what everybody can look up, or of boroughs that use a provider. */
  | 'OK'
  /** A number made for publication: a count perturbed by at most 3, a mean, amount, percentile, percentage or rate. Also a published fact that the Department has rounded. `low` and `high` hold the true one. */
  | 'ROUNDED'
  /** Withheld, because it is small, rests on few, or crosses what a dimension leaves over (rule 12 of docs/measures.md). Of a small count `high` says how many it may be at most; without `high` it may be large. Never a stand-in for zero. */
  | 'SUPPRESSED';

export type WhereTheyLiveQueryVariables = Exact<{
  asAt: string;
}>;


export type WhereTheyLiveQuery = { readonly subRegions: ReadonlyArray<{ readonly name: string, readonly placements: { readonly coverage: { readonly complete: boolean }, readonly total: { readonly children: { readonly value: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }> };

export type ShownFragment = { readonly value: number | null, readonly high: number | null, readonly status: FigureStatus };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ShownFragmentDoc = new TypedDocumentString(`
    fragment Shown on Figure {
  value
  high
  status
}
    `, {"fragmentName":"Shown"}) as unknown as TypedDocumentString<ShownFragment, unknown>;
export const WhereTheyLiveDocument = new TypedDocumentString(`
    query WhereTheyLive($asAt: LocalDate!) {
  subRegions {
    name
    placements(asAt: $asAt) {
      coverage {
        complete
      }
      total {
        children {
          ...Shown
        }
        percentInOwnBorough {
          ...Shown
        }
      }
      groups(by: [PLACEMENT_TYPE], top: 1) {
        keys {
          label
        }
        measures {
          children {
            ...Shown
          }
        }
      }
    }
  }
}
    fragment Shown on Figure {
  value
  high
  status
}`) as unknown as TypedDocumentString<WhereTheyLiveQuery, WhereTheyLiveQueryVariables>;