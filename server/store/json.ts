/** A value of a json or jsonb column. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
