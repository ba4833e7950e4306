/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Why a borough's records are not in a figure. */
export type MissingReason =
  /** No return of the borough covers the date, or all of the period: there is none, or it begins too late. */
  | 'NO_RETURN'
  /** The borough's returns end before the date, or before the end of the period, be it to go on after a gap. */
  | 'STALE'
  /** The sub-region that holds the borough is unavailable: it did not answer. */
  | 'SUB_REGION_SILENT';

export type CoverageQueryVariables = Exact<{
  asAt?: string | null | undefined;
}>;


export type CoverageQuery = { readonly boroughs: ReadonlyArray<{ readonly code: string, readonly name: string, readonly subRegion: { readonly code: string } }>, readonly london: { readonly placements: { readonly asAt: string | null, readonly coverage: { readonly missing: ReadonlyArray<{ readonly code: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> } } | null } };

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

export const CoverageDocument = new TypedDocumentString(`
    query Coverage($asAt: LocalDate) {
  boroughs {
    code
    name
    subRegion {
      code
    }
  }
  london {
    placements(asAt: $asAt) {
      asAt
      coverage {
        missing {
          code
          reason
        }
        subRegions {
          code
          vintage
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;