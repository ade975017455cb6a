/** How many database test files run at a time: each has an embedded database to itself while it runs, of about 1 GB. */
export const EMBEDDED_DATABASES = 1;
