/** The codes of ISO 4217; FTE is none. */
const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Whether a unit is an amount in one currency, such as USD. */
export const isCurrency = (unit: string | null | undefined): boolean => currencies.has(unit ?? '');

/** Whether a unit is money, for a time or not, such as USD or INR_per_month. */
export const isMoney = (unit: string | null): boolean => isCurrency(unit?.split('_')[0]);
