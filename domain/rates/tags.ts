/** The exchange rates in the header of every page. */
export const RATES = 'rates'
