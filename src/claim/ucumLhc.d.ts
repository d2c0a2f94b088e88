/** The part of the library that is used; it comes without types. */
declare module '@lhncbc/ucum-lhc' {
  export interface Unit {
    /** Exponents of length, time, mass, angle, temperature, charge and luminosity. */
    readonly dim_: { readonly dimVec_: readonly number[] | null };
    /** Such as `megagram`. */
    readonly name_: string;
    /** How many of the unit of its dimension it is. */
    readonly magnitude_: number;
    readonly moleExp_: number;
    readonly equivalentExp_: number;
    readonly isArbitrary_: boolean;
  }
  interface Ucum {
    getSpecifiedUnit(
      code: string,
      purpose: 'validate',
    ): {
      readonly unit?: Unit | null;
      /** The code given, or the one that it is taken to mean. */
      readonly origString?: string | null;
    };
    convertUnitTo(
      from: string,
      value: number,
      to: string,
      options: { readonly molecularWeight: number | null },
    ): { readonly status: 'succeeded' | 'failed' | 'error'; readonly toVal: number | null };
  }
  export const UcumLhcUtils: { getInstance(): Ucum };
}
