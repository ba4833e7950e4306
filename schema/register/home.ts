import type { LocalDate } from "../reference/dates.ts";
import { gradeCodeOf, homeStatusCodeOf, homeTypeCodeOf, needCodesOf, sectorCodeOf } from "../reference/home-groups.ts";

/** A setting as a copy of Ofsted's register has it, in the register's own words: public data, as it travels to the gateway. */
export type HomeRow = {
  readonly urn: string;
  readonly name: string | null;
  readonly provisionType: string;
  readonly sector: string | null;
  readonly status: string;
  readonly registered: LocalDate | null;
  readonly closed: LocalDate | null;
  readonly localAuthority: string | null;
  /** GSS code of the London borough it stands in. */
  readonly boroughCode: string | null;
  readonly places: number | null;
  /** Needs it is registered to meet, by Ofsted's names; null where the list does not say. */
  readonly needs: readonly string[] | null;
  readonly grade: string | null;
  readonly inspected: LocalDate | null;
  readonly providerId: string | null;
  readonly providerName: string | null;
};

/** The same with its codes of the tables in home-groups.ts, which lists are filtered by. */
export type HomeOnRegister = HomeRow & {
  readonly codes: {
    readonly homeType: string;
    readonly sector: string;
    readonly grade: string;
    readonly status: string;
    readonly needs: readonly string[] | null;
  };
};

/** A setting with a closing day has closed, whatever word its list has for it. */
export const homeOnRegister = (row: HomeRow): HomeOnRegister => ({
  ...row,
  codes: {
    homeType: homeTypeCodeOf(row.provisionType),
    sector: sectorCodeOf(row.sector),
    grade: gradeCodeOf(row.grade),
    status: row.closed === null ? homeStatusCodeOf(row.status) : "CLOSED",
    needs: needCodesOf(row.needs),
  },
});

export const isOpen = ({ codes }: HomeOnRegister): boolean => codes.status !== "CLOSED";
